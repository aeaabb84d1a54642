// What else becomes of a request in the demonstration: a "no" looked at by two people, a request
// taken back, and more time by law.
#pragma once
#include "app/demo/planning.hpp"
#include "capabilities/assessment/against.hpp"
#include "capabilities/assessment/more_time.hpp"
#include <string>

namespace trefoil::app::demo {
struct Refusing { // not to assess, or no plan: one proposes, a manager confirms
    assessment::Against against;
    Date proposed, confirmed;
};
struct TakenBack {
    Date on;
    std::string how; // as the family told us; empty: by itself
};
struct MoreTime {
    Date on;
    assessment::TimeAsked asked;
};

void propose_no(Life& life, const PlanCase& plan_case, const Refusing& refusing);
void confirm_no(Life& life, const PlanCase& plan_case, const Refusing& refusing);
void take_back(Life& life, const PlanCase& plan_case, const TakenBack& taken_back);
void allow_more_time(Life& life, const PlanCase& plan_case, const MoreTime& more_time);
} // namespace trefoil::app::demo
