// What is late, what is near.
#include "shared/worklist/desk.hpp"

namespace trefoil::worklist {
Urgency urgency(const std::optional<Next>& next, Date today) {
    if (!next) return Urgency::on_track;
    if (next->due < today) return Urgency::late;
    return next->due <= plus_days(today, days_near) ? Urgency::within_a_week : Urgency::on_track;
}
} // namespace trefoil::worklist
