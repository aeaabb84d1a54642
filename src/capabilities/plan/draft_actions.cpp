// Writing the draft: each change to its lines.
#include "base/text.hpp"
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Deed;
using access::Part;
using Outcome = Result<access::Happened, DraftRefusal>;

bool is_issued(const access::Look& look) {
    return cases::day_of(cases::ledger(look, look.case_id()), "final_plan_issued").has_value();
}

// A change to the draft by who puts it together.
template <class Body>
Outcome change(access::Door& door, std::string_view act, std::string_view reference, Body&& body) {
    return door.deed({act, Action::decide, Part::plan, draft_of(reference)},
                     [&](Deed& deed) -> Outcome {
                         const auto now = draft(deed);
                         if (!now) return Refused{DraftRefusal::not_assessing};
                         if (is_issued(deed)) return Refused{DraftRefusal::issued_before};
                         return body(deed, *now);
                     });
}

const Advised* find_advised(const std::vector<Advised>& all, Id<StatementVersion> said) {
    const auto found =
        std::ranges::find_if(all, [&](const Advised& one) { return one.said.id == said; });
    return found == all.end() ? nullptr : &*found;
}

bool is_used_besides(const Draft& draft, const Line& line, Id<StatementVersion> said) {
    return std::ranges::any_of(draft.lines, [&](const Line& other) {
        return other.mark != line.mark &&
               std::ranges::find(other.text.sources, said) != other.text.sources.end();
    });
}

statements::Kind kind_in(Section section) {
    if (section == Section::a) return statements::Kind::view;
    if (section == Section::e) return statements::Kind::outcome;
    return is_need(section) ? statements::Kind::need : statements::Kind::provision;
}

access::Agency agency_of(Section section) {
    switch (section) {
    case Section::c:
    case Section::g: return access::Agency::health;
    case Section::d:
    case Section::h1:
    case Section::h2: return access::Agency::social_care;
    case Section::a:
    case Section::b:
    case Section::e:
    case Section::f:
    case Section::i:
    case Section::j:
    case Section::k: return access::Agency::education;
    }
    std::abort();
}

// Help serves a need or an outcome, and nothing else joins.
std::optional<statements::Link> link_of(const Draft& draft, const Join& join) {
    const Line* help = line_with(draft, join.help);
    const Line* to = line_with(draft, join.to);
    if (!help || !to || !is_help(join.help.section)) return std::nullopt;
    if (is_need(join.to.section))
        return statements::Link{help->text.statement, to->text.statement,
                                statements::LinkKind::meets_need};
    if (join.to.section == Section::e)
        return statements::Link{help->text.statement, to->text.statement,
                                statements::LinkKind::towards_outcome};
    return std::nullopt;
}

bool is_joined(const Draft& draft, const statements::Link& link) {
    return std::ranges::any_of(draft.links, [&](const statements::Link& one) {
        return one.from == link.from && one.to == link.to && one.kind == link.kind;
    });
}
} // namespace

std::string_view code_of(DraftRefusal refusal) {
    switch (refusal) {
    case DraftRefusal::not_assessing: return "not_assessing";
    case DraftRefusal::decided_before: return "decided_before";
    case DraftRefusal::reasons_missing: return "reasons_missing";
    case DraftRefusal::no_such_line: return "no_such_line";
    case DraftRefusal::no_such_source: return "no_such_source";
    case DraftRefusal::not_its_place: return "not_its_place";
    case DraftRefusal::words_missing: return "words_missing";
    case DraftRefusal::too_long: return "too_long";
    case DraftRefusal::changed_meanwhile: return "changed_meanwhile";
    case DraftRefusal::issued_before: return "issued_before";
    case DraftRefusal::stopped: return "stopped";
    case DraftRefusal::sent_meanwhile: return "sent_meanwhile";
    case DraftRefusal::nobody_confirmed: return "nobody_confirmed";
    case DraftRefusal::past_age: return "past_age";
    }
    std::abort();
}

std::string_view code_of(const EditRefusal& refusal) { return code_of(refusal.why); }

access::Target draft_of(std::string_view reference) {
    access::Target target = access::of_case(reference);
    target.sent = false;
    return target;
}

