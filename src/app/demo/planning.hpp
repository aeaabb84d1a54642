// How a plan is made in the demonstration: decided, put together from the advice, answered by the
// family, agreed by health, issued.
#pragma once
#include "app/demo/life.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::app::demo {

struct PlanCourse {
    std::string reasons; // why there is to be a plan
    std::string setting_type;
    std::string_view setting;         // the word of a body
    std::string_view left_apart = {}; // an adviser whose lines nobody has joined yet
    std::string_view misplaced = {};  // one whose help educates, and was put in G all the same
    std::string set_aside = {};       // words of an advised help that is not taken up
    std::string set_aside_for = {};   // and why
    Date decided, draft_sent;
    std::optional<Date> answered, health_agreed, issued;
};

// The case as the acts name it, known once the family has asked.
struct PlanCase {
    std::string reference, parent, officer;
};
void decide_plan(Life& life, const PlanCase& plan_case, const PlanCourse& course);
void send_draft(Life& life, const PlanCase& plan_case, const PlanCourse& course);
void answer_draft(Life& life, const PlanCase& plan_case);
void agree_lines(Life& life, const PlanCase& plan_case);
void issue_plan(Life& life, const PlanCase& plan_case, const PlanCourse& course);
} // namespace trefoil::app::demo
