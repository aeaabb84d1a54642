// When a final plan may be proposed and issued.
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/answer_rules.hpp"
#include "shared/worklist/worklist.hpp"
#include <cstdlib>

namespace trefoil::plan {
std::string_view code_of(FinalRefusal refusal) {
    switch (refusal) {
    case FinalRefusal::not_served: return "not_served";
    case FinalRefusal::days_running: return "days_running";
    case FinalRefusal::draft_not_sent: return "draft_not_sent";
    case FinalRefusal::stopped: return "stopped";
    case FinalRefusal::type_missing: return "type_missing";
    case FinalRefusal::type_too_long: return "type_too_long";
    case FinalRefusal::no_such_setting: return "no_such_setting";
    case FinalRefusal::nothing_proposed: return "nothing_proposed";
    case FinalRefusal::changed_since_proposed: return "changed_since_proposed";
    case FinalRefusal::proposed_by_yourself: return "proposed_by_yourself";
    case FinalRefusal::not_a_manager: return "not_a_manager";
    case FinalRefusal::issued_before: return "issued_before";
    case FinalRefusal::no_commissioner: return "no_commissioner";
    case FinalRefusal::contacts_missing: return "contacts_missing";
    case FinalRefusal::past_age: return "past_age";
    }
    std::abort();
}

std::optional<Date> due_by(const std::vector<cases::Happening>& ledger, std::string_view rule) {
    for (const calendar::Clock& clock : worklist::clocks_of(ledger))
        if (clock.rule->id == rule && !clock.met_on) return clock.due;
    return std::nullopt;
}

std::optional<Date> answers_until(const std::vector<cases::Happening>& ledger) {
    std::optional<Date> until;
    for (const auto& clock : worklist::clocks_of(ledger))
        if (clock.rule->id == "EHC-DRAFT-REPS-15D" && (!until || *until < clock.due))
            until = clock.due;
    return until;
}

std::optional<FinalRefusal> too_soon(const std::vector<cases::Happening>& ledger,
                                     const std::vector<Id<Person>>& asked, Date today) {
    if (cases::day_of(ledger, "final_plan_issued")) return FinalRefusal::issued_before;
    const auto until = answers_until(ledger);
    if (!until) return FinalRefusal::not_served;
    if (today <= *until && !all_finished(ledger, asked)) return FinalRefusal::days_running;
    return std::nullopt;
}

std::optional<FinalRefusal> refuse_approver(access::Role role, Id<Person> approver,
                                            const Frozen& proposal) {
    if (approver == proposal.made_by) return FinalRefusal::proposed_by_yourself;
    if (role != access::Role::send_manager) return FinalRefusal::not_a_manager;
    return std::nullopt;
}

std::vector<cases::Happening> standing_answers(const std::vector<cases::Happening>& ledger) {
    std::vector<cases::Happening> answers;
    const auto stage = cases::stage_of(ledger);
    if (stage != cases::Stage::drafting && stage != cases::Stage::with_family) return answers;
    for (const cases::Happening& row : cases::standing(ledger)) {
        const bool is_answer = row.kind == "provision_refused" || row.kind == "provision_agreed";
        if (!is_answer && row.kind != "provision_taken_out") continue;
        std::erase_if(answers, [&](const auto& earlier) { return earlier.about == row.about; });
        if (is_answer) answers.push_back(row);
    }
    return answers;
}

std::vector<cases::Happening> standing_refusals(const std::vector<cases::Happening>& ledger) {
    auto refusals = standing_answers(ledger);
    std::erase_if(refusals, [](const auto& row) { return row.kind != "provision_refused"; });
    return refusals;
}

const Frozen* waiting(const std::vector<Frozen>& versions) {
    if (versions.empty()) return nullptr;
    const Frozen& newest = versions.back();
    return newest.kind == Kind::final && !newest.sent_on ? &newest : nullptr;
}

const Frozen* FinalView::proposal() const { return waiting(plan.frozen); }
} // namespace trefoil::plan
