// Percent-encoding undone, strictly.
#include "platform/http/decoding.hpp"
#include <cstdint>

namespace trefoil::http {
namespace {
struct Lead { // what a first byte of UTF-8 promises, and where its second byte must lie
    std::size_t length;
    unsigned char second_min, second_max;
};

// Unicode 15, table 3-7. The narrowed second bytes are what keeps out overlong forms (E0, F0),
// surrogates (ED) and what lies above U+10FFFF (F4).
Lead lead_of(unsigned char first) {
    if (first >= 0x01 && first <= 0x7F) return {1, 0, 0};
    if (first >= 0xC2 && first <= 0xDF) return {2, 0x80, 0xBF};
    if (first == 0xE0) return {3, 0xA0, 0xBF};
    if (first == 0xED) return {3, 0x80, 0x9F};
    if (first >= 0xE1 && first <= 0xEF) return {3, 0x80, 0xBF};
    if (first == 0xF0) return {4, 0x90, 0xBF};
    if (first >= 0xF1 && first <= 0xF3) return {4, 0x80, 0xBF};
    if (first == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}
} // namespace

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percent_decode(std::string_view encoded, Plus plus) {
    std::string decoded;
    decoded.reserve(encoded.size());
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '+' && plus == Plus::is_space) {
            decoded += ' ';
        } else if (encoded[i] != '%') {
            decoded += encoded[i];
        } else {
            if (encoded.size() - i < 3) return std::nullopt;
            const int high = hex_digit(encoded[i + 1]);
            const int low = hex_digit(encoded[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return decoded;
}

bool is_plain_utf8(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    std::size_t i = 0;
    while (i < bytes.size()) {
        const Lead lead = lead_of(at(i));
        if (lead.length == 0 || bytes.size() - i < lead.length) return false;
        if (lead.length > 1 && (at(i + 1) < lead.second_min || at(i + 1) > lead.second_max))
            return false;
        for (std::size_t k = 2; k < lead.length; ++k)
            if ((at(i + k) & 0xC0U) != 0x80U) return false;
        i += lead.length;
    }
    return true;
}
} // namespace trefoil::http
