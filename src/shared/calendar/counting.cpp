// The one place where legal time is counted: each mode a law file may name, as a function of days.
#include "shared/calendar/counting.hpp"
#include <algorithm>

namespace trefoil::calendar {
namespace {
using namespace std::chrono;

Date month_end(Date day) { return Date{day.year() / day.month() / last}; }

// The corresponding date rule, Dodds v Walker [1981] 1 WLR 1027: same number, or month end.
Date same_day_or_month_end(Date day) { return day.ok() ? day : month_end(day); }
} // namespace

// SI 2008/2699 r.12(3): all of August, and 25 December to 1 January.
bool in_august(Date day) { return day.month() == August; }
bool at_christmas(Date day) {
    return (day.month() == December && day.day() >= std::chrono::day{25}) ||
           (day.month() == January && day.day() == std::chrono::day{1});
}

// "Within N weeks of": the day itself is day 0.
Date weeks_after(Date day, int count) { return plus_days(day, 7 * count); }

Date days_after(Date day, int count) { return plus_days(day, count); }

// "N days beginning with": the day itself is day 1 (Hare v Gocher [1962] 2 QB 641).
Date days_beginning_with(Date first, int count) { return plus_days(first, count - 1); }

Date working_days_after(Date day, int count, const WorkingDays& table) {
    return table.after(day, count);
}

// The first day counts if it is a working day: so, the working days after its eve.
Date working_days_beginning_with(Date first, int count, const WorkingDays& table) {
    return table.after(plus_days(first, -1), count);
}

Date months_after(Date day, months count) { return same_day_or_month_end(day + count); }

// M-INCL, "months beginning with" a day: the day before the corresponding date, or month end where
// there is none. Derived from the corresponding date rule.
Date months_beginning_with(Date first, months count) {
    const Date same_day = first + count;
    return same_day.ok() ? plus_days(same_day, -1) : month_end(same_day);
}

Date last_day_before(month_day named, year of) { return plus_days(Date{of / named}, -1); }

Date weeks_before(Date event, int count) { return plus_days(event, -7 * count); }

Date months_before(Date event, months count) { return same_day_or_month_end(event - count); }

// "At least" read as whole clear weeks or months: neither end is counted.
Date one_day_clear(Date ordinary) { return plus_days(ordinary, -1); }

Date notice_threshold(Date move, int count, const WorkingDays& table) {
    return table.before(move, count);
}

// SI 2014/1530 reg 15(2), 16: on the day, unless the old body did not know in time.
Date on_move_or_working_days(Date aware, Date move, int count, const WorkingDays& table) {
    if (aware <= notice_threshold(move, count, table)) return move;
    return working_days_beginning_with(aware, count, table);
}

// SI 2008/2699 r.12(2).
Date next_working_day_is_in_time(Date limit, const WorkingDays& table) {
    return table.on_or_after(limit);
}

// SI 2008/2699 r.12(3)(a): an application notice whose time ends in August or at Christmas is in
// time on the first working day after; at any other time r.12(2) alone helps.
Date application_rolled(Date limit, const WorkingDays& table) {
    Date day = limit;
    while (in_august(day) || at_christmas(day)) day = plus_days(day, 1);
    return table.on_or_after(day);
}

// SI 2008/2699 r.12(3)(b): for any other act those days are not counted at all.
Date working_days_not_skipped(Date day, int count, const WorkingDays& table) {
    Date reached = day;
    for (int counted = 0; counted < count;) {
        reached = table.after(reached, 1);
        if (!in_august(reached) && !at_christmas(reached)) ++counted;
    }
    return reached;
}

// Born on 29 February: the birthday of a common year is 1 March.
Date attains(Date born, years age) {
    const Date birthday = born + age;
    return birthday.ok() ? birthday : plus_days(month_end(birthday), 1);
}

// Education Act 1996 s.8(3): the last Friday in June of the school year (1 September to 31 August)
// in which the person is or becomes 16.
Date compulsory_school_age_ends(Date born) {
    const Date sixteenth = attains(born, years{16});
    const year leaves = sixteenth.year() + years{sixteenth.month() >= September ? 1 : 0};
    return sys_days{leaves / June / Friday[last]};
}

// SI 2014/1530 reg 46(1)(a): in further education the academic year ends on 31 July.
Date further_education_year_ends(Date born, years age) {
    const Date birthday = attains(born, age);
    return (birthday.year() + years{birthday.month() >= August ? 1 : 0}) / July / 31;
}

// The year that children born from September to August follow, if taught with their own age.
int curriculum_year(Date born, Date on) {
    const auto begun = [](Date day) { return int(day.year()) - (day.month() < September ? 1 : 0); };
    return begun(on) - begun(born) - 5;
}

Date deemed_received(Delivery delivery, Moment sent, const WorkingDays& table) {
    constexpr minutes close_of_business = hours{17};
    switch (delivery) {
    case Delivery::first_class_post: return table.after(sent.day, 1);
    case Delivery::email:
    case Delivery::hand: break;
    }
    return sent.at > close_of_business ? table.after(sent.day, 1) : table.on_or_after(sent.day);
}

int length(Days days) { return std::max(0, days_between(days.first, days.last) + 1); }

Days overlap(Days one, Days other) {
    return {std::max(one.first, other.first), std::min(one.last, other.last)};
}

// SI 2014/1530 reg 5(4)(a): from one week before the school closes to one week before it reopens.
Days advice_window(Date first_closed, Date reopens, int margin) {
    return {plus_days(first_closed, -margin), plus_days(reopens, -margin)};
}

bool asked_around_closure(Date asked, Date first_closed, Date reopens, int least, int margin) {
    const Days window = advice_window(first_closed, reopens, margin);
    return days_between(first_closed, reopens) >= least && window.first <= asked &&
           asked <= window.last;
}
} // namespace trefoil::calendar
