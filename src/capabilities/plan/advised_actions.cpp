// What was advised, as the plan takes it into account.
#include "capabilities/plan/advised.hpp"
#include "shared/people/people.hpp"

namespace trefoil::plan {
// Until advice is given in this service there is none to take into account.
std::vector<Advice> advice_received(const access::Look&) { return {}; }
std::vector<std::string> advice_missing(const access::Look&) { return {}; }

std::optional<int> age_of(const access::Look& look) {
    const auto child = people::child(look, look.child());
    if (!child.born_on) return std::nullopt;
    return people::age_on(*child.born_on, look.today());
}
} // namespace trefoil::plan
