// Reading the draft and answering it, by the family.
#include "base/text.hpp"
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/answer_store.hpp"
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Deed;
using access::Part;
using Told = Result<access::Happened, AnswerRefusal>;

// An answer to the draft that was served, as long as answers are taken.
template <class Body>
Told to_draft(access::Door& door, std::string_view act, std::string_view reference, Body&& body) {
    return door.deed({act, Action::contribute, Part::plan, access::of_case(reference)},
                     [&](Deed& deed) -> Told {
                         const auto versions = frozen(deed);
                         const Frozen* draft = served(versions);
                         if (!draft || !is_open(cases::ledger(deed, deed.case_id())))
                             return Refused{AnswerRefusal::not_open};
                         return body(deed, *draft);
                     });
}

std::vector<std::pair<Id<Body>, std::string>> schools(const access::Look& look) {
    std::vector<std::pair<Id<Body>, std::string>> known;
    for (const bodies::Kind kind :
         {bodies::Kind::early_years, bodies::Kind::school, bodies::Kind::college})
        for (const auto& body : bodies::of_kind(look, kind)) known.emplace_back(body.id, body.name);
    return known;
}

template <class Said> void only_by(std::vector<Said>& all, Id<Person> person) {
    std::erase_if(all, [&](const Said& said) { return said.by != person; });
}

FamilyView read(access::Look& look) {
    const auto versions = frozen(look);
    const Frozen* draft_served = served(versions);
    if (!draft_served) throw access::NotAvailable{};
    const auto ledger = cases::ledger(look, look.case_id());
    FamilyView view;
    view.reference = look.reference();
    view.child = people::subject(people::child(look, look.child()), look.actor().person);
    view.served = *draft_served;
    for (const Frozen& version : versions)
        if (version.kind == Kind::draft && version.number < view.served.number)
            view.before = version.lines;
    for (std::vector<Line>* lines : {&view.served.lines, &view.before})
        std::erase_if(*lines, [&](const Line& line) {
            return !look.may(Action::view, part_of(line.mark.section));
        });
    view.until = answers_until(ledger).value();
    view.answers = answers(look, view.served.id);
    view.wishes = wishes(look, view.served.id);
    only_by(view.answers, look.actor().person);
    only_by(view.wishes, look.actor().person);
    const Draft now = draft(look).value();
    for (const Line& line : now.lines)
        if (line.voice == look.actor().person) view.own.push_back(line);
    view.agreements = now.agreements;
    view.known = schools(look);
    view.is_open = is_open(ledger);
    view.is_finished = all_finished(ledger, {look.actor().person});
    for (const Copy& copy : copies(look))
        if (copy.version == view.served.id && copy.to_person == look.actor().person)
            view.copy = copy.document;
    return view;
}
} // namespace

Told answer(access::Door& door, std::string_view reference, Section section,
            const std::vector<LineAnswer>& lines) {
    return to_draft(door, "plan.answer", reference, [&](Deed& deed, const Frozen& draft) -> Told {
        if (const auto no = refuse(lines)) return Refused{*no};
        for (const LineAnswer& line : lines) {
            const bool stands =
                std::ranges::find(draft.lines, line.mark, &Line::mark) != draft.lines.end();
            if (!line.said || !stands || line.mark.section != section) continue;
            save(deed, draft.id, line);
            // Words of the family that a line of the plan can rest on, as on those of section A.
            if (!line.words.empty())
                statements::write(deed, {.holder = draft.id.bytes,
                                         .kind = statements::Kind::view,
                                         .text = {line.words, {}}});
        }
        cases::add(
            deed,
            {.kind = "representations_received", .day = deed.today(), .about = draft.id.bytes});
        return access::Happened{};
    });
}

Told say_own_words(access::Door& door, std::string_view reference, const OwnWords& own) {
    return door.deed(
        {"plan.own_words", Action::contribute, Part::a, access::of_case(reference)},
        [&](Deed& deed) -> Told {
            const auto now = draft(deed);
            if (!now || !is_open(cases::ledger(deed, deed.case_id())))
                return Refused{AnswerRefusal::not_open};
            if (own.words.empty()) return Refused{AnswerRefusal::nothing_said};
            if (length_of(own.words) > words_longest) return Refused{AnswerRefusal::too_long};
            const Line* line = own.mark ? line_with(*now, *own.mark) : nullptr;
            if (!own.mark) {
                const auto written = statements::write(deed, {.holder = now->plan.bytes,
                                                              .kind = statements::Kind::view,
                                                              .text = {own.words, {}}});
                place(deed, now->plan, Section::a, written.statement, deed.actor().person);
            } else if (!line || line->voice != deed.actor().person || !own.began_from) {
                return Refused{AnswerRefusal::not_yours};
            } else if (!statements::edit(
                           deed, {line->text.statement, *own.began_from, {own.words, {}}})) {
                return Refused{AnswerRefusal::changed_meanwhile};
            }
            cases::add(deed, {.kind = "representations_received", .day = deed.today()});
            return access::Happened{};
        });
}

Told ask(access::Door& door, std::string_view reference, const Asking& asking) {
    return to_draft(door, "plan.ask", reference, [&](Deed& deed, const Frozen& draft) -> Told {
        if (asking.kind == Wish::Kind::setting && !asking.setting && asking.words.empty())
            return Refused{AnswerRefusal::nothing_asked};
        if (length_of(asking.words) > reason_longest) return Refused{AnswerRefusal::too_long};
        save(deed, draft.id, asking);
        if (asking.kind == Wish::Kind::setting)
            cases::add(deed, {.kind = "school_requested",
                              .day = deed.today(),
                              .about = asking.setting ? std::optional{asking.setting->bytes}
                                                      : std::nullopt});
        return access::Happened{};
    });
}

Told finish(access::Door& door, std::string_view reference) {
    return to_draft(door, "plan.finish", reference, [&](Deed& deed, const Frozen& draft) -> Told {
        cases::add(
            deed,
            {.kind = "representations_finished", .day = deed.today(), .about = draft.id.bytes});
        return access::Happened{};
    });
}

FamilyView family_view(access::Door& door, std::string_view reference) {
    return door.look({"plan.read", Action::view, Part::plan, access::of_case(reference)}, read);
}
} // namespace trefoil::plan
