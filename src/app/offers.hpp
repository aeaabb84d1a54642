// Every folder's offer, gathered: routes, page parts and who listens to whom.
#pragma once
#include "shared/frame/frame.hpp"
#include <vector>

namespace trefoil::app {
std::vector<frame::Offer> offers();
} // namespace trefoil::app
