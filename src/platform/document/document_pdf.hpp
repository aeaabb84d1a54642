// A Document as a tagged PDF on A4: the paper a family gets, and what is kept when it is issued.
// Equal documents give equal bytes, on every machine and day; it may be called from many threads.
#pragma once
#include "base/result.hpp"
#include "platform/document/document.hpp"

namespace trefoil::document {
struct Pdf {
    std::string bytes;
    int page_count = 0;
    // All that can be read in the file: drawn words page by page with those at head and foot, the
    // descriptions of pictures, bookmarks, title. For the last look with `mentions`.
    std::string words;
};
Result<Pdf, Fault> to_pdf(const Document& document);
} // namespace trefoil::document
