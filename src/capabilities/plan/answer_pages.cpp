// The draft as the family reads it: one section a page, and what it says of each line.
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
using frame::Problem;
using frame::Problems;
using frame::Visit;

html::Url home(std::string_view reference) { return html::Url{"/children"} / reference / "draft"; }

std::vector<Section> sections_with_lines(const FamilyView& seen) {
    std::vector<Section> found;
    for (const Section section : sections)
        // In A there is always something to say.
        if ((section == Section::a && seen.is_open) ||
            std::ranges::any_of(seen.served.lines,
                                [&](const Line& l) { return l.mark.section == section; }))
            found.push_back(section);
    return found;
}

const Answer* answer_to(const FamilyView& seen, Mark mark) {
    const auto found = std::ranges::find(seen.answers, mark, &Answer::mark);
    return found == seen.answers.end() ? nullptr : &*found;
}

Problem in_words(AnswerRefusal refusal, const Words& words, const std::string& field) {
    switch (refusal) {
    case AnswerRefusal::nothing_said:
        if (field.starts_with("own-"))
            return {field, words("draft answers", "Write what you want to say")};
        return {field, words("draft answers", "Choose one answer, for at least one of them")};
    case AnswerRefusal::change_without_words:
        return {field, words("draft answers", "Say what to change, in any words")};
    case AnswerRefusal::too_long:
        return {field, words("draft answers", "That is longer than fits here. Make it shorter, or "
                                              "send us the rest in another way")};
    case AnswerRefusal::nothing_asked:
        return {field, words("draft answers", "Choose a school, or write its name")};
    case AnswerRefusal::not_open:
        return {field, words("draft answers", "The plan is finished. Call us to change something")};
    case AnswerRefusal::not_yours:
        return {field, words("draft answers", "These are not your words. Say below what you think "
                                              "of them")};
    case AnswerRefusal::changed_meanwhile:
        return {field,
                words("draft answers", "You changed this elsewhere meanwhile. Read it above, "
                                       "then save again")};
    }
    std::abort();
}

std::string left_words(const Words& words, const FamilyView& seen, Date today) {
    if (!seen.is_open)
        return words("draft answers", "The plan is finished. This is the draft you read before.");
    const int left = days_between(today, seen.until);
    if (left < 0)
        return words("draft answers",
                     "The 15 days ended on {day}. You can still tell us what you "
                     "think until the plan is finished.",
                     {{"day", weekday_date(seen.until)}});
    return words("draft answers", "You have until {day}. Tell us if you need longer.",
                 {{"day", weekday_date(seen.until)}});
}

html::Html wish_forms(const Visit& visit, const FamilyView& seen, const Problems& problems) {
    const Words& words = visit.words;
    html::Html made;
    for (const Wish& wish : seen.wishes) {
        std::string what = wish.words;
        for (const auto& [id, name] : seen.known)
            if (wish.setting == id) what = name;
        made += html::p(wish.kind == Wish::Kind::meeting
                            ? words("draft answers", "You asked for a meeting on {day}.",
                                    {{"day", day_and_month(wish.on)}})
                            : words("draft answers", "You asked for {school} on {day}.",
                                    {{"school", what}, {"day", day_and_month(wish.on)}}));
    }
    html::Select school{.name = "setting",
                        .label = {.content = words("draft answers", "Choose it here")},
                        .items = {{.text = words("draft answers", "Another one"), .value = ""}}};
    for (const auto& [id, name] : seen.known)
        school.items.push_back({.text = name, .value = to_hex(id.bytes)});
    html::Form ask = frame::form(
        visit, home(seen.reference) / "wishes",
        html::select(school) +
            html::input({.name = "words",
                         .label = {.content = words("draft answers", "or write its name")},
                         .error = {.content = frame::problem_of(problems, "words")}}) +
            html::button({.content = words("draft answers", "Ask for this school"),
                          .classes = "govuk-button--secondary"}));
    ask.hidden.push_back({"kind", "setting"});
    html::Form meet =
        frame::form(visit, home(seen.reference) / "wishes",
                    html::button({.content = words("draft answers", "Ask for a meeting"),
                                  .classes = "govuk-button--secondary"}));
    meet.hidden.push_back({"kind", "meeting"});
    if (!made.empty()) made = html::family_note(made);
    return made + html::h2(words("draft answers", "Ask for a school or college")) +
           html::p(words("draft answers", "Any kind. You need give no reasons. The draft names "
                                          "none until you have had your say.")) +
           html::form(ask) + html::h2(words("draft answers", "Would you rather talk?")) +
           html::form(meet);
}