std::optional<Draft> draft(const access::Look& look) {
    const auto plan = plan_of(look);
    if (!plan) return std::nullopt;
    Draft now;
    now.plan = *plan;
    const auto written = statements::in_holder(look, look.case_id(), plan->bytes);
    for (const Placed& placed : placed(look, *plan)) {
        const auto text =
            std::ranges::find(written, placed.statement, &statements::Version::statement);
        if (text != written.end()) now.lines.push_back({placed.mark, *text, placed.voice});
    }
    now.links = statements::links(look, look.case_id(), plan->bytes);
    now.agreements = statements::agreements(look, look.case_id(), plan->bytes);
    now.advice = advice_received(look);
    now.set_asides = statements::set_asides(look, look.case_id(), plan->bytes);
    return now;
}

Outcome place(access::Door& door, std::string_view reference, const Placing& placing) {
    return change(door, "plan.place", reference, [&](Deed& deed, const Draft& now) -> Outcome {
        const auto open = unplaced(now);
        const Advised* advised = find_advised(open, placing.said);
        if (!advised) return Refused{DraftRefusal::no_such_line};
        const auto places = places_for(advised->said.kind, advised->said.agency, age_of(deed));
        if (std::ranges::find(places, placing.section) == places.end())
            return Refused{DraftRefusal::not_its_place};
        const auto written = statements::write(deed, {.holder = now.plan.bytes,
                                                      .kind = advised->said.kind,
                                                      .agency = advised->said.agency,
                                                      .text = advised->said.text,
                                                      .sources = {advised->said.id}});
        place(deed, now.plan, placing.section, written.statement);
        return access::Happened{};
    });
}

Outcome set_aside(access::Door& door, std::string_view reference, Id<StatementVersion> said,
                  std::string_view reason) {
    return change(door, "plan.set_aside", reference, [&](Deed& deed, const Draft& now) -> Outcome {
        if (!find_advised(unplaced(now), said)) return Refused{DraftRefusal::no_such_line};
        if (reason.empty()) return Refused{DraftRefusal::reasons_missing};
        if (length_of(reason) > reason_longest) return Refused{DraftRefusal::too_long};
        statements::set_aside(deed, said, now.plan.bytes, reason);
        return access::Happened{};
    });
}

Outcome write_line(access::Door& door, std::string_view reference, const NewLine& line) {
    return change(door, "plan.write_line", reference, [&](Deed& deed, const Draft& now) -> Outcome {
        // Section A is the family's own; I, J and K hold no lines of this kind.
        if (line.section == Section::a || line.section > Section::h2)
            return Refused{DraftRefusal::not_its_place};
        if (line.text.words.empty()) return Refused{DraftRefusal::words_missing};
        if (!fits(line.text)) return Refused{DraftRefusal::too_long};
        if (line.rests_on && !find_advised(sources_for(deed, now), *line.rests_on))
            return Refused{DraftRefusal::no_such_source};
        statements::New written_by_officer{.holder = now.plan.bytes,
                                           .kind = kind_in(line.section),
                                           .agency = agency_of(line.section),
                                           .text = line.text};
        if (line.rests_on) written_by_officer.sources = {*line.rests_on};
        const auto written = statements::write(deed, written_by_officer);
        place(deed, now.plan, line.section, written.statement);
        return access::Happened{};
    });
}

Outcome name_source(access::Door& door, std::string_view reference, const Resting& resting) {
    return change(door, "plan.name_source", reference,
                  [&](Deed& deed, const Draft& now) -> Outcome {
                      const Line* line = line_with(now, resting.mark);
                      if (!line || line->mark.section == Section::a)
                          return Refused{DraftRefusal::no_such_line};
                      if (!find_advised(sources_for(deed, now), resting.on))
                          return Refused{DraftRefusal::no_such_source};
                      statements::name_source(deed, line->text.id, resting.on);
                      return access::Happened{};
                  });
}

