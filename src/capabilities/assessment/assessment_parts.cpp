// This capability's parts of a case: what the officer has to do, and what the family told.
#include "base/dates.hpp"
#include "capabilities/assessment/addition.hpp"
#include "capabilities/assessment/against_rules.hpp"
#include "capabilities/assessment/age_limit.hpp"
#include "capabilities/assessment/considering_rules.hpp"
#include "capabilities/assessment/inviting.hpp"
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/progress.hpp"
#include "capabilities/assessment/request.hpp"
#include "capabilities/assessment/standing.hpp"
#include "capabilities/assessment/withdrawal.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/called.hpp"
#include <algorithm>

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;
using cases::Stage;

html::Url address(const access::Look& look, std::string_view step) {
    return html::Url{"/cases"} / look.reference() / step;
}

// The two decisions, and a "no" to either that waits for its second person.
template <class AddTask>
void decision_tasks(const Words& words, const access::Look& look,
                    const std::vector<cases::Happening>& ledger, const AddTask& task) {
    using Kind = frame::Task::Kind;
    const Progress progress = progress_of(ledger, is_asked_by_family(look));
    const auto by = [&](AgainstQuestion question) {
        return question == AgainstQuestion::plan ? progress.tell_no_plan_by : progress.decide_by;
    };
    const auto waiting = [&](AgainstQuestion question) {
        return is_question_now(question, ledger) ? open_proposal(look, look.case_id(), question)
                                                 : std::nullopt;
    };
    const auto second_look = [&](const AgainstProposal& proposal) {
        task(Kind::due, words("officer tasks", "A “no” waits for a second look"),
             address(look, "second-look") / code_of(proposal.against.question),
             proposal.proposed_by == look.actor().person
                 ? words("officer tasks", "You proposed it: another manager looks at it.")
                 : words("officer tasks", "Confirm it, or send it back."),
             by(proposal.against.question));
    };
    if (const auto proposal = waiting(AgainstQuestion::assess)) second_look(*proposal);
    for (const AgainstQuestion question : {AgainstQuestion::assess, AgainstQuestion::plan}) {
        if (!is_question_now(question, ledger)) continue;
        const auto last = last_proposal(look, look.case_id(), question);
        if (last && !last->sent_back_words.empty())
            task(Kind::due, words("officer tasks", "Look again at the “no” that came back"),
                 address(look, "against") / code_of(question), last->sent_back_words, by(question));
    }
    if (cases::stage_of(ledger) == Stage::asked)
        task(Kind::due, words("officer tasks", "Decide whether to assess"),
             address(look, "decision"),
             words("officer tasks", "Two questions, each with its evidence."), progress.decide_by);
    if (const auto proposal = waiting(AgainstQuestion::plan))
        second_look(*proposal);
    else if (is_question_now(AgainstQuestion::plan, ledger))
        task(Kind::possible, words("officer tasks", "Propose that there is no plan"),
             address(look, "against") / code_of(AgainstQuestion::plan));
}
} // namespace

std::vector<frame::Task> officer_tasks(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::decide, Part::decision)) return {};
    using Kind = frame::Task::Kind;
    const Words& words = visit.words;
    const auto ledger = cases::ledger(look, look.case_id());
    const people::Called family = people::called(look, look.child());
    std::vector<frame::Task> tasks;
    const auto task = [&](Kind kind, const std::string& link, html::Url to,
                          const std::string& about = {}, std::optional<Date> by = {}) {
        tasks.push_back(
            {.kind = kind,
             .shown = {.link = {.content = link, .href = std::move(to)}, .about = about},
             .by = by});
    };
    const auto past_age = past_age_since(look);
    if (past_age)
        task(Kind::blocks, words("officer tasks", "End the case at the age of 25"),
             address(look, "age-limit"),
             words("officer tasks",
                   "The birthday was on {day}. A young person is under 25 (CFA 2014 s.83(2)): "
                   "nothing is left to decide.",
                   {{"day", full_date(*past_age)}}));
    if (is_asker_unconfirmed(look, look.case_id(), look.child()))
        task(Kind::blocks, words("officer tasks", "Confirm who asked"), address(look, "standing"),
             words("officer tasks",
                   "Until then {family} sees only what was sent, and nobody can "
                   "be told.",
                   {{"family", family.in_sentence()}}));
    else if (!refuse_considering(ledger))
        task(Kind::blocks, words("officer tasks", "Tell those who must be told"),
             address(look, "considering"),
             words("officer tasks",
                   "That an assessment is considered: {family}, health, care, the school.",
                   {{"family", family.in_sentence()}}));
    for (const people::Name& other : others_unconfirmed(look))
        task(Kind::open,
             words("officer tasks", "Confirm who {adult} is", {{"adult", other.full()}}),
             address(look, "standing"),
             words("officer tasks", "Until then they are told nothing, and see nothing here."));
    for (const WithoutWayIn& parent : without_way_in(look))
        task(Kind::open, words("officer tasks", "Invite {adult}", {{"adult", parent.name}}),
             address(look, "adults") / to_hex(parent.adult.bytes) / "invitation",
             words("officer tasks", "So that they can follow and write here. Until then they have "
                                    "letters."));
    if (!past_age) decision_tasks(words, look, ledger, task);
    if (is_under_way(ledger) && !past_age)
        task(Kind::possible, words("officer tasks", "More time"), address(look, "more-time"));
    if (look.may(Action::decide, Part::request) && !refuse_withdrawal(look))
        task(
            Kind::possible,
            words("officer tasks", "{family} takes the request back", {{"family", family.first()}}),
            address(look, "withdrawal"));
    return tasks;
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
        const auto piece = [&](const std::string& title, const std::string& text) {
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
    const bool is_own = !told.empty() && std::ranges::all_of(told, &Told::is_own);
    return html::card(
        {.title = is_own ? words("request", "What {name} told us", {{"name", told.front().by}})
                  : is_of_family ? words("request", "What the family told us")
                                 : words("request", "What we were told"),
         .content = content});
}
} // namespace trefoil::assessment
