// Days in English, as the service writes them.
#include "base/dates.hpp"
#include <fmt/compile.h>
#include <stdexcept>

namespace trefoil {
namespace {
constexpr const char* months[] = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
constexpr const char* weekdays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                    "Thursday", "Friday", "Saturday"};

unsigned day_of(Date day) { return static_cast<unsigned>(day.day()); }
// A day that was never set is a bug: it ends the request, not the program.
std::string_view month_of(Date day) {
    if (!day.ok()) throw std::logic_error("a day that is no day is shown");
    return months[static_cast<unsigned>(day.month()) - 1];
}
std::string_view weekday_of(Date day) {
    return weekdays[std::chrono::weekday{std::chrono::sys_days{day}}.c_encoding()];
}
// September is shortened to four letters, as British newspapers do.
std::string_view short_month_of(Date day) {
    const bool is_september = day.month() == std::chrono::September;
    return month_of(day).substr(0, is_september ? 4 : 3);
}
} // namespace

std::string full_date(Date day) {
    return fmt::format(FMT_COMPILE("{} {} {}"), day_of(day), month_of(day),
                       static_cast<int>(day.year()));
}
std::string day_and_month(Date day) {
    return fmt::format(FMT_COMPILE("{} {}"), day_of(day), month_of(day));
}
std::string weekday_date(Date day) {
    return fmt::format(FMT_COMPILE("{} {}"), weekday_of(day), day_and_month(day));
}
std::string short_date(Date day) {
    return fmt::format(FMT_COMPILE("{} {}"), day_of(day), short_month_of(day));
}
std::string short_weekday_date(Date day) {
    return fmt::format(FMT_COMPILE("{} {}"), weekday_of(day).substr(0, 3), short_date(day));
}
} // namespace trefoil