Result<statements::Saved, EditRefusal> edit_line(access::Door& door, std::string_view reference,
                                                 const LineEdit& edit) {
    using Edited = Result<statements::Saved, EditRefusal>;
    // Each section by its own right: agreed health words are not the officer's to change.
    return door.deed(
        {"plan.edit_line", Action::contribute, part_of(edit.mark.section), draft_of(reference)},
        [&](Deed& deed) -> Edited {
            const auto now = draft(deed);
            const Line* line = now ? line_with(*now, edit.mark) : nullptr;
            if (!line || line->mark.section == Section::a)
                return Refused{EditRefusal{DraftRefusal::no_such_line}};
            if (edit.text.words.empty()) return Refused{EditRefusal{DraftRefusal::words_missing}};
            if (!fits(edit.text)) return Refused{EditRefusal{DraftRefusal::too_long}};
            if (is_issued(deed)) return Refused{EditRefusal{DraftRefusal::issued_before}};
            const auto edited =
                statements::edit(deed, {line->text.statement, edit.began_from, edit.text});
            if (!edited)
                return Refused{
                    advice::met_another(deed, DraftRefusal::changed_meanwhile, edited.error())};
            return statements::Saved{edited->version.id, edited->was_merged};
        });
}

Outcome take_out(access::Door& door, std::string_view reference, Mark mark,
                 std::string_view reason) {
    return change(door, "plan.take_out", reference, [&](Deed& deed, const Draft& now) -> Outcome {
        const Line* line = line_with(now, mark);
        if (!line || mark.section == Section::a) return Refused{DraftRefusal::no_such_line};
        if (reason.empty()) return Refused{DraftRefusal::reasons_missing};
        if (length_of(reason) > reason_longest) return Refused{DraftRefusal::too_long};
        save_taken_out(deed, line->text.statement, reason);
        if (agreed_of(*line, now.agreements).consent != Consent::not_needed)
            cases::add(deed, {.kind = "provision_taken_out",
                              .day = deed.today(),
                              .about = line->text.statement.bytes,
                              .source = in_words(mark)});
        // The advice that it alone rested on is set aside by this, for the same reason, and its
        // author told.
        for (const auto& source : line->text.sources)
            if (advice_saying(now, source) && !is_used_besides(now, *line, source))
                statements::set_aside(deed, source, now.plan.bytes, reason);
        return access::Happened{};
    });
}

Outcome move_line(access::Door& door, std::string_view reference, const Move& move) {
    return change(door, "plan.move_line", reference, [&](Deed& deed, const Draft& now) -> Outcome {
        const Line* line = line_with(now, move.mark);
        if (!line) return Refused{DraftRefusal::no_such_line};
        const auto places = can_move_to(move.mark.section, age_of(deed));
        if (!move.to || std::ranges::find(places, *move.to) == places.end())
            return Refused{DraftRefusal::not_its_place};
        if (move.reason.empty()) return Refused{DraftRefusal::reasons_missing};
        if (length_of(move.reason) > reason_longest) return Refused{DraftRefusal::too_long};
        // What was advised stays of the adviser's field; what an officer wrote is of its section.
        const auto& sources = line->text.sources;
        const auto moved = statements::write(
            deed, {.holder = now.plan.bytes,
                   .kind = statements::Kind::provision,
                   .agency = sources.empty() ? agency_of(*move.to) : line->text.agency,
                   .text = line->text.text,
                   .sources = sources});
        const Mark now_is = place(deed, now.plan, *move.to, moved.statement);
        for (const statements::Link& link : now.links)
            if (link.from == line->text.statement)
                statements::link(deed, {moved.statement, link.to, link.kind});
        save_taken_out(deed, line->text.statement, move.reason, moved.statement);
        if (agreed_of(*line, now.agreements).consent != Consent::not_needed)
            cases::add(deed, {.kind = "provision_taken_out",
                              .day = deed.today(),
                              .about = line->text.statement.bytes,
                              .source = in_words(move.mark) + " is now " + in_words(now_is)});
        return access::Happened{};
    });
}

Outcome join(access::Door& door, std::string_view reference, const Join& join) {
    return change(door, "plan.join", reference, [&](Deed& deed, const Draft& now) -> Outcome {
        const auto link = link_of(now, join);
        if (!link) return Refused{DraftRefusal::no_such_line};
        if (!is_joined(now, *link)) statements::link(deed, *link);
        return access::Happened{};
    });
}

Outcome part(access::Door& door, std::string_view reference, const Join& join) {
    return change(door, "plan.part", reference, [&](Deed& deed, const Draft& now) -> Outcome {
        const auto link = link_of(now, join);
        if (!link) return Refused{DraftRefusal::no_such_line};
        statements::unlink(deed, *link);
        return access::Happened{};
    });
}
} // namespace trefoil::plan
