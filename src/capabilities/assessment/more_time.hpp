// More time by law: an exception excuses lateness and moves no date. Four grounds, and no other:
// SEND Regulations 2014, reg 5(4), 10(4) and 13(3). It excuses a limit only where the ground made
// that limit impractical, which an officer judges limit by limit.
#pragma once
#include "shared/access/door.hpp"
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::assessment {
// Stored.
enum class TimeGround { school_closed, early_years_closed, exceptional, away };
std::string_view code_of(TimeGround ground);
std::optional<TimeGround> time_ground_of(std::string_view code);

struct TimeAsked { // as the officer records it
    std::optional<TimeGround> ground;
    std::optional<Date> asked_on; // of a closure: when the head or lead was asked for advice
    std::optional<Date> from_on;  // first closed day, first day away, or the day it happened
    std::optional<Date> to_on;    // of a closure or absence: the day it opens, the first day back
    std::vector<std::string> limits{}; // rules it made impractical, as the law files call them
    std::string evidence;              // and why it made them so
};
inline constexpr std::size_t time_evidence_longest = 4000;
enum class TimeRefusal {
    ground_missing,
    asked_missing,
    from_missing,
    to_missing,
    ends_before_it_begins,
    asked_not_yet, // what has not happened excuses nothing
    from_not_yet,
    to_not_yet,
    evidence_missing,
    evidence_too_long,
    no_ground_in_law, // by the calendar it excuses no limit that runs
    limits_missing,
    limit_not_by_days, // one of those chosen is none that the days excuse
};
std::string_view code_of(TimeRefusal refusal);

Result<access::Happened, TimeRefusal>
allow_more_time(access::Door& door, std::string_view reference, const TimeAsked& asked);

struct TimeAllowed { // as it was decided
    Id<MoreTime> id;
    TimeGround ground{};
    Date from_on;
    std::optional<Date> to_on; // with a return that was recorded later
    std::string evidence;
    Date decided_on;
    Id<Person> decided_by;
};
std::vector<TimeAllowed> more_time(const access::Look& look, Id<Case> case_id); // newest first

struct TimeView {
    std::string reference, child;
    struct Limit {
        std::string rule, title;
        Date due;
    };
    std::vector<Limit> offered; // to be judged: as offered() in more_time_rules.hpp
    std::vector<Limit> excused; // already
};
TimeView asking_for_time(access::Door& door, std::string_view reference, const TimeAsked& asked);

// A decision that was recorded in error excuses nothing from then on; why stays with it.
inline constexpr std::size_t error_longest = 200;
enum class TimeErrorRefusal { why_missing, why_too_long };
std::string_view code_of(TimeErrorRefusal refusal);
Result<access::Happened, TimeErrorRefusal> record_time_error(access::Door& door,
                                                             std::string_view reference,
                                                             Id<MoreTime> decision,
                                                             std::string_view why);
struct TimeDecisionView {
    std::string reference, child;
    TimeAllowed decision;
    std::vector<std::string> limits; // rules it excuses
};
TimeDecisionView recording_time_error(access::Door& door, std::string_view reference,
                                      Id<MoreTime> decision);

// An absence that went on when it was decided ends: the first day back.
enum class ReturnRefusal { back_missing, back_not_yet, back_before_away };
std::string_view code_of(ReturnRefusal refusal);
Result<access::Happened, ReturnRefusal> record_return(access::Door& door,
                                                      std::string_view reference,
                                                      Id<MoreTime> decision,
                                                      std::optional<Date> back_on);
TimeDecisionView recording_return(access::Door& door, std::string_view reference,
                                  Id<MoreTime> decision);
} // namespace trefoil::assessment
