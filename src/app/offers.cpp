// Every folder's offer, gathered.
#include "app/offers.hpp"
#include "capabilities/advice/capability.hpp"
#include "capabilities/assessment/capability.hpp"
#include "capabilities/plan/capability.hpp"
#include "shared/cases/capability.hpp"
#include "shared/documents/capability.hpp"
#include "shared/entrance/capability.hpp"
#include "shared/worklist/capability.hpp"

namespace trefoil::app {
std::vector<frame::Offer> offers() {
    return {frame::offer(),     entrance::offer(), cases::offer(),      worklist::offer(),
            documents::offer(), advice::offer(),   assessment::offer(), plan::offer()};
}
} // namespace trefoil::app
