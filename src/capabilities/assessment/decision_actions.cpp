// Deciding whether to assess.
#include "capabilities/assessment/against_store.hpp"
#include "capabilities/assessment/age_limit.hpp"
#include "capabilities/assessment/decision_letters.hpp"
#include "capabilities/assessment/decision_rules.hpp"
#include "capabilities/assessment/decision_store.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/documents/documents.hpp"
#include "shared/notices/notices.hpp"
#include "shared/worklist/worklist.hpp"

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;

std::optional<Date> due(const std::vector<cases::Happening>& ledger, std::string_view rule,
                        std::string* explained = nullptr) {
    for (const auto& clock : worklist::clocks_of(ledger)) {
        if (clock.rule->id != rule) continue;
        if (explained) *explained = worklist::explained(clock, ledger);
        return clock.due;
    }
    return std::nullopt;
}

DecisionTold told_of(const access::Look& look, const ToAssess& decision) {
    const auto ledger = cases::ledger(look, look.case_id());
    auto asked_on = cases::day_of(ledger, "request_received");
    if (!asked_on) asked_on = cases::day_of(ledger, "brought_to_attention");
    DecisionTold told;
    told.service = bodies::send_service(look, look.area()).name;
    told.telephone = areas::area(look, look.area()).telephone;
    told.adviser = areas::contact(look, look.area(), areas::ContactKind::advice_service);
    told.officer = people::adult(look, look.actor().person).name.full();
    told.officer_title = bodies::post(look, look.actor().appointment.value())->title;
    told.reference = look.reference();
    told.decided_on = look.today();
    told.asked_on = asked_on.value();
    told.is_asked_by_family = is_asked_by_family(look);
    told.plan_due = due(ledger, "EHC-FINAL-PLAN-20W").value();
    told.reasons = decision.reasons;
    return told;
}

// Reg 5(1): whoever commissions health care is told too, so it must be clear who.
std::optional<DecisionRefusal> refuse_now(const access::Look& look, const ToAssess& decision) {
    if (past_age_since(look)) return DecisionRefusal::past_age;
    if (const auto no = refuse(decision, cases::ledger(look, look.case_id()))) return no;
    if (notices::family(look, look.child()).empty()) return DecisionRefusal::nobody_confirmed;
    if (cases::is_board_unclear(look)) return DecisionRefusal::board_not_named;
    return std::nullopt;
}
} // namespace

Result<Id<Letter>, DecisionRefusal> decide_to_assess(access::Door& door, std::string_view reference,
                                                     const ToAssess& decision) {
    using Answer = Result<Id<Letter>, DecisionRefusal>;
    const access::Question question{"assessment.decide", Action::decide, Part::decision,
                                    access::of_case(reference)};
    return door.prepared([&]() -> Answer {
        const auto letters = door.prepare(question, [&](access::Look& look) {
            if (refuse_now(look, decision)) return std::vector<notices::Addressed>{};
            // SEND Regulations 2014, reg 5(1) and (2).
            return notices::letters_to_all(look, told_of(look, decision), will_assess,
                                           will_assess_for_bodies);
        });
        const auto ready = notices::prepare(letters);
        return door.deed(question, [&](access::Deed& deed) -> Answer {
            if (const auto no = refuse_now(deed, decision)) return Refused{*no};
            save(deed, decision);
            if (const auto open = open_proposal(deed, deed.case_id(), AgainstQuestion::assess))
                close_overtaken(deed, open->id);
            cases::add(deed, {.kind = "decision_to_assess", .day = deed.today()});
            std::vector<Id<Letter>> sent;
            for (const notices::Ready& each : ready)
                sent.push_back(documents::issue(deed, "assessment.decision", each.letter, each.to));
            return sent.at(0);
        });
    });
}

DecisionView deciding(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.deciding", Action::decide, Part::decision, access::of_case(reference)},
        [](access::Look& look) {
            DecisionView view;
            const auto ledger = cases::ledger(look, look.case_id());
            view.reference = look.reference();
            view.child = people::child(look, look.child()).name.given;
            view.family = people::called(look, look.child());
            view.due = due(ledger, "EHC-ASSESS-DECISION-6W", &view.due_explained);
            view.told = told(look);
            view.is_decided = is_decided(ledger);
            view.earlier = earlier(look, AgainstQuestion::assess);
            return view;
        });
}
} // namespace trefoil::assessment
