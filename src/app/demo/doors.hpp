// The demonstration's sign-in page: one press to be somebody. Exists only with --demo.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::app::demo {
frame::Offer offer();
} // namespace trefoil::app::demo
