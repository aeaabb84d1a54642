// Crockford's alphabet: digits and letters without I, L, O and U, which are misread or misheard.
#pragma once
#include <string_view>

namespace trefoil::crockford {
inline constexpr std::string_view capital = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
inline constexpr std::string_view small = "0123456789abcdefghjkmnpqrstvwxyz";
// Stored: the ninth character of every reference.
char check_character(std::string_view reference);
} // namespace trefoil::crockford
