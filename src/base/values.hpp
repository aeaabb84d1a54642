// Values without a domain: an id, a sum of money, a day, an instant.
#pragma once
#include <algorithm>
#include <array>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trefoil {

// UUIDv7, made in our code, never by the database. `Of` is a tag from shared/ids.hpp.
template <class Of> struct Id {
    std::array<std::byte, 16> bytes{};
    auto operator<=>(const Id&) const = default;
};

// Whole pence. Divide only through a named function that says who gets the odd penny.
struct Pence {
    std::int64_t count = 0;
    auto operator<=>(const Pence&) const = default;
};

using Date =
    std::chrono::year_month_day; // a legal date, without zone; instants belong to audit and logs
using Instant = std::chrono::sys_time<std::chrono::microseconds>; // UTC, made only by the clock

// "2027-01-04". Nothing else is a day: no other order, no missing zero, no 30 February.
std::optional<Date> parse_date(std::string_view iso);
std::string to_iso(Date day);
// "2027-01-04T09:30:00.000000Z"
std::string to_iso(Instant at);

inline Date plus_days(Date from, int days) {
    return Date{std::chrono::sys_days{from} + std::chrono::days{days}};
}
// Whole days from `from` to `to`; negative when `to` is earlier.
inline int days_between(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

std::string to_hex(std::array<std::byte, 16> bytes); // 32 small letters and digits
std::optional<std::array<std::byte, 16>> parse_hex16(std::string_view hex);
} // namespace trefoil
