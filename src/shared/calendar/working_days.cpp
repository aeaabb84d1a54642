// Working days in England, from the published bank holidays and, where none are yet, the usual
// ones.
#include "shared/calendar/working_days.hpp"
#include <algorithm>
#include <set>
#include <stdexcept>

namespace trefoil::calendar {
namespace {
using namespace std::chrono;
constexpr sys_days first_day{year{1950} / 1 / 1};
constexpr sys_days end_day{year{2150} / 1 / 1};
constexpr auto days_held = static_cast<std::size_t>((end_day - first_day).count());

bool is_weekend(sys_days day) { return weekday{day} == Saturday || weekday{day} == Sunday; }

// The Gregorian computus in the form of Meeus, Jones and Butcher.
sys_days easter_sunday(int y) {
    const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return year{y} / month{static_cast<unsigned>(n / 31)} / day{static_cast<unsigned>(n % 31 + 1)};
}

// A holiday at a weekend moves to the next weekday that is not one already.
Date substituted(sys_days day, std::span<const Date> taken) {
    while (is_weekend(day) || std::ranges::find(taken, Date{day}) != taken.end()) day += days{1};
    return day;
}
} // namespace

std::vector<Date> usual_bank_holidays(int of_year) {
    const year y{of_year};
    const sys_days easter = easter_sunday(of_year);
    std::vector<Date> found{substituted(y / 1 / 1, {}),
                            easter - days{2},
                            easter + days{1},
                            sys_days{y / 5 / Monday[1]},
                            sys_days{y / 5 / Monday[last]},
                            sys_days{y / 8 / Monday[last]},
                            substituted(y / 12 / 25, {}),
                            Date{}};
    // Boxing Day keeps its own day when that is a weekday: Christmas Day then goes past it.
    if (const sys_days boxing{y / 12 / 26}; is_weekend(boxing)) {
        found.back() = substituted(boxing, found);
    } else {
        found.back() = boxing;
        if (found[6] == Date{boxing}) found[6] = boxing + days{1};
    }
    std::ranges::sort(found);
    return found;
}

WorkingDays::WorkingDays(std::span<const Date> published, std::span<const Date> proclaimed)
    : holiday_(days_held, false), up_to_(days_held), day_number_{-1} {
    std::set<int> years;
    for (const Date day : published) years.insert(int(day.year()));
    for (int y = 1950; y < 2150; ++y)
        if (!years.contains(y))
            for (const Date day : usual_bank_holidays(y)) holiday_[place(day)] = true;
    for (const Date day : published) holiday_[place(day)] = true;
    for (const Date day : proclaimed) holiday_[place(day)] = true;
    int count = 0;
    for (std::size_t i = 0; i < days_held; ++i) {
        if (!holiday_[i] && !is_weekend(first_day + days{i})) {
            ++count;
            day_number_.push_back(static_cast<int>(i));
        }
        up_to_[i] = count;
    }
}

bool WorkingDays::holds(Date day) const {
    return sys_days{day} >= first_day && sys_days{day} < end_day;
}

std::size_t WorkingDays::place(Date day) const {
    if (!holds(day)) throw std::out_of_range{"a day before 1950 or after 2149"};
    return static_cast<std::size_t>((sys_days{day} - first_day).count());
}

bool WorkingDays::is_working_day(Date day) const {
    return !holiday_[place(day)] && !is_weekend(day);
}

bool WorkingDays::is_bank_holiday(Date day) const { return holiday_[place(day)]; }

Date WorkingDays::after(Date day, int count) const {
    const auto number = static_cast<std::size_t>(up_to_[place(day)] + count);
    return first_day + days{day_number_.at(number)};
}

Date WorkingDays::before(Date day, int count) const { return after(plus_days(day, -1), 1 - count); }

Date WorkingDays::on_or_before(Date day) const { return after(day, 0); }

Date WorkingDays::on_or_after(Date day) const { return after(plus_days(day, -1), 1); }
} // namespace trefoil::calendar
