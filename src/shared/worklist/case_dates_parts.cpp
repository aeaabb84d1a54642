// The dates of one case, each with its reason; and what has happened in it.
#include "platform/html/components/messages.hpp"
#include "platform/html/own/clock.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/people/called.hpp"
#include "shared/worklist/desk.hpp"
#include "shared/worklist/pages.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <ranges>
#include <set>

namespace trefoil::worklist {
namespace {
using access::Action;
using access::Part;

constexpr std::string_view whole_process = "EHC-FINAL-PLAN-20W";

// What stands on the big clock; every other date is told below it, with its reason.
struct Milestone {
    std::string_view rule, words;
};
constexpr std::array milestones{Milestone{"EHC-ASSESS-DECISION-6W", "Decide"},
                                Milestone{"EHC-NOPLAN-NOTICE-16W", "Say if no plan"},
                                Milestone{"EHC-FINAL-PLAN-20W", "Final plan"}};

std::vector<html::ClockDate> dates_on(const Words& words, Date started,
                                      const std::vector<calendar::Clock>& clocks) {
    const std::string request = words("clock", "Request");
    std::vector<html::ClockDate> dates{{.block = 0,
                                        .words = request,
                                        .under = short_date(started),
                                        .in_list = request,
                                        .list_value = day_and_month(started)}};
    for (const Milestone& milestone : milestones)
        for (const calendar::Clock& clock : clocks) {
            if (clock.rule->id != milestone.rule || clock.started_on != started) continue;
            const Date day = clock.met_on.value_or(clock.due);
            const std::string what = words("clock", milestone.words);
            dates.push_back(
                {.block = days_between(started, clock.due) / 7,
                 .words = what,
                 .under = clock.met_on ? words("clock", "done {day}", {{"day", short_date(day)}})
                                       : short_date(day),
                 .in_list = what,
                 .list_value = clock.met_on
                                   ? words("clock", "done {day}", {{"day", day_and_month(day)}})
                                   : day_and_month(day)});
        }
    return dates;
}

// Of the dates of the law that we or those we asked still have to meet.
html::State nearest_state(const std::vector<calendar::Clock>& clocks, Date today) {
    std::optional<Date> nearest;
    for (const calendar::Clock& clock : clocks)
        if (!clock.met_on && is_law(*clock.rule) && owes(*clock.rule) != Owes::family)
            nearest = std::min(nearest.value_or(clock.due), clock.due);
    if (!nearest) return html::State::ok;
    if (*nearest < today) return html::State::late;
    return *nearest <= plus_days(today, days_near) ? html::State::tight : html::State::ok;
}

// How far the date binds: a SHOULD is never shown as a MUST.
std::string in_words(calendar::Strength strength, const Words& words) {
    switch (strength) {
    case calendar::Strength::must: return words("strength", "the law");
    case calendar::Strength::should: return words("strength", "the Code of Practice advises it");
    case calendar::Strength::practice: return words("strength", "good practice, not law");
    case calendar::Strength::local: return words("strength", "our own rule, not law");
    }
    std::abort();
}

// Who did what has happened, by name, and whether for the family or a body; and the bodies it was
// done for. Each is asked for once.
class Doers {
public:
    explicit Doers(const access::Look& look)
        : look_(look), ties_(people::ties_of(look, look.child())) {}
    struct Doer {
        std::string name;
        std::optional<html::Agency> agency;
    };
    const Doer& of(Id<Person> id) {
        const auto known = known_.find(id);
        if (known != known_.end()) return known->second;
        return known_.emplace(id, Doer{people::adult(look_, id).name.full(), agency_of(id)})
            .first->second;
    }

    const bodies::Organisation& body(Id<Body> id) {
        const auto known = bodies_.find(id);
        if (known != bodies_.end()) return known->second;
        return bodies_.emplace(id, bodies::body(look_, id)).first->second;
    }

private:
    std::optional<html::Agency> agency_of(Id<Person> id) {
        if (id == look_.child()) return html::Agency::family;
        if (std::ranges::find(ties_, id, &people::Relationship::adult) != ties_.end())
            return html::Agency::family;
        const auto posts = bodies::posts_of(look_, id);
        if (posts.empty()) return std::nullopt;
        return frame::mark_of(body(posts.front().body).agency);
    }

