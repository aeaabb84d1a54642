// How letters go in the demonstration: most parents agreed to read them here and are told of each;
// the others get theirs by post.
#pragma once
#include "app/demo/planning.hpp"

namespace trefoil::app::demo {
void agree_to_letters(Life& life, const PlanCase& plan_case);
// All that wait in the case, on the day they were made.
void send_letters(Life& life, const PlanCase& plan_case);
} // namespace trefoil::app::demo
