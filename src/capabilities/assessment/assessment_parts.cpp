// This capability's parts of a case: what the officer has to do, and what the family told.
#include "capabilities/assessment/addition.hpp"
#include "capabilities/assessment/against_rules.hpp"
#include "capabilities/assessment/considering_rules.hpp"
#include "capabilities/assessment/inviting.hpp"
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/request.hpp"
#include "capabilities/assessment/standing.hpp"
#include "capabilities/assessment/withdrawal.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;
using cases::Stage;

html::Url address(const access::Look& look, std::string_view step) {
    return html::Url{"/cases"} / look.reference() / step;
}
} // namespace

html::Html officer_tasks(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::decide, Part::decision)) return {};
    const Words& words = visit.words;
    const auto ledger = cases::ledger(look, look.case_id());
    std::vector<html::DeskTask> tasks;
    if (is_unconfirmed(look))
        tasks.push_back(
            {.link = {.content = words("officer tasks", "Confirm who asked"),
                      .href = address(look, "standing")},
             .about = words("officer tasks", "Until then the family sees only what it sent, "
                                             "and nobody can be told.")});
    if (!is_unconfirmed(look) && !refuse_considering(ledger))
        tasks.push_back(
            {.link = {.content = words("officer tasks", "Tell those who must be told"),
                      .href = address(look, "considering")},
             .about = words("officer tasks", "That an assessment is considered: the family, "
                                             "health, care, the school.")});
    for (const WithoutWayIn& parent : without_way_in(look))
        tasks.push_back(
            {.link = {.content = words("officer tasks", "Invite {adult}", {{"adult", parent.name}}),
                      .href = address(look, "adults") / to_hex(parent.adult.bytes) / "invitation"},
             .about = words("officer tasks", "So that they can follow and write here. "
                                             "Until then they have letters.")});
    const auto proposal = open_proposal(look, look.case_id());
    if (proposal && is_question_now(proposal->against.question, ledger))
        tasks.push_back(
            {.link = {.content = words("officer tasks", "A “no” waits for a second look"),
                      .href = address(look, "second-look") / code_of(proposal->against.question)},
             .about = proposal->proposed_by == look.actor().person
                          ? words("officer tasks", "You proposed it: a manager looks at it.")
                          : words("officer tasks", "Confirm it, or send it back.")});
    if (cases::stage_of(ledger) == Stage::assessing && !proposal)
        tasks.push_back(
            {.link = {.content = words("officer tasks", "Propose that there is no plan"),
                      .href = address(look, "against") / code_of(AgainstQuestion::plan)},
             .about = words("officer tasks", "Only if help through a plan is not necessary. Two "
                                             "people make this decision.")});
    if (cases::stage_of(ledger) == Stage::asked)
        tasks.push_back(
            {.link = {.content = words("officer tasks", "Decide whether to assess"),
                      .href = address(look, "decision")},
             .about = words("officer tasks", "Two questions, each with its evidence.")});
    html::Html content = tasks.empty()
                             ? html::p(words("officer tasks", "Nothing needs you here today."))
                             : html::task_rows(tasks);
    std::vector<html::Html> links;
    if (is_under_way(ledger))
        links.push_back(
            html::link(words("officer tasks", "More time"), address(look, "more-time")));
    if (!refuse_withdrawal(look))
        links.push_back(html::link(words("officer tasks", "The family takes the request back"),
                                   address(look, "withdrawal")));
    if (!links.empty()) content += html::link_row(links);
    return html::card({.title = words("officer tasks", "Your tasks"), .content = content});
}

html::Html what_family_told(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::request)) return {};
    const Words& words = visit.words;
    html::Html added;
    for (const Addition& addition : additions(look, look.case_id()))
        added += html::family_note(
            html::p(addition.words) +
            html::small(html::joined(html::name(people::adult(look, addition.said_by).name.full()),
                                     ", ", weekday_date(addition.said_on))));
    return what_was_told(words, told(look), added);
}

html::Html what_was_told(const Words& words, const std::vector<Told>& told, html::Html added) {
    html::Html content = std::move(added);
    for (const Told& one : told) {
        const auto piece = [&](std::string title, const std::string& text) {
            if (!text.empty()) content += html::h3(title) + html::p(text);
        };
        piece(words("request", "Good at"), one.request.good_at);
        piece(words("request", "What is hard"), one.request.hard);
        piece(words("request", "What helps"), one.request.helps);
        piece(words("request", "What they hope for"), one.request.hopes);
        const std::string by = one.by.empty() ? words("request", "Not of the family") : one.by;
        html::Html who = html::joined(html::name(by), ", ", weekday_date(one.request.received_on));
        if (!one.written_down.empty())
            who += html::joined(", ", words("request", "written down by"), " ",
                                html::name(one.written_down));
        content += html::small(who);
    }
    const bool is_of_family = std::ranges::all_of(told, &Told::is_of_family);
    return html::card({.title = is_of_family ? words("request", "What the family told us")
                                             : words("request", "What we were told"),
                       .content = content});
}
} // namespace trefoil::assessment
