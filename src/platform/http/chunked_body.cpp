// A body that comes in chunks.
#include "platform/http/chunked_body.hpp"
#include "platform/http/decoding.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::http {
namespace {
constexpr std::size_t digits_max = 8; // 4 GB, beyond any limit of ours
} // namespace

ChunkedBody::Outcome ChunkedBody::take(std::string_view& bytes, std::string& content,
                                       std::size_t bytes_max) {
    while (!bytes.empty()) {
        if (expects_ == Expects::content) {
            const auto size = std::min(left_, bytes.size());
            content += bytes.substr(0, size);
            bytes.remove_prefix(size);
            left_ -= size;
            if (left_ == 0) expects_ = Expects::content_cr;
            continue;
        }
        const auto outcome = take_one(bytes.front());
        bytes.remove_prefix(1);
        if (expects_ == Expects::content && left_ > bytes_max - content.size())
            return Outcome::too_large;
        if (outcome != Outcome::unfinished) return outcome;
    }
    return Outcome::unfinished;
}

ChunkedBody::Outcome ChunkedBody::take_one(char c) {
    const auto expect = [&](char wanted, Expects next) {
        expects_ = next;
        return c == wanted ? Outcome::unfinished : Outcome::broken;
    };
    switch (expects_) {
    case Expects::size:
        if (c == '\r' && digits_ > 0) return expect('\r', Expects::size_lf);
        if (hex_digit(c) < 0 || ++digits_ > digits_max) return Outcome::broken;
        left_ = left_ * 16 + static_cast<std::size_t>(hex_digit(c));
        return Outcome::unfinished;
    case Expects::size_lf:
        digits_ = 0;
        return expect('\n', left_ == 0 ? Expects::end_cr : Expects::content);
    case Expects::content_cr: return expect('\r', Expects::content_lf);
    case Expects::content_lf: return expect('\n', Expects::size);
    case Expects::end_cr: return expect('\r', Expects::end_lf);
    case Expects::end_lf: return c == '\n' ? Outcome::whole : Outcome::broken;
    case Expects::content: break; // taken in one go, not byte by byte
    }
    std::abort();
}
} // namespace trefoil::http
