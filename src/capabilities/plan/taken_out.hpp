// Lines that were taken out of the plan: what they last said, why they went, and the "no" of the
// body that was to arrange them, if there was one.
#pragma once
#include "capabilities/plan/plan.hpp"

namespace trefoil::plan {
struct TakenOut {
    Line line;
    std::string reason, by;
    Date on;
    std::optional<statements::Agreement> refused;
};
// Without those that were moved to another section: they are in the plan still.
std::vector<TakenOut> taken_out(const access::Look& look, const Draft& draft);
} // namespace trefoil::plan
