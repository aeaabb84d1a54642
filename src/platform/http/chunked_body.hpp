// A body that comes in chunks (RFC 9112 section 7.1), without extensions and trailers: no client we
// serve sends them, and they are where requests are smuggled.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace trefoil::http {
class ChunkedBody {
public:
    enum class Outcome { unfinished, whole, broken, too_large };
    // Takes from the front of `bytes` what belongs to the body, and appends its content.
    Outcome take(std::string_view& bytes, std::string& content, std::size_t bytes_max);

private:
    enum class Expects { size, size_lf, content, content_cr, content_lf, end_cr, end_lf };
    Outcome take_one(char c);

    Expects expects_ = Expects::size;
    std::size_t digits_ = 0;
    std::size_t left_ = 0; // of this chunk
};
} // namespace trefoil::http
