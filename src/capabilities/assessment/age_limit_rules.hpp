// From which day somebody is no young person any more.
#pragma once
#include "base/values.hpp"
#include <optional>

namespace trefoil::assessment {
// None before that day, or while the day of birth is not known.
std::optional<Date> past_age_on(std::optional<Date> born_on, Date today);
} // namespace trefoil::assessment