http::Answer home_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const FamilyView seen = family_view(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(
        visit, words("draft answers", "The draft plan for {child}", {{"child", seen.child.who()}}));
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/children"} / seen.reference});
    std::vector<html::Html> list;
    for (const Section section : sections_with_lines(seen)) {
        std::int64_t said = 0;
        for (const Line& line : seen.served.lines)
            said += line.mark.section == section && answer_to(seen, line.mark);
        list.push_back(html::joined(
            html::link(short_name(words, section),
                       home(seen.reference) / "sections" / code_of(section)),
            " ",
            html::muted(said == 0
                            ? words("draft answers", "not answered yet")
                            : words.count("draft answers", said, "{n} answer", "{n} answers"))));
    }
    html::Html content =
        frame::summary(problems) + html::h1(page.title) +
        html::lede(words("draft answers", "Read it part by part. Say what is right, what to "
                                          "change, and what you are not sure of.")) +
        html::p(html::strong(left_words(words, seen, visit.door.today()))) + html::numbers(list);
    if (seen.is_open) {
        content += wish_forms(visit, seen, problems);
        content += html::h2(words("draft answers", "When you have said it all"));
        content +=
            seen.is_finished
                ? html::p(words("draft answers", "You told us that you have said all you want to "
                                                 "say. You can still add to it."))
                : html::form(frame::form(
                      visit, home(seen.reference) / "finished",
                      html::p(words("draft answers", "If you are done before the last day, the "
                                                     "plan can be finished sooner.")) +
                          html::button({.content = words("draft answers",
                                                         "I have said all I want to say")})));
    }
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}

// Whether health or care agrees to it, and why not.
html::Html agreement(const Words& words, const Agreed& agreed) {
    if (agreed.consent == Consent::not_needed) return {};
    std::string state = consent_words(words, agreed.consent);
    if (agreed.consent == Consent::differs) state += ": " + agreed.answer->reason;
    return html::p(html::state_tag(
        agreed.consent == Consent::agreed ? html::State::ok : html::State::tight, state));
}

bool is_own(const FamilyView& seen, const Line& line) {
    return std::ranges::find(seen.own, line.mark, &Line::mark) != seen.own.end();
}

// The reader's own words in section A: changed and added to here, each difference shown.
html::Html own_words(const Visit& visit, const FamilyView& seen, const Problems& problems,
                     std::optional<AnswerRefusal> refusal) {
    const Words& words = visit.words;
    const auto box = [&](const std::string& mark, const std::string& label, std::string value,
                         const std::string& button, std::string began_from) {
        const std::string field = "own-" + mark;
        if (visit.request.form.has(field)) {
            value = typed(visit, field);
            // Only who was told to read it above has seen what else was saved.
            if (refusal != AnswerRefusal::changed_meanwhile)
                began_from = visit.request.form.get("began-from");
        }
        html::Form form = frame::form(
            visit, home(seen.reference) / "own-words",
            html::textarea({.name = field,
                            .label = {.content = label},
                            .error = {.content = frame::problem_of(problems, field)},
                            .value = std::move(value),
                            .rows = 4}) +
                html::button({.content = button, .classes = "govuk-button--secondary"}));
        form.hidden = {form.hidden.front(), {"mark", mark}, {"began-from", began_from}};
        return html::form(form);
    };
    html::Html drawn;
    for (const Line& line : seen.own) {
        const std::string mark = plan::in_words(line.mark);
        html::Html content = html::p(line.text.text.words);
        const auto then = std::ranges::find(seen.served.lines, line.mark, &Line::mark);
        if (then != seen.served.lines.end() && then->text.id != line.text.id)
            content = html::difference(words,
                                       {.title = words("draft answers", "What you read"),
                                        .about = {},
                                        .text = then->text.text.words},
                                       {.title = words("draft answers", "Your words now"),
                                        .about = {},
                                        .text = line.text.text.words});
        if (seen.is_open)
            content += box(mark, words("draft answers", "Say it as you want it said"),
                           line.text.text.words, words("draft answers", "Save my words"),
                           to_hex(line.text.id.bytes));
        drawn += html::card({.title = mark, .content = content});
    }
    if (seen.is_open)
        drawn += html::card(
            {.title = words("draft answers", "Something else you want to say"),
             .content = box("new", words("draft answers", "It stands in the plan as your words"),
                            "", words("draft answers", "Add my words"), "")});
    return drawn;
}

