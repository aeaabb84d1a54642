// What this folder offers the rest.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::entrance {
frame::Offer offer();
// Where "/sign-in" leads, unless the demonstration stands there with its doors.
frame::Offer front_door();
} // namespace trefoil::entrance
