// When a request can be taken back, and what is recorded of it.
#include "capabilities/assessment/withdrawal_rules.hpp"
#include "base/text.hpp"
#include <cstdlib>

namespace trefoil::assessment {
std::string_view code_of(WithdrawalRefusal refusal) {
    switch (refusal) {
    case WithdrawalRefusal::nothing_to_withdraw: return "nothing_to_withdraw";
    case WithdrawalRefusal::not_asked_by_family: return "not_asked_by_family";
    case WithdrawalRefusal::asked_by_another: return "asked_by_another";
    case WithdrawalRefusal::how_missing: return "how_missing";
    case WithdrawalRefusal::how_too_long: return "how_too_long";
    case WithdrawalRefusal::not_a_day: return "not_a_day";
    case WithdrawalRefusal::in_the_future: return "in_the_future";
    case WithdrawalRefusal::before_the_request: return "before_the_request";
    }
    std::abort();
}

bool is_under_way(const std::vector<cases::Happening>& ledger) {
    switch (cases::stage_of(ledger)) {
    case cases::Stage::asked:
    case cases::Stage::assessing:
    case cases::Stage::drafting:
    case cases::Stage::with_family: return true;
    case cases::Stage::final:
    case cases::Stage::no_assessment:
    case cases::Stage::no_plan:
    case cases::Stage::withdrawn:
    case cases::Stage::past_age: return false;
    }
    std::abort();
}

std::optional<WithdrawalRefusal> refuse(const WithdrawalTyped& typed,
                                        const std::vector<cases::Happening>& ledger, Date today) {
    if (!typed.on) return WithdrawalRefusal::not_a_day;
    if (today < *typed.on) return WithdrawalRefusal::in_the_future;
    const auto asked_on = cases::day_of(ledger, "request_received");
    if (asked_on && *typed.on < *asked_on) return WithdrawalRefusal::before_the_request;
    if (typed.how.empty()) return WithdrawalRefusal::how_missing;
    if (length_of(typed.how) > how_longest) return WithdrawalRefusal::how_too_long;
    return std::nullopt;
}
} // namespace trefoil::assessment
