// Deriving everything again, in one snapshot and with one entry: it shows nobody to anybody.
#include "shared/worklist/projection.hpp"

namespace trefoil::worklist {
Checked check_projection(access::Door& door, Id<Area> area) {
    return door.look(
        {"check.projections", access::Action::view, access::Part::set_up, access::in_area(area)},
        [](access::Look& look) {
            Checked checked;
            for (auto file = cases::after(look, {}); file; file = cases::after(look, file->id)) {
                const auto kept = of_case(look, file->id);
                const auto found =
                    compared(file->reference, kept,
                             derived(file->id, file->child, cases::ledger(look, file->id)));
                checked.differences.insert(checked.differences.end(), found.begin(), found.end());
                ++checked.cases;
                checked.dues += kept.size();
            }
            return checked;
        });
}
} // namespace trefoil::worklist
