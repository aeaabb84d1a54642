// Every folder's offer, gathered.
#include "app/offers.hpp"
#include "capabilities/assessment/capability.hpp"
#include "shared/cases/capability.hpp"
#include "shared/documents/capability.hpp"
#include "shared/entrance/capability.hpp"
#include "shared/worklist/capability.hpp"

namespace trefoil::app {
std::vector<frame::Offer> offers() {
    return {entrance::offer(), cases::offer(), worklist::offer(), documents::offer(),
            assessment::offer()};
}
} // namespace trefoil::app
