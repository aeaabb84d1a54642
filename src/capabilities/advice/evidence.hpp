// What a decision after the assessment rests on: the advice that is in, and what has not come. None
// of it blocks the decision; nobody should decide without seeing it.
#pragma once
#include "capabilities/advice/reading.hpp"

namespace trefoil {
class Words;
namespace html {
class Html;
}
} // namespace trefoil

namespace trefoil::advice {
struct Evidence {
    std::vector<Line> asked;
    std::vector<Ground> nobody_asked; // though regulation 6(1) requires it, and with no reason why
    std::vector<Ground> left_out;     // with a reason that was recorded
    Date today;
};
Evidence evidence(const access::Look& look);
// As a card beside the decision.
html::Html what_it_rests_on(const Words& words, const Evidence& evidence);
} // namespace trefoil::advice
