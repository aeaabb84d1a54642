// The page that ends a case at the 25th birthday.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::assessment {
http::Answer age_limit_form(frame::Visit& visit);
http::Answer age_limit_recorded(frame::Visit& visit);
} // namespace trefoil::assessment
