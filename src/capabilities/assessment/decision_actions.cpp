// Deciding whether to assess.
#include "capabilities/assessment/decision_letters.hpp"
#include "capabilities/assessment/decision_rules.hpp"
#include "capabilities/assessment/decision_store.hpp"
#include "capabilities/assessment/request.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/documents/documents.hpp"
#include "shared/worklist/worklist.hpp"

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;

// Who hears of the decision: the adult who asked, if their tie is confirmed.
struct Told {
    document::Document letter;
    documents::Recipient to;
};

std::optional<Date> due(const std::vector<cases::Happening>& ledger, std::string_view rule,
                        std::string* explained = nullptr) {
    for (const auto& clock : worklist::clocks_of(ledger)) {
        if (clock.rule->id != rule) continue;
        if (explained) *explained = calendar::explain(clock);
        return clock.due;
    }
    return std::nullopt;
}

Told letter_of(const access::Look& look, const ToAssess& decision) {
    const auto asked = requests(look, look.case_id()).at(0);
    const auto ledger = cases::ledger(look, look.case_id());
    const auto area = areas::area(look, look.area());
    const auto post = bodies::post(look, *look.actor().appointment);
    DecisionTold told;
    told.service = bodies::send_service(look, look.area()).name;
    told.telephone = area.telephone;
    told.parent = people::adult(look, asked.sent_by).name.full();
    told.child = people::child(look, look.child()).name.given;
    told.officer = people::adult(look, look.actor().person).name.full();
    told.officer_title = post->title;
    told.reference = look.reference();
    told.decided_on = look.today();
    told.asked_on = asked.received_on;
    told.plan_due = due(ledger, "EHC-FINAL-PLAN-20W").value();
    told.reasons = decision.reasons;
    return {will_assess(told), {.person = asked.sent_by, .body = {}}};
}
} // namespace

Result<Id<Letter>, DecisionRefusal> decide_to_assess(access::Door& door, std::string_view reference,
                                                     const ToAssess& decision) {
    using Answer = Result<Id<Letter>, DecisionRefusal>;
    const access::Question question{"assessment.decide", Action::decide, Part::decision,
                                    access::of_case(reference)};
    return door.prepared([&]() -> Answer {
        const auto told = door.prepare(question, [&](access::Look& look) -> std::optional<Told> {
            if (refuse(decision, cases::ledger(look, look.case_id()))) return std::nullopt;
            return letter_of(look, decision);
        });
        const auto letter = told ? std::optional{documents::prepare(told->letter)} : std::nullopt;
        return door.deed(question, [&](access::Deed& deed) -> Answer {
            if (const auto no = refuse(decision, cases::ledger(deed, deed.case_id())))
                return Refused{*no};
            save(deed, decision);
            cases::add(deed, {.kind = "decision_to_assess", .day = deed.today()});
            return documents::issue(deed, "assessment.decision", *letter, told->to);
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
            view.due = due(ledger, "EHC-ASSESS-DECISION-6W", &view.due_explained);
            for (const Request& request : requests(look, look.case_id())) {
                view.hard = request.hard;
                view.helps = request.helps;
            }
            view.is_decided = is_decided(ledger);
            return view;
        });
}
} // namespace trefoil::assessment
