// What invented families and officers say: plain sentences, each about one kind of need.
#pragma once
#include "app/demo/names.hpp"
#include "capabilities/assessment/decision.hpp"
#include <string>

namespace trefoil::app::demo {

struct Said { // by a parent
    std::string good_at, hard, helps, hopes, added;
};
struct Telling {
    Said said;
    std::string views; // when asked for advice
    assessment::ToAssess decision;
};
// Of a child of that age, all about the same need.
Telling telling(Random& random, const Household& household, int age);
std::string evidence(Random& random);
std::string tie_words(Random& random, const Household& household);
} // namespace trefoil::app::demo
