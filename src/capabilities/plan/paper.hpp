// A plan as it is printed: the draft as it stands, gathered with who said and who agreed what.
#pragma once
#include "capabilities/plan/plan_letters.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::plan {
PlanPaper paper_of(const access::Look& look, const Draft& draft, Kind kind, std::int64_t version);

// The last day of a period that a fact of today would begin.
// Whether it is recorded of each adult who was sent the newest draft how it went: what was not sent
// was not served (reg 13(1)(a)).
bool is_draft_sent(const access::Look& look);
Date until_if(const access::Look& look, std::string_view fact, std::string_view rule);
} // namespace trefoil::plan
