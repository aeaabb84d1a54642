// The families of the area who are no story: invented, each with its own words and days.
#pragma once
#include "app/demo/life.hpp"
#include <string_view>

namespace trefoil::app::demo {
// Plans the courses of `count` children who ask on days spread over the year up to `last`. The same
// seed gives the same children.
void plan_crowd(Life& life, int count, Date last, std::string_view seed);
} // namespace trefoil::app::demo
