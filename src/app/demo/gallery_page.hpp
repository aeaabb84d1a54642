// The gallery of components within the demonstration: the pages that the program `gallery` writes.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::app::demo {
http::Answer gallery_index(frame::Visit& visit);
http::Answer gallery_page(frame::Visit& visit);
} // namespace trefoil::app::demo
