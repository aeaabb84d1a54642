// What this capability knows to wait on a case, for lists.
#pragma once
#include "shared/frame/step.hpp"

namespace trefoil::advice {
// Until somebody is asked nothing comes in, and no plan can be decided on.
bool waits_for_asking(const access::Look& look, Id<Case> id);
std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person> child);
} // namespace trefoil::advice
