// A section of the draft as the family reads it, and what it says of each line.
#include "capabilities/plan/answer_pages.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include "platform/html/components/textarea.hpp"
#include "platform/html/own/talk.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::plan {
namespace {
using frame::Problems;
using frame::Visit;

// Names of fields: of the reader's own words, with the version they began from, and of answers.
std::string own_field(std::string_view mark) { return "own-" + std::string{mark}; }
std::string began_field(std::string_view mark) { return "began-" + std::string{mark}; }
constexpr std::string_view new_own = "new"; // in the place of a mark

// Whether health or care agrees to it, and why not.
html::Html agreement(const Words& words, const Agreed& agreed) {
    if (agreed.consent == Consent::not_needed) return {};
    std::string state = consent_words(words, agreed.consent);
    if (agreed.consent == Consent::differs) state += ": " + agreed.answer->reason;
    return html::p(html::state_tag(
        agreed.consent == Consent::agreed ? html::State::ok : html::State::tight, state));
}

html::Html own_box(const Visit& visit, std::string_view mark, const std::string& label,
                   std::string value, const Problems& problems) {
    const std::string field = own_field(mark);
    if (visit.request.form.has(field)) value = typed(visit, field);
    return html::textarea({.name = field,
                           .label = {.content = label},
                           .error = {.content = frame::problem_of(problems, field)},
                           .value = std::move(value),
                           .rows = 4});
}

// The reader's own words in section A: changed and added to here, each difference shown.
html::Html own_words(const Visit& visit, const FamilyView& seen, const Problems& problems) {
    const Words& words = visit.words;
    html::Html drawn;
    for (const Line& line : seen.own) {
        const std::string mark = plan::in_words(line.mark);
        html::Html content; // while they can be changed they stand in their box, and once
        if (!seen.is_open) content = html::p(line.text.text.words);
        const auto then = std::ranges::find(seen.served.lines, line.mark, &Line::mark);
        if (then != seen.served.lines.end() && then->text.id != line.text.id)
            content = html::difference(
                words, side(words, words("draft answers", "What you read"), then->text.text),
                side(words, words("draft answers", "Your words now"), line.text.text));
        if (seen.is_open)
            content += own_box(visit, mark, words("draft answers", "Say it as you want it said"),
                               line.text.text.words, problems);
        drawn += html::card({.title = mark, .content = content});
    }
    if (seen.is_open)
        drawn += html::card(
            {.title = words("draft answers", "Something else you want to say"),
             .content = own_box(visit, new_own,
                                words("draft answers", "It stands in the plan as your words"), "",
                                problems)});
    return drawn;
}

html::Html line_box(const Visit& visit, const FamilyView& seen, const Line& line,
                    const Problems& problems) {
    const Words& words = visit.words;
    const std::string mark = plan::in_words(line.mark);
    const Answer* before = answer_to(seen, line.mark);
    html::Html text = html::p(line.text.text.words);
    const auto facts = quantity_facts(words, line.text.text.quantity);
    if (!facts.empty()) text += html::facts(facts);
    text += agreement(words, agreed_of(line, seen.agreements));
    const auto then = std::ranges::find(seen.before, line.mark, &Line::mark);
    if (then != seen.before.end() && then->text.text != line.text.text)
        text += html::difference(
            words, side(words, words("draft answers", "What you read before"), then->text.text),
            side(words, words("draft answers", "Now"), line.text.text));
    if (!seen.is_open) return html::card({.title = mark, .content = text});
    std::string chosen{visit.request.form.get("said-" + mark)};
    if (chosen.empty() && before) chosen = code_of(before->said);
    const auto choice = [&](Said said) {
        return html::Choice{.content = said_words(words, said),
                            .value = std::string{code_of(said)}};
    };
    std::string kept = typed(visit, "words-" + mark);
    if (kept.empty() && before) kept = before->words;
    return html::card(
        {.title = mark,
         .content =
             text +
             html::radios(
                 {.name = "said-" + mark,
                  .fieldset =
                      html::Fieldset{.legend = {.content = words("draft answers",
                                                                 "What do you think of it?")}},
                  .error = {.content = frame::problem_of(problems, "said-" + mark)},
                  .items = {choice(Said::right), choice(Said::change), choice(Said::unsure)},
                  .value = chosen,
                  .classes = "radios--cards"}) +
             html::textarea({.name = "words-" + mark,
                             .label = {.content = words("draft answers", "Say more, if you like")},
                             .error = {.content = frame::problem_of(problems, "words-" + mark)},
                             .value = kept,
                             .rows = 3})});
}

Section section_in(const Visit& visit) {
    try {
        return section_of(visit.request.part("section"));
    } catch (const db::BadValue&) {
        throw access::NotAvailable{};
    }
}

// Beside what a refusal is told: a field of the page, or the first that can be answered.
std::string field_of(const Unsaved& unsaved, const FamilyView& seen, Section section) {
    if (unsaved.beside == Unsaved::Beside::own_words)
        return own_field(unsaved.mark ? plan::in_words(*unsaved.mark) : std::string{new_own});
    if (unsaved.mark)
        return (unsaved.why == AnswerRefusal::nothing_said ? "said-" : "words-") +
               plan::in_words(*unsaved.mark);
    for (const Line& line : seen.served.lines)
        if (line.mark.section == section && !is_own(seen, line))
            return "said-" + plan::in_words(line.mark);
    return own_field(new_own);
}

// The version that own words go on from: only who was told to read the newest above has seen it.
std::string began_from(const Visit& visit, const Line& line, const std::optional<Unsaved>& no) {
    const std::string field = began_field(plan::in_words(line.mark));
    const bool keeps = no && no->why != AnswerRefusal::changed_meanwhile;
    return keeps && visit.request.form.has(field) ? std::string{visit.request.form.get(field)}
                                                  : to_hex(line.text.id.bytes);
}

// All that can be said on the page goes in one form: what is typed in one box is not lost by
// sending another.
html::Html section_form(const Visit& visit, const FamilyView& seen, Section section,
                        const std::optional<Section>& next, const Problems& problems,
                        const std::optional<Unsaved>& no) {
    const Words& words = visit.words;
    html::Html fields;
    if (section == Section::a) fields = own_words(visit, seen, problems);
    for (const Line& line : seen.served.lines)
        if (line.mark.section == section && !is_own(seen, line))
            fields += line_box(visit, seen, line, problems);
    if (!seen.is_open) return fields;
    html::Form form =
        frame::form(visit, draft_home(seen.reference) / "sections" / code_of(section),
                    fields + html::button({.content = words("draft answers", "Save and go on")}));
    if (section == Section::a)
        for (const Line& line : seen.own)
            form.hidden.push_back(
                {began_field(plan::in_words(line.mark)), began_from(visit, line, no)});
    if (next) form.hidden.push_back({"next", std::string{code_of(*next)}});
    return html::form(form);
}

http::Answer section_page(Visit& visit, Section section, const std::optional<Unsaved>& no = {}) {
    const Words& words = visit.words;
    const FamilyView seen = family_view(visit.door, visit.request.part("reference"));
    const auto listed = sections_with_lines(seen);
    const auto here = std::ranges::find(listed, section);
    if (here == listed.end()) throw access::NotAvailable{};
    Problems problems;
    if (no) problems.push_back(in_words(no->why, words, field_of(*no, seen, section)));
    html::Page page = frame::page(visit, short_name(words, section));
    page.section = draft_title(words, seen.child);
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = draft_home(seen.reference),
                                 .content = words("draft answers", "All parts of the draft")});
    std::optional<Section> next;
    if (here + 1 != listed.end()) next = *(here + 1);
    page.content = html::reading(
        frame::summary(problems) + saved_note(visit) +
        html::caption(words("draft answers", "Part {n} of {all}",
                            {{"n", here - listed.begin() + 1}, {"all", listed.size()}})) +
        html::h1(page.title) + section_form(visit, seen, section, next, problems, no));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

