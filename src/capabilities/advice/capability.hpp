// Asking for advice, writing it and reading it: what this folder offers the rest.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::advice {
frame::Offer offer();
} // namespace trefoil::advice
