// The partnership's ribbon and its woven mark: three strands, one for each leaf.
#pragma once
#include "platform/html/html.hpp"

namespace trefoil::html {
void write_ribbon(Writer&);
void write_mark(Writer&, int pixels);
} // namespace trefoil::html
