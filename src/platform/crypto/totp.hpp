// The six digits of an authenticator application: RFC 6238 with SHA-1 and steps of 30 seconds.
#pragma once
#include "base/values.hpp"
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace trefoil::crypto {
using TotpStep = std::int64_t; // of 30 seconds since 1970

TotpStep totp_step(Instant at);
std::string totp_code(std::span<const std::byte> secret, TotpStep step);
// The step whose code this is: now, or the one before or after, for clocks that are off. Only later
// than `last_used`, since a code seen over a shoulder must not serve twice.
std::optional<TotpStep> totp_match(std::span<const std::byte> secret, std::string_view typed,
                                   Instant at, TotpStep last_used);
// The secret as people type it into the application: RFC 4648 base 32, without padding.
std::string to_base32(std::span<const std::byte> bytes);
} // namespace trefoil::crypto
