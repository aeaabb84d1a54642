// This capability's parts of the shared pages: what the officer has to do, and the family's steps.
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/request.hpp"
#include "capabilities/assessment/standing.hpp"
#include "platform/html/own/family.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/cases/cases.hpp"
#include "shared/worklist/worklist.hpp"

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
    if (cases::stage_of(ledger) == Stage::asked)
        tasks.push_back(
            {.link = {.content = words("officer tasks", "Decide whether to assess"),
                      .href = address(look, "decision")},
             .about = words("officer tasks", "Two questions, each with its evidence.")});
    return html::card(
        {.title = words("officer tasks", "Your tasks"),
         .content = tasks.empty() ? html::p(words("officer tasks", "Nothing needs you here today."))
                                  : html::task_rows(tasks)});
}

html::Html what_family_told(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::request)) return {};
    const Words& words = visit.words;
    html::Html told;
    for (const Request& request : requests(look, look.case_id())) {
        const auto piece = [&](std::string title, const std::string& text) {
            if (!text.empty()) told += html::h3(title) + html::p(text);
        };
        piece(words("request", "Good at"), request.good_at);
        piece(words("request", "What is hard"), request.hard);
        piece(words("request", "What helps"), request.helps);
        piece(words("request", "What they hope for"), request.hopes);
    }
    return html::card({.title = words("request", "What the family told us"), .content = told});
}

// The five steps of a family's home (service design, journey a), from the ledger alone.
html::Html family_steps(const frame::Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    const auto ledger = cases::ledger(look, look.case_id());
    const auto clocks = worklist::clocks_of(ledger);
    const auto by = [&](std::string_view rule) -> std::string {
        for (const auto& clock : clocks)
            if (clock.rule->id == rule)
                return words("family steps", "By {day}", {{"day", full_date(clock.due)}});
        return {};
    };
    const auto done = [&](std::string_view kind) -> std::string {
        const auto day = cases::day_of(ledger, kind);
        return day ? words("family steps", "Done, {day}", {{"day", day_and_month(*day)}}) : "";
    };
    struct Line {
        std::string title, done, next;
        html::Icon icon;
    };
    const std::vector<Line> lines{
        {words("family steps", "You told your story"), done("request_received"), "",
         html::Icon::tick},
        {words("family steps", "We decide whether to find out more"), done("decision_to_assess"),
         by("EHC-ASSESS-DECISION-6W"), html::Icon::speech},
        {words("family steps", "People write about what helps"), done("decision_to_issue"), "",
         html::Icon::people},
        {words("family steps", "We write the plan together"), done("draft_served"), "",
         html::Icon::pencil},
        {words("family steps", "The plan is finished"), done("final_plan_issued"),
         by("EHC-FINAL-PLAN-20W"), html::Icon::home},
    };
    std::vector<html::Step> steps;
    bool is_now = true; // the first that is not done
    for (const Line& line : lines) {
        const bool is_done = !line.done.empty();
        steps.push_back({.state = is_done ? html::StepState::done
                                          : (is_now ? html::StepState::now : html::StepState::next),
                         .title = line.title,
                         .about = is_done ? line.done : line.next,
                         .icon = line.icon});
        if (!is_done) is_now = false;
    }
    return html::h2(words("family steps", "Where we are")) + html::steps(steps);
}
} // namespace trefoil::assessment
