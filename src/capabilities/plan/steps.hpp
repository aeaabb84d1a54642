// What this capability knows to wait on a case, for lists.
#pragma once
#include "shared/frame/step.hpp"

namespace trefoil::plan {
std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person> child);
} // namespace trefoil::plan
