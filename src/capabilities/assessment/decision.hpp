// Whether to assess: the local authority's decision, its reasons, and the letter that tells it.
#pragma once
#include "capabilities/assessment/against.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::assessment {

// CFA s.36(8): the authority must assess if the child has or may have special educational needs,
// and it may be necessary for provision to be made through a plan. Each part is answered with its
// evidence.
struct ToAssess {
    std::string has_or_may_have_sen;
    std::string plan_may_be_necessary;
    std::string reasons; // in plain words, as the family reads them
};
enum class DecisionRefusal {
    evidence_of_need_missing,
    evidence_of_necessity_missing,
    reasons_missing,
    need_too_long,
    necessity_too_long,
    reasons_too_long,
    decided_before,
    nobody_confirmed, // there is nobody yet who may be told
    board_not_named,
    past_age, // 25 or over
};
std::string_view code_of(DecisionRefusal refusal);

// Decides to assess, tells the family by letter, and adds the fact that meets the six weeks.
Result<Id<Letter>, DecisionRefusal> decide_to_assess(access::Door& door, std::string_view reference,
                                                     const ToAssess& decision);

// What the page of the decision shows: the child, the date, what was said.
struct DecisionView {
    std::string reference, child;
    people::Called family;
    std::optional<Date> due;
    std::string due_explained;
    std::vector<Told> told;
    bool is_decided = false;
    Earlier earlier;
};
DecisionView deciding(access::Door& door, std::string_view reference);
} // namespace trefoil::assessment
