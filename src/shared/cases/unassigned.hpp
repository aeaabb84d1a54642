// Cases that no officer has yet: the whole team's to see, until somebody has them.
#pragma once
#include "shared/cases/cases.hpp"
#include <vector>

namespace trefoil::cases {
std::vector<CaseFile> unassigned(const access::Look& look,
                                 const access::Reach& reach); // newest first
} // namespace trefoil::cases
