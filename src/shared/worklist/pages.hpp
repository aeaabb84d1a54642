// My work, the clocks on a case, and what has happened in it.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::worklist {
http::Answer my_work(frame::Visit& visit);
html::Html what_has_happened(const frame::Visit& visit, access::Look& look);
html::Html dates_of_case(const frame::Visit& visit, access::Look& look);
} // namespace trefoil::worklist
