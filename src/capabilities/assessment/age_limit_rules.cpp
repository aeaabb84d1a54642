// CFA 2014 s.83(2): a young person is under 25.
#include "capabilities/assessment/age_limit_rules.hpp"
#include "capabilities/assessment/age_limit.hpp"
#include "shared/calendar/counting.hpp"
#include "shared/calendar/law.hpp"
#include <cstdlib>

namespace trefoil::assessment {
std::optional<Date> past_age_on(std::optional<Date> born_on, Date today) {
    if (!born_on) return std::nullopt;
    const calendar::Threshold* limit = calendar::compiled().threshold("YP-FROM", today);
    const Date birthday = calendar::attains(*born_on, std::chrono::years{limit->number});
    return birthday <= today ? std::optional{birthday} : std::nullopt;
}

std::string_view code_of(AgeLimitRefusal refusal) {
    switch (refusal) {
    case AgeLimitRefusal::not_past_age: return "not_past_age";
    }
    std::abort();
}
} // namespace trefoil::assessment
