// An address a page may link to or post to: a path on this service, an https page or a telephone
// number. `javascript:` and the like cannot be made.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::html {

constexpr bool is_safe_address(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '\\') return false;
    if (text.starts_with("https://")) return text.size() > 8;
    if (text.starts_with("//")) return false; // another host
    const auto colon = text.find(':');
    return !text.empty() && (colon == text.npos || text.find_first_of("/?#") < colon);
}

class Url {
public:
    Url() = default; // no address: the component leaves the link out
    consteval Url(const char* literal) : literal_(literal) {
        if (!is_safe_address(literal_)) throw "not a path on this service nor an https address";
    }
    // An address somebody typed: nothing unless it is safe.
    static std::optional<Url> parse(std::string_view typed);
    static Url telephone(std::string_view number);

    // Url{"/cases"} / reference: one more step of the path, percent-encoded.
    Url operator/(std::string_view step) const;
    // ?key=value, or &key=value after the first.
    Url with(std::string_view key, std::string_view value) const;
    // #fragment
    Url at(std::string_view fragment) const;

    bool empty() const { return view().empty(); }
    std::string_view view() const {
        return literal_.empty() ? std::string_view{built_.data(), built_.size()} : literal_;
    }

private:
    friend struct Trusted;
    explicit Url(std::string_view built, int) : built_(built.begin(), built.end()) {}

    std::string_view literal_;
    std::vector<char> built_; // not std::string: g++ 12 cannot make one while compiling
};
} // namespace trefoil::html
