// Whether a ground excuses: the days decide, and the law's own calendar.
#pragma once
#include "capabilities/assessment/more_time.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::assessment {
// The facts that a ground adds to the ledger.
std::vector<cases::Happening> facts_of(const TimeAsked& asked);
std::optional<TimeRefusal> refuse(const TimeAsked& asked,
                                  const std::vector<cases::Happening>& ledger);
bool can_be_excused(std::string_view rule); // by one of these grounds
} // namespace trefoil::assessment
