// When a decision to assess can be made.
#pragma once
#include "capabilities/assessment/decision.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::assessment {
std::optional<DecisionRefusal> refuse(const ToAssess& decision,
                                      const std::vector<cases::Happening>& ledger);
bool is_decided(const std::vector<cases::Happening>& ledger);
} // namespace trefoil::assessment
