// The pages of a long list: which one an address asks for, and the links to the others.
#pragma once
#include "base/paging.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::frame {
// `name` is the list's own in the address, where a page has more lists than one. The first, if what
// stands there is no number.
std::int64_t page_asked(const Visit& visit, std::string_view name = "page");
// The same address, another page of the list. Nothing if there is but one.
html::Html page_links(const Visit& visit, const Paging& paging, const std::string& label,
                      std::string_view name = "page");
} // namespace trefoil::frame
