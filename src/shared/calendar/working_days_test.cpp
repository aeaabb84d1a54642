// Working days: the published table, the usual holidays, and what an installation adds.
#include "shared/calendar/working_days.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <stdexcept>

using namespace trefoil;
using namespace trefoil::calendar;

namespace {
Date d(std::string_view iso) { return parse_date(iso).value(); }
} // namespace

TEST_CASE("The published table is what Easter and the substitutes give, but for the one-offs") {
    const std::vector<Date> moved_away{d("2020-05-04"), d("2022-05-30")};
    const std::vector<Date> one_offs{d("2020-05-08"), d("2022-06-02"), d("2022-06-03"),
                                     d("2022-09-19"), d("2023-05-08")};
    std::vector<Date> expected = one_offs;
    for (int year = 2014; year <= 2028; ++year)
        for (const Date day : usual_bank_holidays(year))
            if (std::ranges::find(moved_away, day) == moved_away.end()) expected.push_back(day);
    std::ranges::sort(expected);
    CHECK(published_bank_holidays() == expected);
}

TEST_CASE("A holiday is a holiday and a weekend is a weekend") {
    CHECK(england().is_working_day(d("2026-12-24")));
    CHECK(!england().is_working_day(d("2026-12-25")));
    CHECK(!england().is_working_day(d("2026-12-26")));
    CHECK(england().is_bank_holiday(d("2026-12-28")));
    CHECK(!england().is_bank_holiday(d("2026-12-26"))); // a Saturday; its substitute is the 28th
    CHECK(!england().is_working_day(d("2022-09-19")));
}

TEST_CASE("Counting on and back over holidays") {
    CHECK(england().after(d("2026-12-24"), 1) == d("2026-12-29"));
    CHECK(england().before(d("2026-12-29"), 1) == d("2026-12-24"));
    CHECK(england().on_or_before(d("2026-05-25")) == d("2026-05-22"));
    CHECK(england().on_or_after(d("2026-04-03")) == d("2026-04-07"));
    CHECK(england().on_or_after(d("2026-04-02")) == d("2026-04-02"));
}

TEST_CASE("Property: the n-th working day after and before are each other's way back") {
    for (Date day = d("2024-01-01"); day < d("2029-12-31"); day = plus_days(day, 1))
        for (const int count : {1, 3, 15, 30}) {
            const Date there = england().after(day, count);
            REQUIRE(england().is_working_day(there));
            REQUIRE(england().before(plus_days(there, 1), count + 1) ==
                    england().on_or_before(day));
        }
}

TEST_CASE("A day proclaimed between releases is a setting of the installation") {
    const std::vector<Date> proclaimed{d("2027-06-14")};
    const WorkingDays table{published_bank_holidays(), proclaimed};
    CHECK(england().is_working_day(d("2027-06-14")));
    CHECK(!table.is_working_day(d("2027-06-14")));
    CHECK(table.after(d("2027-06-11"), 1) == d("2027-06-15"));
}

TEST_CASE("A year without published days gets the usual ones; a day outside the table throws") {
    CHECK(!england().is_working_day(d("2035-12-25")));
    CHECK(!england().is_working_day(d("2035-03-23"))); // Good Friday
    CHECK(!england().holds(d("1949-12-31")));
    CHECK(!england().holds(d("2150-01-01")));
    CHECK_THROWS_AS(static_cast<void>(england().is_working_day(d("2150-01-01"))),
                    std::out_of_range);
}
