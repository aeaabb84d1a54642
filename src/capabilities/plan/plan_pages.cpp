// The draft's home: sections A to K, the lines of each, and what the family said beside them.
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include "platform/html/components/textarea.hpp"
#include "platform/html/own/lists.hpp"
#include "platform/html/own/thread.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using frame::Problems;
using frame::Visit;

bool has_lines(const DraftView& view, Section section) {
    return std::ranges::any_of(view.draft.lines,
                               [&](const Line& line) { return line.mark.section == section; });
}

// Who only agrees lines sees the sections that have some.
bool is_shown(const DraftView& view, Section section) {
    return view.may_assemble || has_lines(view, section);
}

html::Rail rail_of(const Words& words, const DraftView& view) {
    html::Rail rail{.title = words("plan page", "Sections A to K")};
    const auto found = view.may_assemble ? findings(view.draft, view.age) : std::vector<Finding>{};
    for (const Section section : sections) {
        if (!is_shown(view, section)) continue;
        const bool needs_a_look = std::ranges::any_of(found, [&](const Finding& finding) {
            return finding.mark.number != 0 && finding.mark.section == section;
        });
        html::RailPart part{.letter = letters_of(section),
                            .name = short_name(words, section),
                            .href = html::Url{}.at("section-" + std::string{code_of(section)})};
        if (needs_a_look) {
            part.state = html::State::tight;
            part.state_words = words("plan page", "needs a look");
        } else if (view.may_assemble && has_lines(view, section)) {
            part.state = html::State::ok;
            part.state_words = words("plan page", "done");
        }
        rail.parts.push_back(std::move(part));
    }
    return rail;
}

html::Html line_row(const Words& words, const DraftView& view, const Line& line) {
    html::Html about;
    const Consent consent = agreed_of(line, view.draft.agreements).consent;
    if (consent != Consent::not_needed)
        about += html::state_tag(consent == Consent::agreed ? html::State::ok : html::State::tight,
                                 consent_words(words, consent));
    if (is_help(line.mark.section)) {
        std::string unclear;
        for (const Flaw& flaw : flaws_of(line, view.draft))
            if (is_told(view, flaw)) unclear += flaw_words(words, flaw) + " ";
        if (!unclear.empty()) about += html::small(unclear);
    }
    for (const Answer& answer : view.answers) {
        if (answer.mark != line.mark) continue;
        const std::string said = said_words(words, answer.said);
        about += html::family_note(
            html::p(html::strong(words("plan page", "{family}: {said}",
                                       {{"family", view.family.first()}, {"said", said}})),
                    answer.words.empty() ? "" : " “" + answer.words + "”"));
    }
    const html::Html mark = html::link(in_words(line.mark), plan_address(view.reference) / "lines" /
                                                                in_words(line.mark));
    return html::p(html::strong(mark), " ", line.text.text.words) + about;
}

html::Html section_card(const Words& words, const DraftView& view, Section section) {
    html::Html content;
    for (const Line& line : view.draft.lines)
        if (line.mark.section == section) content += line_row(words, view, line);
    if (section == Section::i)
        content = html::p(words("plan page", "Empty in a draft: the law does not let a draft name "
                                             "a school (section 38(5))."));
    if (section == Section::k) {
        std::vector<html::Html> list;
        for (const Advice& advice : view.draft.advice)
            list.emplace_back(advice.by + ", " + full_date(advice.sent_on));
        if (!list.empty()) content = html::numbers(list); // as the appendices are
    }
    if (content.empty()) content = html::p(words("plan page", "Nothing here yet."));
    return html::card({.title = letters_of(section) + ". " + short_name(words, section),
                       .content = content,
                       .id = "section-" + std::string{code_of(section)}});
}

html::Html add_form(const Visit& visit, const DraftView& view, const Problems& problems) {
    const Words& words = visit.words;
    html::Select where{.name = "section",
                       .label = {.content = words("plan page", "Section")},
                       .value = typed(visit, "section")};
    for (const Section section : sections)
        if (section != Section::a && section <= Section::h2)
            where.items.push_back({.text = letters_of(section) + ". " + short_name(words, section),
                                   .value = std::string{code_of(section)}});
    return html::card(
        {.title = words("plan page", "Write a line"),
         .content = html::form(frame::form(
             visit, plan_address(view.reference) / "lines",
             html::select(where) +
                 html::textarea({.name = "words",
                                 .label = {.content = words("plan page", "What it says")},
                                 .error = {.content = frame::problem_of(problems, "words")},
                                 .value = typed(visit, "words"),
                                 .rows = 3}) +
                 source_field(visit, view.sources,
                              words("plan page", "An advice, or words of section A. It can be "
                                                 "named later."),
                              problems) +
                 html::button({.content = words("plan page", "Add this line"),
                               .classes = "govuk-button--secondary"})))});
}

