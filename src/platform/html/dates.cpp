// Dates, counts and sums in words.
#include "platform/html/elements.hpp"
#include <fmt/format.h>

namespace trefoil::html {
namespace {
constexpr const char* months[] = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
constexpr const char* weekdays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                    "Thursday", "Friday", "Saturday"};

unsigned day_of(Date day) { return static_cast<unsigned>(day.day()); }
std::string_view month_of(Date day) { return months[static_cast<unsigned>(day.month()) - 1]; }
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
    return fmt::format("{} {} {}", day_of(day), month_of(day), static_cast<int>(day.year()));
}
std::string day_and_month(Date day) { return fmt::format("{} {}", day_of(day), month_of(day)); }
std::string weekday_date(Date day) {
    return fmt::format("{} {}", weekday_of(day), day_and_month(day));
}
std::string short_date(Date day) { return fmt::format("{} {}", day_of(day), short_month_of(day)); }
std::string short_weekday_date(Date day) {
    return fmt::format("{} {}", weekday_of(day).substr(0, 3), short_date(day));
}

Html when(Date day, std::string_view words) {
    return written([&](Writer& w) { w.el("time").attr("datetime", to_iso(day))(words); });
}

std::string count_of(long number, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string pounds(Pence sum) {
    const bool is_negative = sum.count < 0;
    const auto count =
        is_negative ? std::uint64_t(0) - std::uint64_t(sum.count) : std::uint64_t(sum.count);
    std::string whole = std::to_string(count / 100);
    for (auto at = whole.size(); at > 3;) whole.insert(at -= 3, 1, ',');
    const auto odd = count % 100;
    const std::string pence = odd == 0 ? "" : fmt::format(".{:02}", odd);
    return fmt::format("{}£{}{}", is_negative ? "−" : "", whole, pence);
}
} // namespace trefoil::html
