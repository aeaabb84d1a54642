// When a final plan may be proposed and issued.
#pragma once
#include "capabilities/plan/final.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::plan {
// The day by which the law wants what this rule asks; none while its clock does not run.
std::optional<Date> due_by(const std::vector<cases::Happening>& ledger, std::string_view rule);
// The last of the family's fifteen days for the newest draft; none before one was served.
std::optional<Date> answers_until(const std::vector<cases::Happening>& ledger);
// Reg 13(1)(a): at least 15 days; sooner only if every adult who was asked has said all.
std::optional<FinalRefusal> too_soon(const std::vector<cases::Happening>& ledger,
                                     const std::vector<Id<Person>>& asked, Date today);
// Access specification, section 12 and X10: a manager, and never the proposer.
std::optional<FinalRefusal> refuse_approver(access::Role role, Id<Person> approver,
                                            const Frozen& proposal);
// What health or care said of each line that still stands: the last word on it, while the plan is
// written.
std::vector<cases::Happening> standing_answers(const std::vector<cases::Happening>& ledger);
// Lines of health or care that were not agreed and still stand: the last word on each is "no".
std::vector<cases::Happening> standing_refusals(const std::vector<cases::Happening>& ledger);
const Frozen* waiting(const std::vector<Frozen>& versions); // the newest, proposed and not issued
} // namespace trefoil::plan
