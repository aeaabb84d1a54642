// A Document as part of a page: the same blocks a printed copy has, with its own language and
// direction.
#pragma once
#include "base/function_ref.hpp"
#include "platform/document/document.hpp"
#include "platform/html/html.hpp"

namespace trefoil::html {
// Where the n-th block is a picture, `address_of(n)` says where its bytes are served. The
// document's heading of level 1 is the page's.
Html document_fragment(const document::Document& document,
                       FunctionRef<Url(std::size_t block)> address_of);
} // namespace trefoil::html
