// Percent-encoding undone, strictly: what is ambiguous is refused, never repaired.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::http {
int hex_digit(char c); // its value, or -1

enum class Plus { is_plus, is_space }; // in a path it is itself, in a query and a form a space
// Nothing if a '%' is not followed by two hexadecimal digits.
std::optional<std::string> percent_decode(std::string_view encoded, Plus plus);

// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF; and no NUL.
bool is_plain_utf8(std::string_view bytes);
} // namespace trefoil::http
