// What officers write when the answer is no: the evidence on each part of the test, and reasons.
#pragma once
#include "app/demo/names.hpp"
#include "capabilities/assessment/against.hpp"

namespace trefoil::app::demo {
assessment::Against refusing(Random& random, const Household& household,
                             assessment::AgainstQuestion question);
} // namespace trefoil::app::demo
