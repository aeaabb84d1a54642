// Before a final plan is issued, and reading one that was.
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/paper.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "capabilities/plan/recipients.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Part;

void add_settings(FinalView& view, const access::Look& look) {
    const auto child = people::child(look, look.child());
    for (const bodies::Kind kind :
         {bodies::Kind::early_years, bodies::Kind::school, bodies::Kind::college})
        for (const auto& body : bodies::of_kind(look, kind))
            view.settings.push_back(
                {body.id, body.name,
                 std::ranges::any_of(view.plan.wishes,
                                     [&](const Wish& wish) { return wish.setting == body.id; }),
                 child.setting == body.id});
    const Frozen* proposal = view.proposal();
    if (const auto named = proposal ? proposal->setting : std::nullopt;
        named && std::ranges::find(view.settings, *named, &Setting::id) == view.settings.end())
        view.settings.push_back({*named, bodies::body(look, *named).name}); // closed since
    for (const Wish& wish : view.plan.wishes)
        if (wish.kind == Wish::Kind::setting && !wish.setting)
            view.asked_in_words.push_back(wish.words);
}

// The line as the family read it: here, or where it stood before it was moved.
const Line* before(const access::Look& look, const Frozen& read, const Line& now) {
    const auto at = [&](Mark mark) {
        const auto found = std::ranges::find(read.lines, mark, &Line::mark);
        return found == read.lines.end() ? nullptr : &*found;
    };
    if (const Line* same = at(now.mark)) return same;
    for (const Moved& move : moves_of(look, now.text.statement))
        if (const Line* moved = at(move.from)) return moved;
    return nullptr;
}

void add_changes(FinalView& view, const access::Look& look) {
    const Frozen* read = served(view.plan.frozen);
    if (!read) return;
    std::vector<Mark> followed;
    for (const Line& now : view.plan.draft.lines) {
        const Line* then = before(look, *read, now);
        if (then) followed.push_back(then->mark);
        if (!then || then->mark != now.mark || then->text.text != now.text.text)
            view.changes.push_back({then ? std::optional{*then} : std::nullopt, now});
    }
    for (const Line& then : read->lines)
        if (std::ranges::find(followed, then.mark) == followed.end())
            view.changes.push_back({then, {}});
}

FinalView issuing(const access::Look& look) {
    FinalView view;
    view.plan = view_of(look);
    view.today = look.today();
    view.has_board = cases::health_board(look).has_value();
    view.findings = findings(view.plan.draft, view.plan.age);
    view.stops = stopping(view.plan.draft, view.plan.age, Kind::final);
    add_changes(view, look);
    view.taken_out = taken_out(look, view.plan.draft);
    std::erase_if(view.taken_out, [&](const TakenOut& one) {
        return !look.may(Action::view, part_of(one.line.mark.section));
    });
    const auto ledger = cases::ledger(look, look.case_id());
    view.is_issued = cases::day_of(ledger, "final_plan_issued").has_value();
    view.answers_until = answers_until(ledger);
    view.days_are_over = view.answers_until && *view.answers_until < look.today();
    std::vector<Id<Person>> asked;
    for (const FamilyMember& member : family_of(look)) asked.push_back(member.id);
    view.family_finished = all_finished(ledger, asked);
    view.is_draft_sent = is_draft_sent(look);
    for (const auto& clock : worklist::clocks_of(ledger)) {
        if (clock.rule->id != "EHC-FINAL-PLAN-20W") continue;
        view.final_due = clock.due;
        view.final_explained = calendar::explain(clock);
    }
    add_settings(view, look);
    const Frozen* proposal = view.proposal();
    if (proposal) view.proposed_by = people::adult(look, proposal->made_by).name.full();
    view.is_own_proposal = proposal && proposal->made_by == look.actor().person;
    return view;
}

// A copy belongs to whom it was sent; who may see every section of the case may read any of them.
bool is_for(const access::Look& look, const Copy& copy) {
    if (!look.actor().appointment) return copy.to_person == look.actor().person;
    if (copy.to_body && copy.to_body == look.actor().body) return true;
    return std::ranges::all_of(
        sections, [&](Section section) { return look.may(Action::view, part_of(section)); });
}
} // namespace

FinalView before_issuing(access::Door& door, std::string_view reference) {
    return door.look({"plan.before_issuing", Action::decide, Part::plan, draft_of(reference)},
                     issuing);
}

documents::Bytes received_copy(access::Door& door, std::string_view reference,
                               Id<PlanVersion> version, std::string_view act) {
    return door.look(
        {act, Action::view, Part::plan, access::about(access::of_case(reference), version)},
        [&](access::Look& look) {
            for (const Copy& copy : copies(look))
                if (copy.version == version && is_for(look, copy))
                    return documents::bytes_of(look, look.case_id(), copy.document);
            throw access::NotAvailable{};
        });
}

ReceivedPlans received_plans(access::Door& door, std::int64_t page) {
    return door.look({"plan.list", Action::view, Part::own_list}, [&](access::Look& look) {
        const access::Reach reach = look.reach();
        ReceivedPlans received{.paging = paged(count_received(look, reach), page), .plans = {}};
        if (received.paging.all != 0) received.plans = plan::received(look, reach, received.paging);
        for (const ReceivedPlan& one : received.plans) look.names(one.child);
        return received;
    });
}
} // namespace trefoil::plan
