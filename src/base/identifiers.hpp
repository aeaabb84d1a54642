// Identifiers that people and machines carry about: shapes and check digits.
// An NHS number and a UPN are personal: a reason never repeats the value.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace trefoil {
enum class Identifier { nhs, upn, uln, urn, postcode };
std::optional<Identifier> identifier_called(std::string_view word); // "nhs", "upn", ...

// Why the value is not such an identifier; nothing if it is one. Spaces between are accepted for an
// NHS number and a postcode, small letters for a UPN and a postcode.
std::optional<std::string> fault_of(Identifier, std::string_view value);
} // namespace trefoil
