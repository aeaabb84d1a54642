// My work, and the clocks on a case.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::worklist {
http::Answer my_work(frame::Visit& visit);
html::Html dates_of_case(const frame::Visit& visit, access::Look& look);
} // namespace trefoil::worklist
