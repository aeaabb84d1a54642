// Words as people type them, and as they are compared.
#pragma once
#include "base/function_ref.hpp"
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace trefoil {
// Stored words are valid UTF-8 in NFC without NUL or other control characters but tab and newline
// (CR LF becomes newline). Nothing if the bytes are not UTF-8.
std::optional<std::string> clean_words(std::string_view typed);
std::string_view trimmed(std::string_view words);
// Characters as both databases count them, and a person roughly: code points.
std::size_t length_of(std::string_view utf8);
// Their first characters, at most so many.
std::string_view beginning_of(std::string_view utf8, std::size_t most);
// At most so many characters; "…" stands for what was cut off.
std::string shortened(std::string_view utf8, std::size_t most);
// Each character that is not known is named instead, as [U+6F22]. One that is never seen, such as a
// joiner or a new line, is kept.
std::string with_unknown_named(std::string_view utf8, FunctionRef<bool(char32_t)> is_known);
// Whether letters could be told of there: one name, one "@", a domain with a dot inside; no blanks.
bool is_email(std::string_view words);
// The only thing names are compared and sorted by: NFKC, case folded, marks removed, spaces
// squeezed. Stored: changing it means folding every stored name again.
std::string fold(std::string_view words);
} // namespace trefoil
