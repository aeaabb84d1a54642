// The pages this capability answers with; capability.cpp names their addresses.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::assessment {
http::Answer ask_form(frame::Visit& visit);
http::Answer ask_change(frame::Visit& visit);
http::Answer ask_check(frame::Visit& visit);
http::Answer ask_send(frame::Visit& visit);
http::Answer show_receipt(frame::Visit& visit);
} // namespace trefoil::assessment
