// My work, and the clocks on a case.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::worklist {
http::Answer my_work(frame::Visit& visit);
frame::Offer offer();
} // namespace trefoil::worklist