html::Html next_steps(const Visit& visit, const DraftView& view) {
    const Words& words = visit.words;
    const html::Url here = plan_address(view.reference);
    std::vector<html::DeskTask> tasks{
        {.link = {.content = words("plan page", "What was advised"), .href = here / "advised"},
         .about = view.unplaced.empty()
                      ? words("plan page", "Everything advised is put in or set aside.")
                      : words.count("plan page", static_cast<std::int64_t>(view.unplaced.size()),
                                    "{n} statement waits for its place.",
                                    "{n} statements wait for their place.")},
        {.link = {.content = words("plan page", "Threads"), .href = here / "threads"},
         .about = words("plan page", "Each need joined to help, each help to what will change.")},
        {.link = {.content = words("plan page", "Before you send"), .href = here / "check"},
         .about = words("plan page", "What must be done first, and what is worth a look.")},
        {.link = {.content = words("plan page", "The final plan"), .href = here / "final"},
         .about = words("plan page", "Name the school, have it signed, send it.")}};
    html::Html ask;
    const auto ask_for = [&](std::string_view partner, const std::string& button) {
        html::Form form =
            frame::form(visit, here / "agreement",
                        html::button({.content = button, .classes = "govuk-button--secondary"}));
        form.hidden.push_back({"partner", std::string{partner}});
        ask += html::form(form);
    };
    if (has_lines(view, Section::g))
        ask_for("health", words("plan page", "Ask health to agree section G"));
    if (has_lines(view, Section::h1) || has_lines(view, Section::h2))
        ask_for("social_care", words("plan page", "Ask social care to agree section H"));
    return html::card(
        {.title = words("plan page", "Next"), .content = html::task_rows(tasks) + ask});
}

// A meeting the family requires (reg 13(1)(b)), a school it asks for (CFA s.38(2)(b)).
html::Html wishes_of(const Words& words, const DraftView& view) {
    html::Html list;
    for (const Wish& wish : view.wishes) {
        const std::string day = day_and_month(wish.on);
        list += html::p(
            wish.kind == Wish::Kind::meeting
                ? html::Html{words("plan page",
                                   "A meeting, asked for on {day}. Call "
                                   "them to arrange it.",
                                   {{"day", day}})}
                : html::link(words("plan page", "A school, asked for on {day}", {{"day", day}}),
                             plan_address(view.reference) / "final"));
    }
    if (list.empty()) return {};
    return html::card(
        {.title = words("plan page", "{family} asks for", {{"family", view.family.first()}}),
         .content = list});
}

// Which version this is, who has one, and what it waits for.
std::string state_of(const Words& words, const DraftView& seen, Date today) {
    if (seen.frozen.empty() || !served(seen.frozen))
        return words("plan page", "Being written. {family} has no draft yet.",
                     {{"family", seen.family.first()}});
    const Frozen& newest = seen.frozen.back();
    if (newest.kind == Kind::final && newest.sent_on)
        return words("plan page", "The final plan was issued on {day}.",
                     {{"day", full_date(*newest.sent_on)}});
    if (newest.kind == Kind::final)
        return words("plan page", "Proposed as the final plan. It waits for a second person.");
    const Frozen& draft = *served(seen.frozen);
    const std::string sent = words("plan page", "Version {n} went to {family} on {day}. ",
                                   {{"n", draft.number},
                                    {"family", seen.family.in_sentence()},
                                    {"day", full_date(*draft.sent_on)}});
    if (!seen.answers_until) return sent;
    const auto until = html::full_date(*seen.answers_until);
    return sent + (today <= *seen.answers_until
                       ? words("plan page",
                               "The time to answer it runs until {day}. What is written here now "
                               "stands in the next version.",
                               {{"day", until}})
                       : words("plan page",
                               "The time to answer it ended on {day}. What is written here now "
                               "stands in the next version.",
                               {{"day", until}}));
}

http::Answer page_of(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const DraftView seen = view(visit.door, visit.request.part("reference"));
    html::Page page =
        plan_page(visit, seen, words("plan page", "{child}’s plan", {{"child", seen.child}}));
    page.section.clear(); // its title says it
    page.has_error = !problems.empty();
    page.back = html::back_link(
        {.href = html::Url{"/cases"} / seen.reference,
         .content = words("plan page", "Back to {child}", {{"child", seen.child}})});
    html::Html main;
    for (const Section section : sections)
        if (is_shown(seen, section)) main += section_card(words, seen, section);
    html::Html aside = html::rail(words, rail_of(words, seen));
    if (seen.may_assemble) {
        aside = next_steps(visit, seen) + wishes_of(words, seen) + aside;
        main += add_form(visit, seen, problems);
    }
    page.content = frame::summary(problems) + html::h1(page.title) +
                   html::lede(state_of(words, seen, visit.door.today())) +
                   html::columns(main, aside);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer show_plan(Visit& visit) { return page_of(visit, {}); }

http::Answer add_line(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    NewLine line{
        Section::b, {typed(visit, "words"), {}}, version_of(visit.request.form.get("rests-on"))};
    try {
        line.section = section_of(visit.request.form.get("section"));
    } catch (const db::BadValue&) {
        return page_of(visit, {in_words(DraftRefusal::not_its_place, visit.words, "section")});
    }
    const auto outcome = write_line(visit.door, reference, line);
    if (!outcome) return page_of(visit, {in_words(outcome.error(), visit.words, "words")});
    return http::redirect("/cases/" + reference + "/plan");
}
} // namespace trefoil::plan
