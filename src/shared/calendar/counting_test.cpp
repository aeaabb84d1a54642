// Every counting function by its provision, at each edge: leap days, month ends, holidays, years.
// It stands on counting.cpp alone, so that each small change there can be tried against it.
#include "shared/calendar/counting.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::calendar;
using std::chrono::months;
using std::chrono::years;

namespace {
Date d(std::string_view iso) { return parse_date(iso).value(); }
// The usual holidays are those of 2026 and 2027: Good Friday 3 April 2026, 28 December for Boxing
// Day.
const WorkingDays& usual() {
    static const WorkingDays table{{}};
    return table;
}
constexpr months one{1}, two{2}, three{3}, five{5}, twelve{12};
} // namespace

TEST_CASE("W-EXCL, D-EXCL: the day itself is day 0; leap days count as any other") {
    CHECK(weeks_after(d("2026-01-05"), 6) == d("2026-02-16"));
    CHECK(weeks_after(d("2024-01-29"), 6) == d("2024-03-11"));
    CHECK(weeks_after(d("2025-08-14"), 20) == d("2026-01-01"));
    CHECK(weeks_after(d("2026-01-05"), 0) == d("2026-01-05"));
    CHECK(days_after(d("2026-02-20"), 15) == d("2026-03-07"));
    // Across both clock changes a day is a day.
    CHECK(days_after(d("2026-03-28"), 1) == d("2026-03-29"));
    CHECK(days_after(d("2026-10-24"), 2) == d("2026-10-26"));
}

TEST_CASE("D-INCL, regs 13(1) and 22(2)(c): the day of service is day 1") {
    CHECK(days_beginning_with(d("2026-04-20"), 15) == d("2026-05-04"));
    CHECK(days_beginning_with(d("2026-04-20"), 1) == d("2026-04-20"));
}

TEST_CASE("WD-EXCL: the next working day is 1") {
    CHECK(working_days_after(d("2026-04-02"), 3, usual()) == d("2026-04-09"));
    CHECK(working_days_after(d("2026-12-23"), 3, usual()) == d("2026-12-30"));
    CHECK(working_days_after(d("2026-04-04"), 1, usual()) == d("2026-04-07"));
}

TEST_CASE("WD-INCL, reg 15(2): a working day is itself 1, any other day waits for the next") {
    CHECK(working_days_beginning_with(d("2026-04-01"), 15, usual()) == d("2026-04-23"));
    CHECK(working_days_beginning_with(d("2026-04-01"), 1, usual()) == d("2026-04-01"));
    CHECK(working_days_beginning_with(d("2026-04-03"), 1, usual()) == d("2026-04-07"));
}

TEST_CASE("M-EXCL: the corresponding date, or the last day of a month that has none") {
    CHECK(months_after(d("2026-01-15"), two) == d("2026-03-15"));
    CHECK(months_after(d("2025-12-31"), two) == d("2026-02-28"));
    CHECK(months_after(d("2023-12-31"), two) == d("2024-02-29"));
    CHECK(months_after(d("2026-11-30"), one) == d("2026-12-30"));
}

TEST_CASE("M-INCL: the day before the corresponding date, or month end where there is none") {
    CHECK(months_beginning_with(d("2025-03-10"), twelve) == d("2026-03-09"));
    CHECK(months_beginning_with(d("2024-02-29"), twelve) == d("2025-02-28"));
    CHECK(months_beginning_with(d("2026-01-31"), three) == d("2026-04-30"));
    CHECK(months_beginning_with(d("2026-03-01"), twelve) == d("2027-02-28"));
    CHECK(months_beginning_with(d("2026-12-01"), one) == d("2026-12-31"));
}

TEST_CASE("BEFORE-DATE, reg 18: the last day in time is the day before") {
    using namespace std::chrono;
    CHECK(last_day_before(February / 15, year{2027}) == d("2027-02-14"));
    CHECK(last_day_before(March / 1, year{2028}) == d("2028-02-29"));
}

