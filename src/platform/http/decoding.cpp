// Percent-encoding undone, strictly.
#include "platform/http/decoding.hpp"
#include "platform/http/form.hpp"
#include <algorithm>
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

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

bool has_dot_part(std::string_view path) {
    std::size_t from = 1;
    while (from <= path.size()) {
        const auto end = std::min(path.find('/', from), path.size());
        const auto part = path.substr(from, end - from);
        if (part == "." || part == "..") return true;
        from = end + 1;
    }
    return false;
}

std::optional<std::string> decode_path(std::string_view encoded) {
    // An encoded '/' would change where parts begin after the proxy has looked.
    if (encoded.find("%2f") != std::string_view::npos ||
        encoded.find("%2F") != std::string_view::npos)
        return std::nullopt;
    auto path = percent_decode(encoded, Plus::is_plus);
    if (!path || !is_plain_utf8(*path)) return std::nullopt;
    if (std::any_of(path->begin(), path->end(), is_control)) return std::nullopt;
    if (path->find('\\') != std::string::npos || has_dot_part(*path)) return std::nullopt;
    return path;
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

std::optional<Target> parse_target(std::string_view target) {
    if (!target.starts_with('/')) return std::nullopt;
    const auto is_visible = [](char c) { return c > 0x20 && c < 0x7F && c != '#'; };
    if (!std::all_of(target.begin(), target.end(), is_visible)) return std::nullopt;
    const auto mark = target.find('?');
    auto path = decode_path(target.substr(0, mark));
    if (!path) return std::nullopt;
    auto query = parse_form(mark == std::string_view::npos ? "" : target.substr(mark + 1));
    if (!query) return std::nullopt;
    return Target{std::move(*path), *std::move(query)};
}
} // namespace trefoil::http