// What is said of a line, chosen or typed: words without a choice are asked about, not dropped.
std::vector<LineAnswer> lines_typed(const Visit& visit) {
    std::vector<LineAnswer> lines;
    for (const auto& [name, value] : visit.request.form.pairs()) {
        constexpr std::string_view words = "words-";
        if (!name.starts_with(words)) continue;
        const std::string mark{std::string_view{name}.substr(words.size())};
        if (const auto read = mark_of(mark))
            lines.push_back(
                {*read, said_of(visit.request.form.get("said-" + mark)), typed(visit, name)});
    }
    return lines;
}

std::vector<OwnWords> own_typed(const Visit& visit) {
    std::vector<OwnWords> own;
    for (const auto& [name, value] : visit.request.form.pairs()) {
        constexpr std::string_view began = "began-";
        if (!name.starts_with(began)) continue;
        const std::string_view mark = std::string_view{name}.substr(began.size());
        if (const auto read = mark_of(mark))
            own.push_back({*read, version_of(value), typed(visit, own_field(mark))});
    }
    own.push_back({.mark = {}, .began_from = {}, .words = typed(visit, own_field(new_own))});
    return own;
}
} // namespace

http::Answer read_section(Visit& visit) { return section_page(visit, section_in(visit)); }

http::Answer answer_section(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const Section section = section_in(visit);
    const auto outcome =
        answer(visit.door, reference,
               {.section = section, .lines = lines_typed(visit), .own = own_typed(visit)});
    if (!outcome) return section_page(visit, section, outcome.error());
    std::string to = "/children/" + reference + "/draft";
    for (const Section each : sections)
        if (visit.request.form.get("next") == code_of(each))
            to += "/sections/" + std::string{code_of(each)};
    return http::redirect(to + "?saved=" + std::string{code_of(section)});
}
} // namespace trefoil::plan
