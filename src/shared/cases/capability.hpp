// What this folder offers the rest: routes, page parts and what it listens to.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::cases {
frame::Offer offer();
} // namespace trefoil::cases
