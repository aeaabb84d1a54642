// Which page of a long list is shown.
#include "base/paging.hpp"
#include <doctest/doctest.h>

using namespace trefoil;

TEST_CASE("A list of 50 has one page, of 51 two; a page that is not there gives the nearest") {
    CHECK(paged(0, 1).pages() == 0);
    CHECK(paged(50, 1).pages() == 1);
    CHECK(paged(51, 2).pages() == 2);
    CHECK(paged(51, 2).rows_before() == 50);
    CHECK(paged(51, 3).page == 2);
    CHECK(paged(51, -7).page == 1);
    CHECK(paged(0, 3).page == 1);
    CHECK(paged(0, 3).rows_before() == 0);
}
