// The dates of one case: the twenty weeks with their marks, and why each date is the date.
#include "platform/html/components/messages.hpp"
#include "platform/html/own/clock.hpp"
#include "shared/worklist/pages.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>

namespace trefoil::worklist {
namespace {
constexpr std::string_view whole_process = "EHC-FINAL-PLAN-20W";

const calendar::Clock* find(const std::vector<calendar::Clock>& clocks, std::string_view rule) {
    const auto found = std::ranges::find_if(
        clocks, [&](const calendar::Clock& clock) { return clock.rule->id == rule; });
    return found == clocks.end() ? nullptr : &*found;
}

html::ClockDate mark(const Words& words, const calendar::Clock& clock, const std::string& what) {
    const std::string done =
        clock.met_on ? words("clock", "done {day}", {{"day", short_date(*clock.met_on)}}) : "";
    return {.block = days_between(clock.started_on, clock.due) / 7,
            .words = what,
            .under = clock.met_on ? done : short_date(clock.due),
            .in_list = what,
            .list_value = clock.met_on ? done : day_and_month(clock.due)};
}

// The whole process from the request to the final plan, with the dates on its way.
html::Html twenty_weeks(const Words& words, const std::vector<calendar::Clock>& clocks,
                        Date today) {
    const calendar::Clock* whole = find(clocks, whole_process);
    if (!whole) return {};
    html::BigClock big{.clock = {.started = whole->started_on, .due = whole->due, .today = today},
                       .title = words("clock", "20-week clock"),
                       .id = "clock"};
    big.clock.met_on = whole->met_on;
    big.dates.push_back({.block = 0,
                         .words = words("clock", "Request"),
                         .under = short_date(whole->started_on),
                         .in_list = words("clock", "Request"),
                         .list_value = day_and_month(whole->started_on)});
    if (const auto* decide = find(clocks, "EHC-ASSESS-DECISION-6W"))
        big.dates.push_back(mark(words, *decide, words("clock", "Decide to assess")));
    if (const auto* no_plan = find(clocks, "EHC-NOPLAN-NOTICE-16W"))
        big.dates.push_back(mark(words, *no_plan, words("clock", "Plan, or say no plan")));
    big.dates.push_back(mark(words, *whole, words("clock", "Final plan")));
    return html::big_clock(big);
}
} // namespace

html::Html dates_of_case(const frame::Visit& visit, access::Look& look) {
    const auto clocks = clocks_of(cases::ledger(look, look.case_id()));
    html::Html why;
    for (const calendar::Clock& clock : clocks)
        if (!clock.met_on)
            why += html::p(html::strong(clock.rule->title), ": ", weekday_date(clock.due), ". ",
                           calendar::explain(clock));
    if (!why.empty())
        why = html::details({.summary = visit.words("clock", "Why these dates?"), .content = why});
    return twenty_weeks(visit.words, clocks, look.today()) + why;
}
} // namespace trefoil::worklist
