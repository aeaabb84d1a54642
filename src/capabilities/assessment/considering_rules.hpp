// When the notices can go.
#pragma once
#include "capabilities/assessment/considering.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::assessment {
std::optional<ConsideringRefusal> refuse_considering(const std::vector<cases::Happening>& ledger);
} // namespace trefoil::assessment
