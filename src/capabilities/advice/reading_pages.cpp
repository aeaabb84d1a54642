// An advice as the officer and the family read it, and this capability's parts of their pages.
#include "capabilities/advice/asking_rules.hpp"
#include "capabilities/advice/pages.hpp"
#include "capabilities/advice/reading.hpp"
#include "capabilities/advice/reminding.hpp"
#include "capabilities/advice/steps.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/table.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::advice {
namespace {
using access::Action;
using access::Part;
using frame::Visit;

constexpr std::string_view context = "advice asked";

std::optional<access::Agency> agency_of(const http::Request& request) {
    const std::string_view step = request.part("agency");
    if (step == agency_step({})) return std::nullopt;
    for (const auto agency :
         {access::Agency::education, access::Agency::health, access::Agency::social_care})
        if (access::code_of(agency) == step) return agency;
    throw access::NotAvailable{};
}

http::Answer advice_page(Visit& visit, const html::Url& back) {
    const Words& words = visit.words;
    const Advice advice = read(visit.door, visit.request.part("reference"),
                               agency_of(visit.request), request_of(visit.request));
    html::Page page =
        frame::page(visit, words("advice", "What {from} says about {child}",
                                 {{"from", advice.from}, {"child", advice.child.who()}}));
    page.back = html::back_link({.href = back});
    const Answer& answer = *advice.request.answer;
    html::Html content =
        html::h1(page.title) +
        html::p(html::agency_mark(mark_of(advice.request.agency), advice.from)) +
        html::p(words("advice", "Written by {author}, {day}.",
                      {{"author", advice.author}, {"day", html::full_date(answer.on)}}));
    if (!answer.words.empty()) content += html::lede(answer.words);
    if (!answer.is_assessed)
        content += html::p(advice.child.is_reader
                               ? words("advice", "You were not assessed by them for this.")
                               : words("advice", "{child} was not assessed by them for this.",
                                       {{"child", advice.child.name}}));
    for (const auto kind : {statements::Kind::view, statements::Kind::need,
                            statements::Kind::outcome, statements::Kind::provision}) {
        html::Html of_kind;
        for (const statements::Version& version : advice.statements)
            if (version.kind == kind) of_kind += statement_text(words, version.text);
        if (!of_kind.empty()) content += html::h2(kind_heading(words, kind)) + of_kind;
    }
    if (advice.may_see_document && frame::is_staff(visit))
        content += html::p(
            html::link(words("advice", "The document as it was sent"),
                       html::Url{"/letters"} / advice.reference / to_hex(answer.letter->bytes)));
    page.content = html::reading(content);
    return frame::shown(page);
}

html::Html tag_of(const Words& words, const Line& line, Date today) {
    using html::State;
    const auto& answer = line.request.answer;
    if (answer && answer->refused_on)
        return html::state_tag(State::tight, words(context, "Refused {day}",
                                                   {{"day", html::day_and_month(answer->on)}}));
    if (answer)
        return html::state_tag(
            State::ok, words(context, "Back {day}", {{"day", html::day_and_month(answer->on)}}));
    if (line.request.ended_on)
        return html::state_tag(State::idle,
                               words(context, "Not needed since {day}",
                                     {{"day", html::day_and_month(*line.request.ended_on)}}));
    if (!line.due) return html::state_tag(State::idle, words(context, "Asked"));
    const int left = days_between(today, *line.due);
    if (left < 0 && !line.is_due_by_law)
        return html::state_tag(State::tight, words.count(context, -left, "{n} day past the date",
                                                         "{n} days past the date"));
    if (left < 0)
        return html::state_tag(State::late,
                               words.count(context, -left, "{n} day late", "{n} days late"));
    return html::state_tag(left <= 7 ? State::tight : State::idle,
                           words(context, "Due {day}", {{"day", html::weekday_date(*line.due)}}));
}

html::Url read_url(const html::Url& of_child, const Request& request) {
    return of_child / "advice" / agency_step(request.agency) / to_hex(request.id.bytes);
}

html::Html read_link(const Visit& visit, const access::Look& look, const Line& line) {
    const Words& words = visit.words;
    if (line.may_read)
        return html::link({.content = words(context, "Read"),
                           .href = read_url(html::Url{"/cases"} / look.reference(), line.request),
                           .hidden_words = words(context, "from {who}", {{"who", line.from}})});
    // A refusal is the officer's to read, with its ground and reasons.
    if (line.request.answer && line.request.answer->letter && look.may(Action::view, Part::letter))
        return html::link({.content = words(context, "Read the reasons"),
                           .href = html::Url{"/letters"} / look.reference() /
                                   to_hex(line.request.answer->letter->bytes),
                           .hidden_words = words(context, "from {who}", {{"who", line.from}})});
    return {};
}

std::string in_words(RemindRefusal refusal, const Words& words) {
    switch (refusal) {
    case RemindRefusal::nobody_to_remind:
        return words(context, "Nobody is left to remind: they have answered, or were reminded "
                              "this week");
    }
    std::abort();
}

html::Url asking_url(const access::Look& look) {
    return html::Url{"/cases"} / look.reference() / "ask-for-advice";
}

html::Html nobody_asked(const Visit& visit, const access::Look& look) {
    const Words& words = visit.words;
    return html::card(
        {.title = words(context, "Advice"),
         .content =
             html::p(words(context,
                           "Nobody has been asked yet. We ask each to answer within {length}.",
                           {{"length", time_to_advise(look.today())}})) +
             html::button(
                 {.content = words(context, "Ask for advice"), .href = asking_url(look)})});
}

} // namespace

