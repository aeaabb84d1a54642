// What invented advisers write: a need, what would help and what it should lead to, by profession.
#pragma once
#include "app/demo/course.hpp"
#include "app/demo/names.hpp"
#include <string_view>

namespace trefoil::app::demo {
// Of a member's profession, about the child of the household. Without the days.
Advice advising(Random& random, std::string_view adviser, const Household& household);
// {name}, {he}, {He}, {him} and {his} replaced.
std::string filled(std::string_view line, const Household& household);
} // namespace trefoil::app::demo