html::Html line_box(const Visit& visit, const FamilyView& seen, const Line& line,
                    const Problems& problems) {
    const Words& words = visit.words;
    const std::string mark = plan::in_words(line.mark);
    const Answer* before = answer_to(seen, line.mark);
    html::Html text = html::lede(line.text.text.words);
    const auto facts = quantity_facts(words, line.text.text.quantity);
    if (!facts.empty()) text += html::facts(facts);
    text += agreement(words, agreed_of(line, seen.agreements));
    const auto then = std::ranges::find(seen.before, line.mark, &Line::mark);
    if (then != seen.before.end() && then->text.text.words != line.text.text.words)
        text += html::difference(
            words,
            {.title = words("draft answers", "What you read before"),
             .text = then->text.text.words},
            {.title = words("draft answers", "Now"), .text = line.text.text.words});
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

// `field`: the one refused; empty: the first line of the section.
http::Answer section_page(Visit& visit, Section section, std::optional<AnswerRefusal> refusal = {},
                          const std::string& field = {}) {
    const Words& words = visit.words;
    const FamilyView seen = family_view(visit.door, visit.request.part("reference"));
    const auto listed = sections_with_lines(seen);
    const auto here = std::ranges::find(listed, section);
    if (here == listed.end()) throw access::NotAvailable{};
    Problems problems;
    if (refusal && !field.empty()) problems.push_back(in_words(*refusal, words, field));
    for (const Line& line : seen.served.lines)
        if (refusal && problems.empty() && line.mark.section == section)
            problems.push_back(in_words(*refusal, words, "said-" + plan::in_words(line.mark)));
    html::Page page = frame::page(visit, short_name(words, section));
    page.section =
        words("draft answers", "The draft plan for {child}", {{"child", seen.child.who()}});
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = home(seen.reference),
                                 .content = words("draft answers", "All parts of the draft")});
    html::Html lines;
    for (const Line& line : seen.served.lines)
        if (line.mark.section == section && !is_own(seen, line))
            lines += line_box(visit, seen, line, problems);
    if (lines.empty() && here + 1 != listed.end()) {
        lines = html::p(html::link(words("draft answers", "Go on to the next part"),
                                   home(seen.reference) / "sections" / code_of(*(here + 1))));
    } else if (!lines.empty() && seen.is_open) {
        html::Form form = frame::form(
            visit, home(seen.reference) / "sections" / code_of(section),
            lines + html::button({.content = words("draft answers", "Save and go on")}));
        if (here + 1 != listed.end())
            form.hidden.push_back({"next", std::string{code_of(*(here + 1))}});
        lines = html::form(form);
    }
    page.content = html::reading(
        frame::summary(problems) +
        html::caption(words("draft answers", "Part {n} of {all}",
                            {{"n", here - listed.begin() + 1}, {"all", listed.size()}})) +
        html::h1(page.title) +
        (section == Section::a ? own_words(visit, seen, problems, refusal) : html::Html{}) + lines);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer read_draft(Visit& visit) { return home_page(visit, {}); }
http::Answer read_section(Visit& visit) { return section_page(visit, section_in(visit)); }

http::Answer answer_section(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    std::vector<LineAnswer> lines;
    for (const auto& [name, value] : visit.request.form.pairs()) {
        constexpr std::string_view said = "said-";
        if (!name.starts_with(said)) continue;
        const auto mark = mark_of(std::string_view{name}.substr(said.size()));
        if (mark)
            lines.push_back(
                {*mark, said_of(value), typed(visit, "words-" + plan::in_words(*mark))});
    }
    const auto outcome = answer(visit.door, reference, section_in(visit), lines);
    if (!outcome) return section_page(visit, section_in(visit), outcome.error());
    std::string to = "/children/" + reference + "/draft";
    for (const Section section : sections)
        if (visit.request.form.get("next") == code_of(section))
            to += "/sections/" + std::string{code_of(section)};
    return http::redirect(to);
}

http::Answer send_own_words(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const std::string mark{visit.request.form.get("mark")};
    const std::string field = "own-" + mark;
    const auto outcome =
        say_own_words(visit.door, reference,
                      {.mark = mark_of(mark),
                       .began_from = version_of(visit.request.form.get("began-from")),
                       .words = typed(visit, field)});
    if (!outcome) return section_page(visit, Section::a, outcome.error(), field);
    return http::redirect("/children/" + reference + "/draft/sections/a");
}

http::Answer send_wish(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    Asking asking{.kind = visit.request.form.get("kind") == "meeting" ? Wish::Kind::meeting
                                                                      : Wish::Kind::setting,
                  .setting = {},
                  .words = typed(visit, "words")};
    if (const auto body = parse_hex16(visit.request.form.get("setting")))
        asking.setting = Id<Body>{*body};
    const auto outcome = ask(visit.door, reference, asking);
    if (!outcome) return home_page(visit, {in_words(outcome.error(), visit.words, "words")});
    return http::redirect("/children/" + reference + "/draft");
}

http::Answer say_finished(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = finish(visit.door, reference);
    if (!outcome) return home_page(visit, {in_words(outcome.error(), visit.words, "words")});
    return http::redirect("/children/" + reference + "/draft");
}
} // namespace trefoil::plan
