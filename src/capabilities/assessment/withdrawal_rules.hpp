// When a request can be taken back, and what is recorded of it.
#pragma once
#include "capabilities/assessment/withdrawal.hpp"

namespace trefoil::assessment {
// What an officer typed of it.
std::optional<WithdrawalRefusal> refuse(const WithdrawalTyped& typed,
                                        const std::vector<cases::Happening>& ledger, Date today);
} // namespace trefoil::assessment
