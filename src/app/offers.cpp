// Every folder's offer, gathered.
#include "app/offers.hpp"
#include "capabilities/assessment/capability.hpp"
#include "shared/cases/pages.hpp"
#include "shared/documents/pages.hpp"
#include "shared/worklist/pages.hpp"

namespace trefoil::app {
std::vector<frame::Offer> offers() {
    return {cases::offer(), worklist::offer(), documents::offer(), assessment::offer()};
}
} // namespace trefoil::app
