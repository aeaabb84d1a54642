// Whether a ground excuses: the days decide, and the law's own calendar.
#pragma once
#include "capabilities/assessment/more_time.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::assessment {
// The facts that a ground adds to the ledger: the ground itself once for each limit chosen.
std::vector<cases::Happening> facts_of(const TimeAsked& asked);
std::optional<TimeRefusal> refuse(const TimeAsked& asked, Date today,
                                  const std::vector<cases::Happening>& ledger);
// The limits that run and one of these grounds can excuse.
std::vector<calendar::Clock> running(const std::vector<cases::Happening>& ledger);
// Of those, what an officer may judge impractical: not excused yet, and once a ground and its days
// are told that excuse any, only what they excuse.
std::vector<calendar::Clock> offered(const TimeAsked& asked, Date today,
                                     const std::vector<cases::Happening>& ledger);
// What a decision excuses, as far as it stands in the ledger.
std::vector<std::string> limits_of(Id<MoreTime> decision,
                                   const std::vector<cases::Happening>& ledger);
// Of those, what by the days as they are known now it excuses no more.
std::vector<std::string> limits_lost(Id<MoreTime> decision,
                                     const std::vector<cases::Happening>& ledger);
// With the return of those who were away, if it was recorded later and stands.
TimeAllowed as_it_stands(TimeAllowed decision, const std::vector<cases::Happening>& ledger);
// An absence of which no return is known, in a decision that stands.
bool goes_on(const TimeAllowed& decision, const std::vector<cases::Happening>& ledger);
std::optional<ReturnRefusal> refuse_return(const TimeAllowed& decision, std::optional<Date> back_on,
                                           Date today);
cases::Happening fact_of_return(const TimeAllowed& decision, Date back_on);
// The facts that take it back: one for each of its rows that stands.
std::vector<cases::Happening> facts_of_error(Id<MoreTime> decision,
                                             const std::vector<cases::Happening>& ledger);
std::optional<TimeErrorRefusal> refuse_error(std::string_view why);
} // namespace trefoil::assessment
