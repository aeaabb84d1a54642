// What is late, what is near.
#include "shared/worklist/desk.hpp"

namespace trefoil::worklist {
Urgency urgency(const Outlook& outlook, Date today) {
    const auto is_before = [&](Date day) {
        return (outlook.next && outlook.next->due < day) ||
               (outlook.step && outlook.step->by && *outlook.step->by < day);
    };
    if (is_before(today)) return Urgency::late;
    if (outlook.step && !outlook.step->by) return Urgency::at_once;
    return is_before(plus_days(today, days_near + 1)) ? Urgency::within_a_week : Urgency::on_track;
}
} // namespace trefoil::worklist
