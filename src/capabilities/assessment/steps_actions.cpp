// What waits in the assessment: intake, the two decisions, a "no" that needs its second person.
#include "capabilities/assessment/against_rules.hpp"
#include "capabilities/assessment/considering_rules.hpp"
#include "capabilities/assessment/progress.hpp"
#include "capabilities/assessment/standing.hpp"
#include "capabilities/assessment/steps.hpp"
#include "capabilities/assessment/withdrawal.hpp"

namespace trefoil::assessment {
namespace {
using Kind = frame::Step::Kind;

std::optional<Date> due_by(AgainstQuestion question, const Progress& progress) {
    return question == AgainstQuestion::plan ? progress.tell_no_plan_by : progress.decide_by;
}

// The decision, or the "no" to it on its way through two people.
frame::Step decision(const access::Look& look, Id<Case> id, AgainstQuestion question,
                     std::optional<Date> by) {
    if (const auto last = last_proposal(look, id, question)) {
        if (last->is_open)
            return {.kind = Kind::second_look, .by = by, .proposed_by = last->proposal.proposed_by};
        if (!last->sent_back_words.empty()) return {.kind = Kind::reword_no, .by = by};
    }
    return {.kind =
                question == AgainstQuestion::plan ? Kind::decide_on_plan : Kind::decide_to_assess,
            .by = by};
}
} // namespace

std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person> child) {
    const auto ledger = cases::ledger(look, id);
    std::vector<frame::Step> steps;
    const bool is_under_way = assessment::is_under_way(ledger);
    if (is_under_way && is_asker_unconfirmed(look, id, child))
        steps.push_back({.kind = Kind::confirm_who_asked});
    else if (!refuse_considering(ledger))
        steps.push_back({.kind = Kind::tell_considering});
    const Progress progress = progress_of(ledger, true);
    for (const AgainstQuestion question : {AgainstQuestion::assess, AgainstQuestion::plan})
        if (is_question_now(question, ledger))
            steps.push_back(decision(look, id, question, due_by(question, progress)));
    return steps;
}
} // namespace trefoil::assessment