std::vector<frame::Task> officer_tasks(const Visit& visit, access::Look& look) {
    if (!look.may(Action::decide, Part::decision) || !waits_for_asking(look, look.case_id()))
        return {};
    const Words& words = visit.words;
    return {
        {.kind = frame::Task::Kind::blocks,
         .shown = {.link = {.content = words(context, "Ask for advice"), .href = asking_url(look)},
                   .about = words(context,
                                  "Now: each of them has {length}, and the day of "
                                  "the final plan stays the same.",
                                  {{"length", time_to_advise(look.today())}})}}};
}

http::Answer show_advice(Visit& visit) {
    return advice_page(visit, html::Url{"/cases"} / visit.request.part("reference"));
}

http::Answer send_reminders(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = remind(visit.door, reference);
    if (outcome) return http::redirect("/cases/" + reference);
    html::Page page = frame::page(visit, in_words(outcome.error(), visit.words));
    page.back = html::back_link({.href = html::Url{"/cases"} / reference});
    page.content = html::reading(html::h1(page.title));
    return frame::shown(page, 422);
}

http::Answer show_family_advice(Visit& visit) {
    return advice_page(visit, html::Url{"/children"} / visit.request.part("reference"));
}

html::Html advice_asked(const Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    const bool decides = look.may(Action::decide, Part::decision);
    const auto asked = lines(look);
    if (asked.empty())
        return decides && waits_for_asking(look, look.case_id()) ? nobody_asked(visit, look)
                                                                 : html::Html{};
    const std::string title = words(context, "Advice asked for on {day}",
                                    {{"day", html::day_and_month(asked.front().request.asked_on)}});
    html::Table table{.caption = title,
                      .caption_classes = "govuk-visually-hidden",
                      .head = {{.content = words(context, "From")},
                               {.content = words(context, "State")},
                               {.content = html::hidden_words(words(context, "Read"))}}};
    for (const Line& line : asked) {
        // Whoever may not read what a body writes need not know that it was asked.
        if (!decides && !line.may_read) continue;
        const html::Html from = html::agency_mark(mark_of(line.request.agency), line.from);
        table.rows.push_back(
            {{.content = line.person.empty() ? from : html::joined(from, html::br(), line.person)},
             {.content = tag_of(words, line, look.today())},
             {.content = read_link(visit, look, line)}});
    }
    if (table.rows.empty()) return {};
    html::Html content = html::table(table);
    const auto ledger = cases::ledger(look, look.case_id());
    if (decides && !to_remind(asked, ledger, look.today()).empty())
        content += html::form(frame::form(
            visit, html::Url{"/cases"} / look.reference() / "reminders",
            html::button({.content = words(context, "Remind those who have not answered"),
                          .classes = "govuk-button--secondary"})));
    if (decides && cases::stage_of(ledger) == cases::Stage::assessing)
        content += html::p(html::link(words(context, "Ask somebody else"), asking_url(look)));
    html::Html by;
    const auto dated = std::ranges::find_if(
        asked, [](const Line& line) { return line.due && line.request.is_open(); });
    if (dated != asked.end())
        by = html::joined(words(context, "Within {length}, by ",
                                {{"length", time_to_advise(dated->request.asked_on)}}),
                          html::strong(html::weekday_date(*dated->due)));
    return html::card({.title = title, .content = content, .beside_title = by});
}

namespace {
// That somebody is past the date is no secret from the family that waits for it.
std::string was_asked(const Words& words, const Line& line, Date today) {
    if (line.request.ended_on) return words("family advice", "was asked, and did not answer");
    if (!line.due) return words("family advice", "was asked");
    const int left = days_between(today, *line.due);
    if (left >= 0)
        return words("family advice", "was asked to answer by {day}",
                     {{"day", html::weekday_date(*line.due)}});
    return words.count("family advice", -left, "has not answered yet, {n} day past the date",
                       "has not answered yet, {n} days past the date");
}
} // namespace

// In plain words, and without the word "advice" for what a family itself says.
html::Html family_advice(const Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    if (!look.may(Action::view, Part::advice_other)) return {};
    const auto asked = lines(look);
    if (asked.empty()) return {};
    const html::Url here = html::Url{"/children"} / look.reference();
    const auto others = std::ranges::count_if(
        asked, [](const Line& line) { return line.request.body.has_value(); });
    const auto finished = std::ranges::count_if(
        asked, [](const Line& line) { return line.request.body && line.request.is_sent(); });
    html::Html content = html::p(words("family advice", "{done} of {all} have answered.",
                                       {{"done", finished}, {"all", others}}));
    std::vector<html::Html> items;
    for (const Line& line : asked) {
        if (line.request.person == look.actor().person && line.request.is_open())
            content = html::p(html::link(words("family advice", "Tell us what you think too"),
                                         here / "tell" / to_hex(line.request.id.bytes))) +
                      content;
        if (!line.request.body) continue;
        const html::Html from = html::agency_mark(mark_of(line.request.agency), line.from);
        if (line.may_read)
            items.push_back(html::joined(
                from, " ",
                html::link({.content = words("family advice", "Read it"),
                            .href = read_url(here, line.request),
                            .hidden_words = words(context, "from {who}", {{"who", line.from}})})));
        else if (line.request.answer)
            items.push_back(
                html::joined(from, " ", words("family advice", "could not write about this")));
        else
            items.push_back(html::joined(from, " ", was_asked(words, line, look.today())));
    }
    return html::card({.title = words("family advice", "What people write about what helps"),
                       .content = content + html::plain_list(items)});
}
} // namespace trefoil::advice
