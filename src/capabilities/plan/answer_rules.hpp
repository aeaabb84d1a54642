// When a draft can be answered, and what an answer needs.
#pragma once
#include "capabilities/plan/answer.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::plan {
// The newest draft that was served; none yet.
const Frozen* served(const std::vector<Frozen>& versions);
// Answers are taken until the final plan is issued: the fifteen days are the least, not the most.
bool is_open(const std::vector<cases::Happening>& ledger);
std::optional<Unsaved> refuse(const std::vector<LineAnswer>& lines);
// Every adult who was sent the draft has said all they want to say of it.
bool all_finished(const std::vector<cases::Happening>& ledger,
                  const std::vector<Id<Person>>& asked);
} // namespace trefoil::plan
