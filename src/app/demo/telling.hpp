// What the stories of the demonstration are told with.
#pragma once
#include "app/demo/course.hpp"

namespace trefoil::app::demo {
inline constexpr auto joanne = "joanne-pryce"; // who has the case in each of them

struct Calendar { // of the stories, moved to the day on which they are told
    int shift = 0;
    Date on(std::string_view day) const { return plus_days(parse_date(day).value(), shift); }
};

assessment::Asked asked(people::Name child, Date born_on, std::string_view setting);

struct Wrote { // by an adviser, in one need and the help for it
    std::string_view adviser, summary, need, help, who, how_often, how_long, outcome;
};
Advice advice_of(const Wrote& wrote, Date taken, std::optional<Date> sent);
} // namespace trefoil::app::demo
