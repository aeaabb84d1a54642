// One line of the plan: its words and quantity, what it rests on, what was agreed and said of it.
#include "capabilities/plan/agreement.hpp"
#include "capabilities/plan/line_forms_pages.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include "platform/html/own/lists.hpp"
#include "platform/html/own/talk.hpp"
#include "shared/cases/health_board.hpp"
#include <cstdlib>

namespace trefoil::plan {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;
using MaybeConflict = std::optional<statements::Conflict>;

Mark mark_in(const Visit& visit) {
    const auto mark = mark_of(visit.request.part("mark"));
    if (!mark) throw access::NotAvailable{};
    return *mark;
}

statements::Text typed_text(const Visit& visit) {
    return {typed(visit, "words"),
            {typed(visit, "who"), typed(visit, "how-often"), typed(visit, "how-long")}};
}

// What was typed stays in the boxes; a page that is new shows the line as it stands.
struct Boxes {
    statements::Text text;
    std::string began_from;
};
Boxes boxes_of(const Visit& visit, const LineView& seen, const MaybeConflict& conflict) {
    // Once both texts are shown, what is saved next was written knowing the other.
    if (conflict) return {conflict->mine, to_hex(conflict->theirs.id.bytes)};
    if (visit.request.form.has("words"))
        return {typed_text(visit), std::string{visit.request.form.get("began-from")}};
    return {seen.line.text.text, to_hex(seen.line.text.id.bytes)};
}

// Said once, after the save: the address names the version, and another stands there later.
html::Html saved_note(const Visit& visit, const LineView& seen) {
    const Words& words = visit.words;
    const std::string version = to_hex(seen.line.text.id.bytes);
    const bool was_joined = visit.request.query.get("joined") == version;
    if (!was_joined && visit.request.query.get("saved") != version) return {};
    std::string note = words("line form", "Saved.");
    if (was_joined && seen.changes.size() > 1)
        note += " " + words("line form",
                            "{person} changed other words of it while you wrote: both changes "
                            "stand in it now. Read it once more.",
                            {{"person", seen.changes[1].by}});
    return html::notification_banner({.heading = note, .is_success = true});
}

html::Html both_texts(const Words& words, const MaybeConflict& conflict) {
    if (!conflict) return {};
    return html::h2(words("line form", "Both, side by side")) +
           html::difference(
               words, side(words, words("line form", "Theirs, saved"), conflict->theirs.text),
               side(words, words("line form", "Yours, not saved yet"), conflict->mine));
}

html::Html edit_form(const Visit& visit, const LineView& seen, const Problems& problems,
                     const MaybeConflict& conflict) {
    const Words& words = visit.words;
    const auto [text, began_from] = boxes_of(visit, seen, conflict);
    const auto box = [](std::string name, const std::string& label, const std::string& value) {
        return html::input({.name = std::move(name), .label = {.content = label}, .value = value});
    };
    html::Html fields = html::textarea(
        {.name = "words",
         .label = {.content = words("line form", "What it says"), .classes = "govuk-label--m"},
         .error = {.content = frame::problem_of(problems, "words")},
         .value = text.words});
    if (is_help(seen.line.mark.section))
        fields += box("who", words("line form", "Who does it"), text.quantity.who) +
                  box("how-often", words("line form", "How often"), text.quantity.how_often) +
                  box("how-long", words("line form", "How long each time"), text.quantity.how_long);
    fields += html::button({.content = words("line form", "Save")});
    html::Form form = frame::form(visit, line_address(seen), fields);
    form.hidden.push_back({"began-from", began_from});
    return html::form(form);
}

html::Html text_to_read(const Words& words, const LineView& seen) {
    const html::Html text = html::lede(seen.line.text.text.words);
    const auto facts = quantity_facts(words, seen.line.text.text.quantity);
    return facts.empty() ? text : text + html::facts(facts);
}

// Who answers for the line reads it and answers; to write it otherwise comes after.
html::Html words_to_answer(const Visit& visit, const LineView& seen, const Problems& problems,
                           const MaybeConflict& conflict) {
    const Words& words = visit.words;
    html::Html content = text_to_read(words, seen) + agree_form(visit, seen, problems);
    if (seen.may_write)
        content +=
            html::details({.summary = words("line form", "Write it otherwise"),
                           .content = edit_form(visit, seen, problems, conflict),
                           .is_open = conflict || !frame::problem_of(problems, "words").empty()});
    return content;
}

html::Html facts_of(const Visit& visit, const LineView& seen) {
    const Words& words = visit.words;
    std::vector<html::Fact> facts;
    for (const std::string& source : seen.sources)
        facts.push_back({words("line form", "Rests on what was said by"), source});
    for (const LineView::Move& move : seen.moves)
        facts.push_back({words("line form", "Stood in {mark} until {day}",
                               {{"mark", in_words(move.from)}, {"day", day_and_month(move.on)}}),
                         move.by + ": " + move.reason});
    if (seen.consent != Consent::not_needed) {
        std::string state = consent_words(words, seen.consent);
        if (!seen.agreed_by.empty()) state += ", " + seen.agreed_by;
        if (!seen.reason.empty()) state += ": " + seen.reason;
        facts.push_back({seen.line.mark.section == Section::g
                             ? words("line form", "Commissioning body")
                             : words("line form", "Social care"),
                         state});
    }
    for (const Answer& answer : seen.answers)
        facts.push_back(
            {words("line form", "{family}, {day}",
                   {{"family", seen.family.first()}, {"day", day_and_month(answer.on)}}),
             said_words(words, answer.said) +
                 (answer.words.empty() ? "" : ": “" + answer.words + "”")});
    if (facts.empty()) return {};
    return html::card(
        {.title = words("line form", "About this line"), .content = html::facts(facts)});
}

// Each working version beside the one before it.
html::Html history(const Words& words, const LineView& seen) {
    html::Html changes;
    for (const LineView::Change& change : seen.changes)
        changes += html::p(html::strong(html::name(change.by)), ", " + full_date(change.on)) +
                   html::marked_changes(words, side(words, {}, change.before),
                                        side(words, {}, change.after));
    if (changes.empty()) return {};
    return html::details(
        {.summary = words("line form", "How the words came to be"), .content = changes});
}

html::Html changes(const Words& words, const LineView& seen) {
    if (!seen.as_served || seen.as_served->id == seen.line.text.id) return {};
    return html::h2(words("line form", "What changed since {family} read it",
                          {{"family", seen.family.in_sentence()}})) +
           html::difference(
               words,
               side(words,
                    words("line form", "As {family} read it, in {mark}",
                          {{"family", seen.family.in_sentence()},
                           {"mark", in_words(seen.served_at)}}),
                    seen.as_served->text),
               side(words,
                    words("line form", "Now, in {mark}", {{"mark", in_words(seen.line.mark)}}),
                    seen.line.text.text));
}

// Whoever puts the plan together and may not change these words is told whose they are.
html::Html whose_words(const Words& words, Section section) {
    switch (section) {
    case Section::a:
        return html::p(
            words("line form", "These are words of their own: only who said them changes them."));
    case Section::c:
    case Section::g:
        return html::p(words("line form", "Health changes the words of its sections. What you can "
                                          "do with the line stands below."));
    case Section::d:
    case Section::h1:
    case Section::h2:
        return html::p(words("line form", "Social care changes the words of its sections. What "
                                          "you can do with the line stands below."));
    case Section::b:
    case Section::e:
    case Section::f:
    case Section::i:
    case Section::j:
    case Section::k: break; // written by whoever puts the plan together
    }
    return {};
}

http::Answer page_of(Visit& visit, const Problems& problems, const MaybeConflict& conflict = {}) {
    const Words& words = visit.words;
    const LineView seen = line_view(visit.door, visit.request.part("reference"), mark_in(visit));
    html::Page page = frame::page(visit, in_words(seen.line.mark) + " · " +
                                             short_name(words, seen.line.mark.section));
    page.section = words("plan page", "{child}’s plan", {{"child", seen.child}});
    page.has_error = !problems.empty();
    page.back = html::back_link(
        {.href = plan_address(seen.reference),
         .content = words("plan page", "Back to {child}’s plan", {{"child", seen.child}})});
    html::Html main = frame::summary(problems) + html::h1(page.title) + saved_note(visit, seen) +
                      both_texts(words, conflict);
    const bool answers_alone = seen.may_agree && !seen.may_assemble;
    if (answers_alone)
        main += words_to_answer(visit, seen, problems, conflict);
    else if (seen.may_write)
        main += edit_form(visit, seen, problems, conflict);
    else
        main += text_to_read(words, seen) +
                (seen.may_assemble ? whose_words(words, seen.line.mark.section) : html::Html{});
    main += changes(words, seen) + history(words, seen);
    if (seen.may_agree && !answers_alone) main += agree_form(visit, seen, problems);
    if (!seen.may_move_to.empty()) main += move_form(visit, seen, problems);
    if (seen.may_assemble && seen.line.mark.section != Section::a)
        main += source_form(visit, seen, problems) + take_out_form(visit, seen, problems);
    page.content = html::columns(main, facts_of(visit, seen));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

Problem in_words(const EditRefusal& refusal, const Words& words) {
    if (!refusal.conflict) return in_words(refusal.why, words, "words");
    return {"words", words("line form",
                           "{person} saved another text on {day}, while you wrote. Both stand "
                           "here: mix them in your boxes, then save",
                           {{"person", refusal.by}, {"day", full_date(refusal.on)}})};
}

Problem in_words(AgreementRefusal refusal, const Words& words) {
    switch (refusal) {
    case AgreementRefusal::reason_missing:
        return {"reason", words("line form", "Say why you do not agree")};
    case AgreementRefusal::too_long:
        return {"reason", words("line form", "That is longer than fits here. Make it shorter")};
    case AgreementRefusal::no_such_line:
        return {"reason", words("line form", "That line is no longer in the plan")};
    case AgreementRefusal::words_changed:
        return {"reason", words("line form", "The words changed while you read. Read them again, "
                                             "then answer")};
    }
    std::abort();
}

Problem in_words(AskRefusal refusal, const Words& words) {
    switch (refusal) {
    case AskRefusal::no_lines:
        return {"", words("plan form", "No line of theirs stands there yet")};
    case AskRefusal::no_board: return cases::board_problem(words);
    case AskRefusal::no_social_care:
        return {"", words("plan form", "It is not known which body arranges this")};
    }
    std::abort();
}

std::string to_plan(const Visit& visit, std::string_view rest) {
    return "/cases/" + std::string{visit.request.part("reference")} + "/plan" + std::string{rest};
}
} // namespace

http::Answer show_line(Visit& visit) { return page_of(visit, {}); }

http::Answer change_line(Visit& visit) {
    const auto began_from = version_of(visit.request.form.get("began-from"));
    if (!began_from) throw access::NotAvailable{};
    const auto outcome = edit_line(visit.door, visit.request.part("reference"),
                                   {mark_in(visit), *began_from, typed_text(visit)});
    if (outcome)
        return http::redirect(to_plan(visit, "/lines/" + in_words(mark_in(visit)) +
                                                 (outcome->was_merged ? "?joined=" : "?saved=") +
                                                 to_hex(outcome->version.bytes)));
    return page_of(visit, {in_words(outcome.error(), visit.words)}, outcome.error().conflict);
}

http::Answer name_line_source(Visit& visit) {
    const auto said = version_of(visit.request.form.get("rests-on"));
    if (!said)
        return page_of(visit, {in_words(DraftRefusal::no_such_source, visit.words, "rests-on")});
    const auto outcome =
        name_source(visit.door, visit.request.part("reference"), {mark_in(visit), *said});
    if (!outcome) return page_of(visit, {in_words(outcome.error(), visit.words, "rests-on")});
    return http::redirect(to_plan(visit, "/lines/" + in_words(mark_in(visit))));
}

http::Answer remove_line(Visit& visit) {
    const auto outcome =
        take_out(visit.door, visit.request.part("reference"), mark_in(visit), typed(visit, "why"));
    if (!outcome) return page_of(visit, {in_words(outcome.error(), visit.words, "why")});
    return http::redirect(to_plan(visit, ""));
}

http::Answer move_line(Visit& visit) {
    Move move{.mark = mark_in(visit), .to = {}, .reason = typed(visit, "move-why")};
    const std::string to = typed(visit, "to");
    for (const Section section : sections)
        if (to == code_of(section)) move.to = section;
    const auto outcome = move_line(visit.door, visit.request.part("reference"), move);
    if (outcome) return http::redirect(to_plan(visit, ""));
    const bool is_place = outcome.error() == DraftRefusal::not_its_place;
    return page_of(visit, {in_words(outcome.error(), visit.words, is_place ? "to" : "move-why")});
}

http::Answer answer_line(Visit& visit) {
    const auto read = version_of(visit.request.form.get("read"));
    if (!read) throw access::NotAvailable{};
    const auto outcome =
        answer_line(visit.door, visit.request.part("reference"),
                    {mark_in(visit), *read, visit.request.form.get("answer") == "agreed",
                     typed(visit, "reason")});
    if (!outcome) return page_of(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect(to_plan(visit, "/lines/" + in_words(mark_in(visit))));
}

http::Answer ask_partner(Visit& visit) {
    const Partner partner =
        visit.request.form.get("partner") == "social_care" ? Partner::social_care : Partner::health;
    const auto outcome = ask_to_agree(visit.door, visit.request.part("reference"), partner);
    if (outcome) return http::redirect(to_plan(visit, ""));
    return refused_page(visit, in_words(outcome.error(), visit.words),
                        plan_address(visit.request.part("reference")));
}
} // namespace trefoil::plan
