// What waits in advice.
#include "capabilities/advice/request.hpp"
#include "capabilities/advice/steps.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::advice {
bool waits_for_asking(const access::Look& look, Id<Case> id) {
    return cases::stage_of(cases::ledger(look, id)) == cases::Stage::assessing &&
           requests(look, id).empty();
}

std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person>) {
    if (!waits_for_asking(look, id)) return {};
    return {{.kind = frame::Step::Kind::ask_for_advice}};
}
} // namespace trefoil::advice
