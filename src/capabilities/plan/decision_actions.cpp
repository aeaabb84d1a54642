// Deciding that there is to be a plan, and telling the family so.
#include "base/text.hpp"
#include "capabilities/assessment/addition.hpp"
#include "capabilities/assessment/age_limit.hpp"
#include "capabilities/assessment/request.hpp"
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/plan_letters.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "shared/cases/cases.hpp"
#include "shared/notices/notices.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"
#include <ranges>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Deed;
using access::Part;
using Outcome = Result<access::Happened, DraftRefusal>;

// SEND Regulations 2014, reg 12(1)(a): the words the family sent in are section A, as they wrote
// them, each with who said it. What a school or anybody else sent in is not.
void begin_with_family_words(Deed& deed, Id<Plan> plan) {
    const auto say = [&](const std::string& words, Id<Person> who) {
        if (words.empty()) return;
        const auto written = statements::write(
            deed, {.holder = plan.bytes, .kind = statements::Kind::view, .text = {words, {}}});
        place(deed, plan, Section::a, written.statement, who);
    };
    for (const auto& request : assessment::requests(deed, deed.case_id())) {
        if (!assessment::is_of_family(request, deed.child())) continue;
        for (const std::string* words :
             {&request.good_at, &request.hard, &request.helps, &request.hopes})
            say(*words, request.sent_by);
    }
    auto added = assessment::additions(deed, deed.case_id()); // newest first
    for (const auto& addition : std::views::reverse(added)) say(addition.words, addition.said_by);
}

std::optional<DraftRefusal> refuse(const access::Look& look, std::string_view reasons) {
    if (plan_of(look)) return DraftRefusal::decided_before;
    if (cases::stage_of(cases::ledger(look, look.case_id())) != cases::Stage::assessing)
        return DraftRefusal::not_assessing;
    if (assessment::past_age_since(look)) return DraftRefusal::past_age;
    if (reasons.empty()) return DraftRefusal::reasons_missing;
    if (length_of(reasons) > words_longest) return DraftRefusal::too_long;
    if (family_of(look).empty()) return DraftRefusal::nobody_confirmed;
    return std::nullopt;
}

const calendar::Clock* final_clock(const std::vector<calendar::Clock>& clocks) {
    for (const calendar::Clock& clock : clocks)
        if (clock.rule->id == "EHC-FINAL-PLAN-20W") return &clock;
    return nullptr;
}

// CFA 2014 s.36(9): each adult of the family, or the young person, by a letter of their own.
std::vector<notices::Addressed> letters_of(const access::Look& look, std::string_view reasons) {
    OutcomeTold told{.sender = sender_of(look),
                     .to = {},
                     .child = {},
                     .reference = look.reference(),
                     .decided_on = look.today(),
                     .reasons = std::string{reasons},
                     .advised = {},
                     .missing = advice_missing(look),
                     .plan_due = {}};
    for (const Advice& advice : advice_received(look))
        told.advised.push_back({advice.by, advice.body, advice.sent_on});
    const auto clocks = worklist::clocks_of(cases::ledger(look, look.case_id()));
    if (const auto* clock = final_clock(clocks)) told.plan_due = clock->due;
    const auto child = people::child(look, look.child());
    const auto family = family_of(look);
    for (const FamilyMember& member : family) std::erase(told.missing, member.name); // their own
    std::vector<notices::Addressed> letters;
    for (const FamilyMember& member : family) {
        told.to = member.name;
        told.child = people::subject(child, member.id);
        letters.push_back({outcome_letter(told), {.person = member.id, .body = {}}});
    }
    return letters;
}
} // namespace

Outcome decide_to_issue(access::Door& door, std::string_view reference, std::string_view reasons) {
    const access::Question question{"plan.decide", Action::decide, Part::plan, draft_of(reference)};
    return door.prepared([&]() -> Outcome {
        const auto ready = notices::prepare(door.prepare(question, [&](access::Look& look) {
            if (refuse(look, reasons)) return std::vector<notices::Addressed>{};
            return letters_of(look, reasons);
        }));
        return door.deed(question, [&](Deed& deed) -> Outcome {
            if (const auto no = refuse(deed, reasons)) return Refused{*no};
            begin_with_family_words(deed, save_plan(deed, reasons));
            for (const notices::Ready& each : ready)
                documents::issue(deed, "plan.outcome", each.letter, each.to);
            cases::add(deed, {.kind = "decision_to_issue", .day = deed.today()});
            return access::Happened{};
        });
    });
}

DecisionView deciding_to_issue(access::Door& door, std::string_view reference) {
    return door.look(
        {"plan.deciding", Action::decide, Part::plan, draft_of(reference)}, [](access::Look& look) {
            DecisionView view;
            view.reference = look.reference();
            view.child = people::child(look, look.child()).name.given;
            view.family = people::called(look, look.child());
            view.evidence = advice::evidence(look);
            const auto clocks = worklist::clocks_of(cases::ledger(look, look.case_id()));
            if (const auto* clock = final_clock(clocks)) {
                view.final_due = clock->due;
                view.final_explained = calendar::explain(*clock);
            }
            return view;
        });
}
} // namespace trefoil::plan
