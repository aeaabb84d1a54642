// Words as people type them, and as they are compared.
#include "base/text.hpp"
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>
#include <stdexcept>
#include <utf8proc.h>

namespace trefoil {
namespace {
std::optional<std::string> mapped(std::string_view text, utf8proc_option_t options) {
    utf8proc_uint8_t* out = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &out, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned{out, &std::free};
    if (size < 0) return std::nullopt;
    return std::string{reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

utf8proc_option_t operator|(utf8proc_option_t a, utf8proc_option_t b) {
    return static_cast<utf8proc_option_t>(static_cast<int>(a) | static_cast<int>(b));
}

// Spaces, separators, joiners: they shape what stands around them.
bool is_never_seen(utf8proc_int32_t character) {
    const auto category = utf8proc_category(character);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP || category == UTF8PROC_CATEGORY_CC ||
           category == UTF8PROC_CATEGORY_CF || utf8proc_get_property(character)->ignorable;
}

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

// The length of what turns the direction of all that follows it (U+202A to U+202E, U+2066 to
// U+2069), or 0: in a name it would reach into the words around it.
std::size_t turn_at(std::string_view words) {
    const auto is_in = [&](std::string_view lead, unsigned char first, unsigned char last) {
        if (!words.starts_with(lead) || words.size() == lead.size()) return false;
        const auto code = static_cast<unsigned char>(words[lead.size()]);
        return code >= first && code <= last;
    };
    return is_in("\xE2\x80", 0xAA, 0xAE) || is_in("\xE2\x81", 0xA6, 0xA9) ? 3 : 0;
}
} // namespace

std::optional<std::string> clean_words(std::string_view typed) {
    auto composed = mapped(typed, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (!composed) return std::nullopt;
    std::string clean;
    clean.reserve(composed->size());
    for (std::size_t i = 0; i < composed->size(); ++i) {
        const char c = (*composed)[i];
        if (const auto turn = turn_at(std::string_view{*composed}.substr(i))) {
            i += turn - 1;
            continue;
        }
        if (c == '\r') {
            if (i + 1 == composed->size() || (*composed)[i + 1] != '\n') clean += '\n';
            continue;
        }
        const auto code = static_cast<unsigned char>(c);
        if (code == 0x7F || (code < 0x20 && c != '\n' && c != '\t')) continue;
        clean += c;
    }
    return clean;
}

std::string_view trimmed(std::string_view words) {
    const auto first = words.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return words.substr(first, words.find_last_not_of(" \t\n") - first + 1);
}

std::size_t length_of(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(utf8, begins_character));
}

std::string_view beginning_of(std::string_view utf8, std::size_t most) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i)
        if (begins_character(utf8[i]) && ++count > most) return utf8.substr(0, i);
    return utf8;
}

std::string shortened(std::string_view utf8, std::size_t most) {
    if (length_of(utf8) <= most) return std::string{utf8};
    return std::string{beginning_of(utf8, most - 1)} + "…";
}

std::string with_unknown_named(std::string_view utf8, FunctionRef<bool(char32_t)> is_known) {
    std::string named;
    while (!utf8.empty()) {
        utf8proc_int32_t character = 0;
        const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                            static_cast<utf8proc_ssize_t>(utf8.size()), &character);
        if (bytes < 1) throw std::invalid_argument("not UTF-8");
        const std::string_view as_it_is = utf8.substr(0, static_cast<std::size_t>(bytes));
        if (is_never_seen(character) || is_known(static_cast<char32_t>(character)))
            named += as_it_is;
        else
            named += fmt::format("[U+{:04X}]", character);
        utf8.remove_prefix(as_it_is.size());
    }
    return named;
}

bool is_email(std::string_view words) {
    const auto at = words.find('@');
    if (at == std::string_view::npos || at == 0) return false;
    const auto domain = words.substr(at + 1);
    const bool has_parts = domain.find('.') != std::string_view::npos &&
                           domain.find("..") == std::string_view::npos &&
                           !domain.starts_with('.') && !domain.ends_with('.');
    return has_parts && domain.find('@') == std::string_view::npos &&
           words.find_first_of(" \t\n") == std::string_view::npos;
}

std::string fold(std::string_view words) {
    const auto flat = mapped(words, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                        UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    std::string folded;
    if (!flat) return folded;
    for (const char c : *flat) {
        const bool space = static_cast<unsigned char>(c) <= 0x20;
        if (space && (folded.empty() || folded.back() == ' ')) continue;
        folded += space ? ' ' : c;
    }
    if (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return folded;
}
} // namespace trefoil
