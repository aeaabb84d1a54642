// The family takes its request back: who asked does it here, or somebody tells an officer, who
// records it.
#pragma once
#include "shared/access/door.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/called.hpp"
#include "shared/people/subject.hpp"
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::assessment {
enum class WithdrawalRefusal {
    nothing_to_withdraw,
    not_asked_by_family,
    asked_by_another,
    how_missing,
    how_too_long,
    not_a_day,
    in_the_future,
    before_the_request
};
inline constexpr std::size_t how_longest = 180;
std::string_view code_of(WithdrawalRefusal refusal);

bool is_under_way(const std::vector<cases::Happening>& ledger);
// Until the plan is final or a "no" has been told; and only what the family asked: whoever brought
// a child to attention began duties that a family cannot end (CFA 2014 s.24(1)(b), s.36(3)). What
// was told and decided stays in the record.
std::optional<WithdrawalRefusal> refuse_withdrawal(const access::Look& look);
// By who asked: a request of one parent (CFA 2014 s.36(1)) is not another's to take back.
Result<access::Happened, WithdrawalRefusal> withdraw(access::Door& door,
                                                     std::string_view reference);
struct WithdrawalTyped {
    std::optional<Date> on; // the day it reached us; none: it was no day of the calendar
    std::string how;        // how the family told us: "by phone, Sam Tully"
};
Result<access::Happened, WithdrawalRefusal>
record_withdrawal(access::Door& door, std::string_view reference, const WithdrawalTyped& typed);

struct WithdrawalView {
    std::string reference;
    people::Subject child;
    people::Called family;
    bool may_withdraw = false;
    bool is_asker = false; // who reads it
};
WithdrawalView withdrawing(access::Door& door, std::string_view reference); // as the family
WithdrawalView recording_withdrawal(access::Door& door, std::string_view reference);
} // namespace trefoil::assessment
