// How often one may try, and what a password must be.
#include "shared/accounts/sign_in_rules.hpp"
#include "base/text.hpp"

namespace trefoil::accounts {
namespace {
constexpr std::int64_t free_tries = 5;
constexpr std::chrono::seconds first_wait{30}, longest_wait{3600};
constexpr std::chrono::hours idle_for_staff{1};
} // namespace

std::optional<Instant> waits_until(const Failures& failures) {
    if (failures.count < free_tries) return std::nullopt;
    std::chrono::seconds wait = first_wait;
    for (auto n = free_tries; n < failures.count && wait < longest_wait; ++n) wait *= 2;
    return failures.at + std::min(wait, longest_wait);
}

Weakness weakness_of(std::string_view password, const people::Name& name) {
    if (length_of(password) < shortest_password) return Weakness::too_short;
    if (length_of(password) > longest_password) return Weakness::too_long;
    return fold(password) == fold(name.full()) ? Weakness::is_the_name : Weakness::none;
}

Instant session_ends(Instant at_the_latest, Instant last_used, bool is_staff) {
    return is_staff ? std::min(at_the_latest, last_used + idle_for_staff) : at_the_latest;
}

std::string digits_of(std::string_view typed) {
    std::string digits;
    for (const char c : typed)
        if (c != ' ' && c != '-') digits += c;
    return digits;
}
} // namespace trefoil::accounts
