// When a decision to assess can be made.
#include "capabilities/assessment/decision_rules.hpp"
#include "base/text.hpp"
#include <cstdlib>

namespace trefoil::assessment {
std::string_view code_of(DecisionRefusal refusal) {
    switch (refusal) {
    case DecisionRefusal::evidence_of_need_missing: return "evidence_of_need_missing";
    case DecisionRefusal::evidence_of_necessity_missing: return "evidence_of_necessity_missing";
    case DecisionRefusal::reasons_missing: return "reasons_missing";
    case DecisionRefusal::need_too_long: return "need_too_long";
    case DecisionRefusal::necessity_too_long: return "necessity_too_long";
    case DecisionRefusal::reasons_too_long: return "reasons_too_long";
    case DecisionRefusal::decided_before: return "decided_before";
    case DecisionRefusal::nobody_confirmed: return "nobody_confirmed";
    case DecisionRefusal::board_not_named: return "board_not_named";
    case DecisionRefusal::past_age: return "past_age";
    }
    std::abort();
}

bool is_decided(const std::vector<cases::Happening>& ledger) {
    return cases::stage_of(ledger) != cases::Stage::asked;
}

std::optional<DecisionRefusal> refuse(const ToAssess& decision,
                                      const std::vector<cases::Happening>& ledger) {
    if (is_decided(ledger)) return DecisionRefusal::decided_before;
    // What was decided is told to somebody whose tie to the child is confirmed, and to nobody else.
    if (!cases::day_of(ledger, "parent_confirmed")) return DecisionRefusal::nobody_confirmed;
    // CFA s.36(8)(a) and (b): both parts of the test, each with its evidence.
    if (decision.has_or_may_have_sen.empty()) return DecisionRefusal::evidence_of_need_missing;
    if (decision.plan_may_be_necessary.empty())
        return DecisionRefusal::evidence_of_necessity_missing;
    if (decision.reasons.empty()) return DecisionRefusal::reasons_missing;
    if (length_of(decision.has_or_may_have_sen) > test_part_longest)
        return DecisionRefusal::need_too_long;
    if (length_of(decision.plan_may_be_necessary) > test_part_longest)
        return DecisionRefusal::necessity_too_long;
    if (length_of(decision.reasons) > reasons_longest) return DecisionRefusal::reasons_too_long;
    return std::nullopt;
}
} // namespace trefoil::assessment
