// An address a page may link to or post to.
#include "platform/html/url.hpp"
#include <algorithm>

namespace trefoil::html {
namespace {
// RFC 3986 section 2.3: what needs no encoding anywhere.
bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

void append_encoded(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    while (true) {
        const auto* const special = std::ranges::find_if_not(text, is_unreserved);
        const auto plain = static_cast<std::size_t>(special - text.begin());
        out.append(text, 0, plain);
        if (plain == text.size()) return;
        const auto byte = static_cast<unsigned char>(*special);
        out += '%';
        out += hex[byte >> 4U];
        out += hex[byte & 15U];
        text.remove_prefix(plain + 1);
    }
}
} // namespace

std::optional<Url> Url::parse(std::string_view typed) {
    if (!is_safe_address(typed)) return std::nullopt;
    return Url{typed, 0};
}

Url Url::telephone(std::string_view number) {
    std::string text{"tel:"};
    for (const char c : number)
        if ((c >= '0' && c <= '9') || c == '+') text += c;
    return Url{text, 0};
}

Url Url::operator/(std::string_view step) const {
    std::string text{view()};
    if (!text.ends_with('/')) text += '/';
    append_encoded(text, step);
    return Url{text, 0};
}

Url Url::with(std::string_view key, std::string_view value) const {
    std::string text{view()};
    text += text.find('?') == text.npos ? '?' : '&';
    append_encoded(text, key);
    text += '=';
    append_encoded(text, value);
    return Url{text, 0};
}

Url Url::at(std::string_view fragment) const {
    std::string text{view()};
    text += '#';
    append_encoded(text, fragment);
    return Url{text, 0};
}
} // namespace trefoil::html
