// The first steps of every journey: a parent asks, and the officer confirms who asked.
#pragma once
#include "support/town.hpp"
#include <string>
#include <string_view>

namespace trefoil::test {
// Sam asks about a child born on 3 April 2016; the reference they may quote.
std::string sam_asks_about(Town& town, std::string_view child);
void joanne_confirms_who_asked(Town& town, std::string_view reference);
void joanne_decides_to_assess(Town& town, std::string_view reference);
} // namespace trefoil::test
