// Whether a request can be taken.
#pragma once
#include "capabilities/assessment/request.hpp"

namespace trefoil::assessment {
std::optional<AskRefusal> refuse(const Asked& asked, Date today);
} // namespace trefoil::assessment
