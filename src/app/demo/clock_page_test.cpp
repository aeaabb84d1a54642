// Moving the demonstration's clock.
#include "app/demo/clock_page.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace std::chrono_literals;
using app::demo::ClockRefusal;
using app::demo::moved;

TEST_CASE("The clock goes on by a day, by a week or to a date, and never back") {
    const Date today = 2026y / 11 / 30;
    CHECK(*moved(today, "day", {}) == Date{2026y / 12 / 1});
    CHECK(*moved(today, "week", {}) == Date{2026y / 12 / 7});
    CHECK(*moved(today, "date", 2027y / 2 / 15) == Date{2027y / 2 / 15});
    CHECK(moved(today, "date", {}).error() == ClockRefusal::not_a_date);
    CHECK(moved(today, "date", today).error() == ClockRefusal::not_later);
    CHECK(moved(today, "date", 2026y / 11 / 29).error() == ClockRefusal::not_later);
    CHECK(moved(today, "date", 2031y / 1 / 1).error() == ClockRefusal::too_far);
}
