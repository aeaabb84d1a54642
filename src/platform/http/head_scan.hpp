// The first look at a request's head, before any parser: finds its end, refuses what parsers differ
// on.
#pragma once
#include <cstddef>
#include <string_view>

namespace trefoil::http {
class HeadScan {
public:
    enum class Outcome { unfinished, whole, flawed };
    // `bytes` is the head so far, from its first byte; only what is new is looked at. Flawed are:
    // LF without CR, CR without LF, a line that begins with a blank (folding), control characters.
    Outcome look(std::string_view bytes);
    std::size_t end() const { return scanned_; } // of a whole head: just past its empty line

private:
    std::size_t scanned_ = 0;
};
} // namespace trefoil::http
