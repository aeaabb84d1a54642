// Days, instants and ids as text.
#include "base/values.hpp"
#include <fmt/compile.h>

namespace trefoil {
namespace {
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}
} // namespace

std::optional<Date> parse_date(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::string to_iso(Date day) {
    return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string to_iso(Instant at) {
    const auto midnight = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::hh_mm_ss time{at - midnight};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z", to_iso(Date{midnight}), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

std::string to_hex(std::array<std::byte, 16> bytes) {
    std::string hex;
    hex.reserve(32);
    for (const std::byte b : bytes) {
        hex += "0123456789abcdef"[std::to_integer<unsigned>(b) >> 4];
        hex += "0123456789abcdef"[std::to_integer<unsigned>(b) & 15U];
    }
    return hex;
}

std::optional<std::array<std::byte, 16>> parse_hex16(std::string_view hex) {
    if (hex.size() != 32) return std::nullopt;
    std::array<std::byte, 16> bytes{};
    for (std::size_t i = 0; i < 16; ++i) {
        const int high = hex_digit(hex[2 * i]);
        const int low = hex_digit(hex[2 * i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes[i] = static_cast<std::byte>(high * 16 + low);
    }
    return bytes;
}
} // namespace trefoil
