// Words as people type them, and as they are compared.
#include "base/text.hpp"
#include <cstdlib>
#include <memory>
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
} // namespace

std::optional<std::string> clean_words(std::string_view typed) {
    auto composed = mapped(typed, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (!composed) return std::nullopt;
    std::string clean;
    clean.reserve(composed->size());
    for (std::size_t i = 0; i < composed->size(); ++i) {
        const char c = (*composed)[i];
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
    std::size_t count = 0;
    for (const char c : utf8) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
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
