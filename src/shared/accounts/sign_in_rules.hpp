// How often one may try, and what a password must be.
#pragma once
#include "shared/accounts/sign_in.hpp"
#include <optional>
#include <string_view>

namespace trefoil::accounts {
// Until when no try is heard: five are free, then half a minute that doubles up to an hour.
std::optional<Instant> waits_until(const Failures& failures);

// Local rule, no statute: length alone makes a password hard to guess (NCSC, three random words).
enum class Weakness { none, too_short, too_long, is_the_name };
Weakness weakness_of(std::string_view password, const people::Name& name);
inline constexpr std::size_t shortest_password = 12, longest_password = 200;

// A session ends half a day after it began; that of staff also an hour after it was last used,
// which is noted once a minute.
inline constexpr std::chrono::hours session_lasts{12};
inline constexpr std::chrono::minutes use_is_noted_every{1};
Instant session_ends(Instant at_the_latest, Instant last_used, bool is_staff);

inline constexpr std::size_t authenticator_bytes = 20; // RFC 4226 section 4: 160 bits
// "123 456" as an authenticator shows it: the digits alone.
std::string digits_of(std::string_view typed);
} // namespace trefoil::accounts
