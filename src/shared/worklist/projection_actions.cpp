// Deriving everything again, in one snapshot and with one entry: it shows nobody to anybody.
#include "shared/worklist/outlook.hpp"
#include "shared/worklist/projection.hpp"

namespace trefoil::worklist {
Checked check_projection(access::Door& door, Id<Area> area,
                         const std::vector<frame::OpenSteps>& steps) {
    return door.look(
        {"check.projections", access::Action::view, access::Part::set_up, access::in_area(area)},
        [&](access::Look& look) {
            Checked checked;
            for (auto file = cases::after(look, {}); file; file = cases::after(look, file->id)) {
                const auto kept = of_case(look, file->id);
                const auto ledger = cases::ledger(look, file->id);
                const auto due = derived(file->id, file->child, ledger);
                const auto found = compared(file->reference, kept, due);
                checked.differences.insert(checked.differences.end(), found.begin(), found.end());
                const auto waiting = frame::open_steps(steps, look, file->id, file->child);
                if (outlooks_of(look, file->id) != outlooks(ledger, due, waiting))
                    checked.differences.push_back(
                        {file->reference, "stage-and-next-step", Difference::Kind::changed});
                ++checked.cases;
                checked.dues += kept.size();
            }
            return checked;
        });
}

namespace {
enum class NoRefusal {};
std::string_view code_of(NoRefusal) { return "none"; }
} // namespace

void mend_projection(access::Door& door, std::string_view reference) {
    (void)door.deed({"mend.projections", access::Action::begin, access::Part::set_up,
                     access::of_case(reference)},
                    [](access::Deed& deed) -> Result<access::Happened, NoRefusal> {
                        deed.announce(cases::LedgerGrew{deed.case_id()});
                        return access::Happened{};
                    });
}
} // namespace trefoil::worklist
