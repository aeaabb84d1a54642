// What is due, derived from what happened: one pure function over the ledger of a case.
#pragma once
#include "shared/calendar/law.hpp"
#include "shared/calendar/working_days.hpp"

namespace trefoil::calendar {
// A row of the ledger. Only added to; a later fact may supersede an earlier one.
using About = Id<void>; // a body, a review, an appeal; zero for the case itself
struct Fact {
    Kind kind{};
    Date day;
    About about{};
    std::uint32_t number = 0;     // its number in this ledger, from 1
    std::uint32_t supersedes = 0; // the number of the fact it takes the place of; 0 for none
    // The rule whose limit it was judged to make impractical, and excuses at most; empty: nobody
    // judged, and it excuses whatever the law's days say.
    std::string_view excuses{};
};

// What an area may choose within the law.
enum class AtLeast { ordinary, clear }; // "at least two weeks before": 14 days back, or 15
struct Settings {
    const WorkingDays* working_days = &england();
    AtLeast at_least = AtLeast::ordinary;
};

struct Clock {
    const Rule* rule = nullptr; // id, version, citation: lives as long as the law
    std::uint32_t trigger = 0;  // number of the fact that started it
    About about{};              // of that fact, where each thing has its own clock
    const FactKind* started_by = nullptr;
    Date started_on{};
    const FactKind* second_by =
        nullptr; // the second limb's fact, if the rule has one and it is known
    Date second_on{};
    Date due{};                   // the last day in time; never moved by an exception
    Date target{};                // the last working day on or before it
    std::uint32_t excused_by = 0; // number of the fact that excuses, 0 for none
    std::optional<Date> met_on{};
};

// Superseded facts are not there. A clock that was ended (request withdrawn, assessment refused)
// before it was met is not there either. In the order of the facts that start them, then of the
// law. A day outside WorkingDays' table throws std::out_of_range.
std::vector<Clock> clocks(std::span<const Fact>, const Law&, const Settings& = {});

// "Six weeks from the day the request arrived, Monday 27 July 2026: SEND Regs 2014 reg 5(1)."
std::string explain(const Clock&);

// For a period that must be allowed: the first day on which what follows may happen.
Date earliest_after(const Clock&);

// What one limb counts from a day, before the Tribunal's rule 12; nothing for "as soon as
// practicable" without an outer limit.
std::optional<Date> counted(const Limit&, Date from, const Settings& = {});
// The due date before the Tribunal's rule 12.
Date unrolled(const Clock&, const Settings& = {});

std::string in_words(const Limit&); // "Six weeks from", "15 days beginning with"
std::string in_words(Date);         // "Monday 27 July 2026"

// How long the law of that day allows, bars or excuses, for the sentence that says so: "six weeks",
// "15 days". Of the first limit of a rule, of a threshold, or of the absence or closure that an
// exception asks for. None by that name on that day, or none with a length, is a bug: it throws.
std::string length_in_words(std::string_view id, Date on_day, const Law& = compiled());
std::string length_in_words(const Limit&);
} // namespace trefoil::calendar
