// A long list is counted, then read and shown a page at a time.
#pragma once
#include <algorithm>
#include <cstdint>

namespace trefoil {
// More on one page than that nobody reads through.
inline constexpr std::int64_t rows_on_page = 50;

struct Paging {
    std::int64_t all = 0;  // rows of the whole list
    std::int64_t page = 1; // the one that is shown

    std::int64_t pages() const { return (all + rows_on_page - 1) / rows_on_page; }
    std::int64_t rows_before() const { return (page - 1) * rows_on_page; }
};

// The page that was asked for, or the nearest there is.
inline Paging paged(std::int64_t all, std::int64_t asked) {
    Paging paging{.all = all};
    paging.page = std::clamp(asked, std::int64_t{1}, std::max(paging.pages(), std::int64_t{1}));
    return paging;
}
} // namespace trefoil
