// Asking for an assessment and deciding on it: what this folder offers the rest.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::assessment {
frame::Offer offer();
} // namespace trefoil::assessment
