// Decisions in the database.
#pragma once
#include "capabilities/assessment/decision.hpp"

namespace trefoil::assessment {
void save(access::Deed& deed, const ToAssess& decision);
} // namespace trefoil::assessment
