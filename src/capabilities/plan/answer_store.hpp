// What the family answered, in the database.
#pragma once
#include "capabilities/plan/answer.hpp"

namespace trefoil::plan {
void save(access::Deed& deed, Id<PlanVersion> version, const LineAnswer& answer);
void save(access::Deed& deed, Id<PlanVersion> version, const Asking& asking);
} // namespace trefoil::plan