TEST_CASE("BACK: two weeks or five months before, and one day more if they must be clear") {
    CHECK(weeks_before(d("2026-06-15"), 2) == d("2026-06-01"));
    CHECK(months_before(d("2027-01-05"), five) == d("2026-08-05"));
    CHECK(months_before(d("2027-07-31"), five) == d("2027-02-28"));
    CHECK(one_day_clear(d("2026-06-01")) == d("2026-05-31"));
}

TEST_CASE("Reg 15(2): on the day of the move if known fifteen working days ahead") {
    CHECK(notice_threshold(d("2026-03-27"), 15, usual()) == d("2026-03-06"));
    CHECK(notice_threshold(d("2026-04-01"), 15, usual()) == d("2026-03-11"));
    const auto transfer = [](std::string_view aware, std::string_view move) {
        return on_move_or_working_days(d(aware), d(move), 15, usual());
    };
    CHECK(transfer("2026-03-02", "2026-03-27") == d("2026-03-27"));
    CHECK(transfer("2026-03-09", "2026-03-29") == d("2026-03-29")); // known on the last day for it
    CHECK(transfer("2026-03-10", "2026-03-29") == d("2026-03-30")); // known a day too late
    CHECK(transfer("2026-04-01", "2026-04-01") == d("2026-04-23"));
    CHECK(transfer("2026-05-01", "2026-04-01") == d("2026-05-22")); // known after the move
}

TEST_CASE("SI 2008/2699 r.12(2): a limit on no working day reaches to the next") {
    CHECK(next_working_day_is_in_time(d("2026-03-15"), usual()) == d("2026-03-16"));
    CHECK(next_working_day_is_in_time(d("2026-03-16"), usual()) == d("2026-03-16"));
}

TEST_CASE("SI 2008/2699 r.12(3)(a): an application due in August or at Christmas") {
    const auto rolled = [](std::string_view day) { return application_rolled(d(day), usual()); };
    CHECK(rolled("2026-07-31") == d("2026-07-31"));
    CHECK(rolled("2026-08-01") == d("2026-09-01"));
    CHECK(rolled("2026-08-10") == d("2026-09-01"));
    CHECK(rolled("2025-08-31") == d("2025-09-01"));
    CHECK(rolled("2026-09-05") == d("2026-09-07"));
    CHECK(rolled("2026-12-24") == d("2026-12-24"));
    CHECK(rolled("2026-12-25") == d("2027-01-04"));
    CHECK(rolled("2025-12-29") == d("2026-01-02"));
    CHECK(rolled("2026-01-01") == d("2026-01-02"));
    CHECK(rolled("2026-01-02") == d("2026-01-02"));
    CHECK(rolled("2026-11-25") == d("2026-11-25"));
    CHECK(rolled("2026-02-01") == d("2026-02-02"));
    CHECK(rolled("2026-01-26") == d("2026-01-26"));
    CHECK(rolled("2026-12-01") == d("2026-12-01"));
}

TEST_CASE("SI 2008/2699 r.12(3)(b): for other acts those days are not counted") {
    CHECK(working_days_not_skipped(d("2026-07-20"), 30, usual()) == d("2026-09-29"));
    CHECK(working_days_not_skipped(d("2026-07-30"), 1, usual()) == d("2026-07-31"));
    CHECK(working_days_not_skipped(d("2026-07-31"), 1, usual()) == d("2026-09-01"));
    CHECK(working_days_not_skipped(d("2026-12-23"), 2, usual()) == d("2027-01-04"));
    CHECK(working_days_not_skipped(d("2026-08-12"), 1, usual()) == d("2026-09-01"));
    CHECK(working_days_not_skipped(d("2026-03-02"), 0, usual()) == d("2026-03-02"));
}

TEST_CASE("Ages: born on 29 February, a common year's birthday is 1 March") {
    CHECK(attains(d("2008-02-29"), years{17}) == d("2025-03-01"));
    CHECK(attains(d("2008-02-29"), years{16}) == d("2024-02-29"));
    CHECK(attains(d("2010-09-01"), years{16}) == d("2026-09-01"));
}