    const access::Look& look_;
    const std::vector<people::Relationship> ties_;
    std::map<Id<Person>, Doer> known_;
    std::map<Id<Body>, bodies::Organisation> bodies_;
};

// What one person did on one day for several bodies is told once, and for the parent or young
// person who was asked beside them; so is a ground that excuses several limits.
struct Told {
    cases::Happening row;            // the first of them
    std::vector<std::string> whom{}; // bodies, and people who were asked
    std::set<std::string> excused{}; // titles of the limits
};

bool is_asking(const cases::Happening& row) { return row.kind == "advice_requested"; }

bool are_told_once(const cases::Happening& one, const cases::Happening& other) {
    const bool are_alike =
        is_asking(one) || (one.for_body ? other.for_body.has_value()
                                        : !one.excuses.empty() && !other.excuses.empty());
    return are_alike && one.kind == other.kind && one.day == other.day && one.by == other.by &&
           one.source == other.source;
}

std::vector<Told> told_once(Doers& doers, const std::vector<cases::Happening>& rows) {
    std::vector<Told> told;
    for (const cases::Happening& row : rows) {
        const auto same = std::ranges::find_if(
            told, [&](const Told& each) { return are_told_once(row, each.row); });
        Told& here = same == told.end() ? told.emplace_back(Told{row}) : *same;
        if (!row.excuses.empty())
            here.excused.insert(calendar::compiled().latest(row.excuses)->title);
        if (row.for_body)
            here.whom.push_back(bodies::team_name(doers.body(*row.for_body)));
        else if (is_asking(row))
            here.whom.push_back(doers.of(Id<Person>{row.about.value()}).name);
    }
    return told;
}

// Whom a fact is about, where that is a person and not a body or a statement.
std::optional<Id<Person>> person_of(const cases::Happening& row) {
    const bool is_about_person = row.kind == "parent_confirmed" || row.kind == "case_given";
    if (!is_about_person || !row.about) return std::nullopt;
    return Id<Person>{*row.about};
}

// What reached us otherwise than here was written down by one of us: they did not ask.
bool is_written_down(const cases::Happening& row) {
    return row.source == "by phone" || row.source == "by post" || row.source == "in person";
}

html::Event event_of(const Words& words, Doers& doers, const people::Called& family,
                     const Told& told) {
    const cases::Happening& row = told.row;
    const bool is_self = row.kind == "parent_confirmed" && !family.alone.empty();
    html::Event event{
        .when = weekday_date(row.day),
        .what =
            html::strong(is_self ? words("timeline", "It was confirmed that it is {name} who asks.",
                                         {{"name", family.alone}})
                                 : family.in(cases::told_of(row.kind)))};
    if (!told.whom.empty())
        event.what += html::joined(" ", fmt::format("{}.", fmt::join(told.whom, ", ")));
    if (!told.excused.empty())
        event.what +=
            html::joined(" ", words("timeline", "It made impractical: {dates}.",
                                    {{"dates", fmt::format("{}", fmt::join(told.excused, "; "))}}));
    if (const auto whom = is_self ? std::nullopt : person_of(row))
        event.what += html::joined(" ", html::name(doers.of(*whom).name), ".");
    if (row.by) {
        const Doers::Doer& doer = doers.of(*row.by);
        event.what +=
            html::joined(" ", html::muted(is_written_down(row)
                                              ? html::joined(words("timeline", "Written down by"),
                                                             " ", html::name(doer.name))
                                              : html::name(doer.name)));
        event.by = doer.agency;
    }
    if (!row.source.empty())
        event.what += html::joined(
            " ", html::muted(words("timeline", "({source})", {{"source", row.source}})));
    return event;
}
} // namespace

html::Html dates_of_case(const frame::Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    const auto ledger = cases::ledger(look, look.case_id());
    const auto clocks = clocks_of(ledger);
    const people::Called family = people::called(look, look.child());
    html::Html drawn, why;
    for (const calendar::Clock& clock : clocks) {
        if (clock.rule->id == whole_process) {
            html::BigClock big{.clock = {.started = clock.started_on,
                                         .due = clock.due,
                                         .today = look.today(),
                                         .met_on = clock.met_on},
                               .title = words("clock", "20-week clock"),
                               .id = "clock"};
            big.dates = dates_on(words, clock.started_on, clocks);
            big.nearest = nearest_state(clocks, look.today());
            drawn += html::big_clock(words, big);
        }
        if (!clock.met_on)
            why += html::p(html::strong(family.in(clock.rule->title)), " (",
                           in_words(clock.rule->strength, words), "): ", weekday_date(clock.due),
                           ". ", family.in(explained(clock, ledger)));
        if (!clock.met_on && clock.excused_by != 0)
            drawn += html::note(html::p(
                html::strong(words("clock", "More time is lawful.")), " ",
                family.in(clock.rule->title), ": ",
                family.in(cases::told_of(ledger.at(clock.excused_by - 1).kind)), " ",
                words("clock", "The date stays, and it still counts as late in the figures for "
                               "all cases.")));
    }
    if (why.empty()) return drawn;
    return drawn + html::details({.summary = words("clock", "Why these dates?"), .content = why});
}

html::Html what_has_happened(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::overview)) return {};
    const Words& words = visit.words;
    const auto ledger = cases::ledger(look, look.case_id());
    const people::Called family = people::called(look, look.child());
    std::vector<html::Event> events;
    std::optional<calendar::Clock> next;
    for (const calendar::Clock& clock : clocks_of(ledger))
        if (!clock.met_on && is_law(*clock.rule) && (!next || clock.due < next->due)) next = clock;
    if (next)
        events.push_back(
            {.when = words("timeline", "Next, by {day}", {{"day", weekday_date(next->due)}}),
             .what = html::strong(family.in(next->rule->title)),
             .is_next = true});
    Doers doers{look};
    const auto all = told_once(doers, cases::standing(ledger));
    for (const Told& told : all | std::views::reverse)
        events.push_back(event_of(words, doers, family, told));
    return html::card(
        {.title = words("timeline", "What has happened"), .content = html::timeline(events)});
}
} // namespace trefoil::worklist
