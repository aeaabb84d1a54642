// The 25th birthday in a case that is under way. A young person is under 25 (CFA 2014 s.83(2)), and
// assessments and new plans are for a child or young person (ss.36, 37): from that day nothing more
// is decided. What may go on is a plan that is maintained (s.46), and here is none yet.
#pragma once
#include "shared/access/door.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::assessment {
// The day on which the person of the look became 25, once it has come and while the case is under
// way.
std::optional<Date> past_age_since(const access::Look& look);

enum class AgeLimitRefusal { not_past_age };
std::string_view code_of(AgeLimitRefusal refusal);
// Recorded by the officer: the clocks end on the birthday, whenever it is written down.
Result<access::Happened, AgeLimitRefusal> end_past_age(access::Door& door,
                                                       std::string_view reference);
struct AgeLimitView {
    std::string reference, child;
    std::optional<Date> since;
};
AgeLimitView ending_past_age(access::Door& door, std::string_view reference);
} // namespace trefoil::assessment
