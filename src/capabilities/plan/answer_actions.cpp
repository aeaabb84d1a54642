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
using Saved = Result<access::Happened, Unsaved>;

// An answer to the draft that was served, as long as answers are taken.
template <class Reason = AnswerRefusal, class Body>
Result<access::Happened, Reason> to_draft(access::Door& door, const access::Question& question,
                                          Body&& body) {
    return door.deed(question, [&](Deed& deed) -> Result<access::Happened, Reason> {
        const auto versions = frozen(deed);
        const Frozen* draft = served(versions);
        if (!draft || !is_open(cases::ledger(deed, deed.case_id())))
            return Refused{Reason{AnswerRefusal::not_open}};
        return body(deed, *draft);
    });
}

access::Question question(std::string_view act, std::string_view reference,
                          Part part = Part::plan) {
    return {act, Action::contribute, part, access::of_case(reference)};
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
    if (const auto until = answers_until(ledger)) view.until = *until; // no longer after the final
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

namespace {
// Whether anything was said that was not said before.
Result<bool, AnswerRefusal> say(Deed& deed, const Draft& now, const OwnWords& own) {
    if (length_of(own.words) > words_longest) return Refused{AnswerRefusal::too_long};
    if (!own.mark) {
        if (own.words.empty()) return false;
        const auto written = statements::write(
            deed,
            {.holder = now.plan.bytes, .kind = statements::Kind::view, .text = {own.words, {}}});
        place(deed, now.plan, Section::a, written.statement, deed.actor().person);
        return true;
    }
    const Line* line = line_with(now, *own.mark);
    const auto began =
        own.began_from ? statements::version(deed, deed.case_id(), *own.began_from) : std::nullopt;
    if (began && began->text.words == own.words) return false;
    if (!line || line->voice != deed.actor().person || !began)
        return Refused{AnswerRefusal::not_yours};
    if (line->text.text.words == own.words) return false;
    if (own.words.empty()) return Refused{AnswerRefusal::nothing_said};
    if (!statements::edit(deed, {line->text.statement, began->id, {own.words, {}}}))
        return Refused{AnswerRefusal::changed_meanwhile};
    return true;
}

bool is_to_answer(const Line& line, Section section, const Draft& now, Id<Person> reader) {
    const Line* own = line_with(now, line.mark);
    return line.mark.section == section && !(own && own->voice == reader);
}

// Words of the family that a line of the plan can rest on, as on those of section A.
void save_answer(Deed& deed, const Frozen& draft, const LineAnswer& line) {
    save(deed, draft.id, line);
    if (!line.words.empty())
        statements::write(
            deed,
            {.holder = draft.id.bytes, .kind = statements::Kind::view, .text = {line.words, {}}});
}
} // namespace

Saved answer(access::Door& door, std::string_view reference, const SectionAnswer& said) {
    const Part part = said.section == Section::a ? Part::a : Part::plan;
    const auto body = [&](Deed& deed, const Frozen& served) -> Saved {
        if (const auto no = refuse(said.lines)) return Refused{*no};
        const Draft now = draft(deed).value();
        bool is_new = false, is_asked = false;
        for (const Line& line : served.lines) {
            if (!is_to_answer(line, said.section, now, deed.actor().person)) continue;
            is_asked = true;
            const auto found = std::ranges::find(said.lines, line.mark, &LineAnswer::mark);
            if (found == said.lines.end() || !found->said) continue;
            save_answer(deed, served, *found);
            is_new = true;
        }
        if (said.section == Section::a)
            for (const OwnWords& own : said.own) {
                const auto spoken = say(deed, now, own);
                if (!spoken)
                    return Refused{Unsaved{spoken.error(), Unsaved::Beside::own_words, own.mark}};
                is_new = is_new || *spoken;
            }
        if (is_asked && !is_new) return Refused{Unsaved{AnswerRefusal::nothing_said}};
        if (is_new)
            cases::add(deed, {.kind = "representations_received",
                              .day = deed.today(),
                              .about = served.id.bytes});
        return access::Happened{};
    };
    return to_draft<Unsaved>(door, question("plan.answer", reference, part), body);
}

namespace {
// A school chosen and the name of another typed are two that are asked for.
std::vector<Asking> one_by_one(const Asking& asking) {
    if (!asking.setting || asking.words.empty()) return {asking};
    return {{asking.kind, asking.setting, {}}, {asking.kind, {}, asking.words}};
}
} // namespace

Told ask(access::Door& door, std::string_view reference, const Asking& asking) {
    return to_draft(
        door, question("plan.ask", reference), [&](Deed& deed, const Frozen& draft) -> Told {
            if (asking.kind == Wish::Kind::setting && !asking.setting && asking.words.empty())
                return Refused{AnswerRefusal::nothing_asked};
            if (length_of(asking.words) > reason_longest) return Refused{AnswerRefusal::too_long};
            for (const Asking& each : one_by_one(asking)) {
                save(deed, draft.id, each);
                if (each.kind == Wish::Kind::setting)
                    cases::add(deed, {.kind = "school_requested",
                                      .day = deed.today(),
                                      .about = each.setting ? std::optional{each.setting->bytes}
                                                            : std::nullopt});
            }
            return access::Happened{};
        });
}

Told finish(access::Door& door, std::string_view reference) {
    return to_draft(door, question("plan.finish", reference),
                    [&](Deed& deed, const Frozen& draft) -> Told {
                        cases::add(deed, {.kind = "representations_finished",
                                          .day = deed.today(),
                                          .about = draft.id.bytes});
                        return access::Happened{};
                    });
}

FamilyView family_view(access::Door& door, std::string_view reference) {
    return door.look({"plan.read", Action::view, Part::plan, access::of_case(reference)}, read);
}
} // namespace trefoil::plan
