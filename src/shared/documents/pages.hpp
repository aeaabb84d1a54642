// Letters as pages and as PDF, and their list on a child's pages.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::documents {
http::Answer show_letter(frame::Visit& visit);
http::Answer send_pdf(frame::Visit& visit);
html::Html letters(const frame::Visit& visit, access::Look& look);
} // namespace trefoil::documents
