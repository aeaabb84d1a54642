// Decisions on more time, in the database.
#pragma once
#include "capabilities/assessment/more_time.hpp"

namespace trefoil::assessment {
Id<MoreTime> save(access::Deed& deed, const TimeAsked& asked);
} // namespace trefoil::assessment
