// The family takes its request back: by itself, or by telling an officer who records it.
#pragma once
#include "shared/access/door.hpp"
#include "shared/cases/cases.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::assessment {
enum class WithdrawalRefusal { nothing_to_withdraw, how_missing };
std::string_view code_of(WithdrawalRefusal refusal);

// Until the plan is final or a "no" has been told. What was told and decided stays in the record.
bool may_withdraw(const std::vector<cases::Happening>& ledger);
Result<access::Happened, WithdrawalRefusal> withdraw(access::Door& door,
                                                     std::string_view reference);
// `how` says how the family told us: "by phone, Sam Tully".
Result<access::Happened, WithdrawalRefusal>
record_withdrawal(access::Door& door, std::string_view reference, std::string_view how);

struct WithdrawalView {
    std::string reference, child;
    bool may_withdraw = false;
};
WithdrawalView withdrawing(access::Door& door, std::string_view reference); // as the family
WithdrawalView recording_withdrawal(access::Door& door, std::string_view reference);
} // namespace trefoil::assessment
