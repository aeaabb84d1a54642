// When a decision against can be proposed, and by whom it can be confirmed.
#pragma once
#include "capabilities/assessment/against.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::assessment {
bool is_question_now(AgainstQuestion question, const std::vector<cases::Happening>& ledger);
std::optional<AgainstRefusal> refuse(const Against& against,
                                     const std::vector<cases::Happening>& ledger,
                                     const std::optional<AgainstProposal>& open);
// The second look: another person, who answers for the team.
std::optional<AgainstRefusal> refuse_second(const std::optional<AgainstProposal>& open,
                                            Id<Person> second, access::Role role);
// Of a service's posts those whose holders can take it on that day.
std::vector<bodies::Post> seconds(const std::vector<bodies::Post>& team, Id<Person> proposed_by,
                                  Date today);
// The fact a confirmed "no" adds, and the limit it meets.
std::string_view fact_of(AgainstQuestion question);
std::string_view rule_of(AgainstQuestion question);
} // namespace trefoil::assessment
