// Writing the plan and issuing it: what this folder offers the rest.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::plan {
frame::Offer offer();
} // namespace trefoil::plan
