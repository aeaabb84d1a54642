// Whether a request can be taken: for anybody from birth to the day before the 25th birthday.
#include "capabilities/assessment/request_rules.hpp"
#include <cstdlib>

namespace trefoil::assessment {
std::string_view code_of(AskRefusal refusal) {
    switch (refusal) {
    case AskRefusal::not_born_yet: return "not_born_yet";
    case AskRefusal::too_old: return "too_old";
    }
    std::abort();
}

std::optional<AskRefusal> refuse(const Asked& asked, Date today) {
    if (!asked.born_on) return std::nullopt;
    if (today < *asked.born_on) return AskRefusal::not_born_yet;
    // CFA s.83(2): a young person is under 25.
    if (people::age_on(*asked.born_on, today) >= 25) return AskRefusal::too_old;
    return std::nullopt;
}
} // namespace trefoil::assessment