TEST_CASE(
    "Education Act 1996 s.8(3): the last Friday in June of the year of the sixteenth birthday") {
    const auto ends = [](std::string_view born) { return compulsory_school_age_ends(d(born)); };
    CHECK(ends("2010-09-01") == d("2027-06-25"));
    CHECK(ends("2010-08-31") == d("2026-06-26"));
    CHECK(ends("2010-06-26") == d("2026-06-26"));
    CHECK(ends("2010-12-31") == d("2027-06-25"));
    CHECK(ends("2011-01-01") == d("2027-06-25"));
}

TEST_CASE("Reg 46(1)(a): the further education year ends on 31 July") {
    const auto kept = [](std::string_view born) {
        return further_education_year_ends(d(born), years{25});
    };
    CHECK(kept("2001-02-12") == d("2026-07-31"));
    CHECK(kept("2001-07-31") == d("2026-07-31"));
    CHECK(kept("2001-08-01") == d("2027-07-31"));
}

TEST_CASE("Education Act 1996 s.579: the year group of children taught with their own age") {
    const auto followed = [](std::string_view born, std::string_view on) {
        return curriculum_year(d(born), d(on));
    };
    CHECK(followed("2018-04-03", "2026-08-31") == 3);
    CHECK(followed("2018-04-03", "2026-09-01") == 4);
    CHECK(followed("2013-08-31", "2026-09-01") == 9);
    CHECK(followed("2013-09-01", "2026-09-01") == 8);
    CHECK(followed("2013-09-01", "2027-09-01") == 9);
    CHECK(followed("2022-06-15", "2026-09-01") == 0);
}

TEST_CASE("Receipt: by e-mail and hand until 17:00 of a working day, by post the next one") {
    using namespace std::chrono_literals;
    const auto received = [](Delivery delivery, std::string_view day, std::chrono::minutes at) {
        return deemed_received(delivery, {d(day), at}, usual());
    };
    CHECK(received(Delivery::email, "2025-12-19", 18h + 30min) == d("2025-12-22"));
    CHECK(received(Delivery::email, "2026-01-05", 17h) == d("2026-01-05"));
    CHECK(received(Delivery::email, "2026-01-05", 17h + 1min) == d("2026-01-06"));
    CHECK(received(Delivery::email, "2026-01-04", 9h) == d("2026-01-05"));
    CHECK(received(Delivery::email, "2026-01-04", 18h) == d("2026-01-05"));
    CHECK(received(Delivery::hand, "2026-04-03", 10h) == d("2026-04-07"));
    CHECK(received(Delivery::hand, "2026-04-02", 10h) == d("2026-04-02"));
    CHECK(received(Delivery::first_class_post, "2026-12-24", 0min) == d("2026-12-29"));
}

TEST_CASE("Days of a span count both ends, and none if it ends before it begins") {
    CHECK(length({d("2026-03-01"), d("2026-03-28")}) == 28);
    CHECK(length({d("2026-03-01"), d("2026-03-01")}) == 1);
    CHECK(length({d("2026-03-02"), d("2026-03-01")}) == 0);
    CHECK(length({d("2026-03-12"), d("2026-03-01")}) == 0);
    const Days both =
        overlap({d("2026-03-01"), d("2026-03-28")}, {d("2026-03-10"), d("2026-04-10")});
    CHECK(both.first == d("2026-03-10"));
    CHECK(both.last == d("2026-03-28"));
}

TEST_CASE(
    "Reg 5(4)(a): a closure of 28 days, asked from a week before it to a week before its end") {
    const auto asked = [](std::string_view day, std::string_view reopens) {
        return asked_around_closure(d(day), d("2026-07-23"), d(reopens), 28, 7);
    };
    const Days window = advice_window(d("2026-07-23"), d("2026-09-02"), 7);
    CHECK(window.first == d("2026-07-16"));
    CHECK(window.last == d("2026-08-26"));
    CHECK(!asked("2026-07-15", "2026-09-02"));
    CHECK(asked("2026-07-16", "2026-09-02"));
    CHECK(asked("2026-08-26", "2026-09-02"));
    CHECK(!asked("2026-08-27", "2026-09-02"));
    CHECK(asked("2026-07-20", "2026-08-20"));  // exactly 28 days
    CHECK(!asked("2026-07-20", "2026-08-19")); // 27
}
