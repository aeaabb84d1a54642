// The clocks. London's days are those of the zone Europe/London as the system's zone data has them.
#include "app/clock.hpp"
#include <date/tz.h>

namespace trefoil::app {
namespace {
const date::time_zone& london() {
    static const date::time_zone* zone = date::locate_zone("Europe/London");
    return *zone;
}

class MachineClock : public Clock {
public:
    Instant now() const override {
        return std::chrono::time_point_cast<std::chrono::microseconds>(
            std::chrono::system_clock::now());
    }
    Date day_of(Instant at) const override { return london_day(at); }
};
} // namespace

std::unique_ptr<Clock> machine_clock() { return std::make_unique<MachineClock>(); }

Date london_day(Instant at) {
    const auto local = london().to_local(std::chrono::floor<std::chrono::seconds>(at));
    const date::year_month_day day{std::chrono::floor<date::days>(local)};
    return Date{std::chrono::year{static_cast<int>(day.year())},
                std::chrono::month{static_cast<unsigned>(day.month())},
                std::chrono::day{static_cast<unsigned>(day.day())}};
}

Instant morning_of(Date day) {
    const date::local_days local{date::year{static_cast<int>(day.year())} /
                                 static_cast<int>(static_cast<unsigned>(day.month())) /
                                 static_cast<int>(static_cast<unsigned>(day.day()))};
    return std::chrono::time_point_cast<std::chrono::microseconds>(
        london().to_sys(local + std::chrono::hours{9}));
}

// The same time of day in London on the other day, also where one of them is in summer time.
Instant ShiftedClock::now() const {
    const auto local = london().to_local(under_.now()) + date::days{days_.load()};
    return london().to_sys(local, date::choose::earliest);
}
void ShiftedClock::stand_on(Date day) { days_ = days_between(under_.today(), day); }
} // namespace trefoil::app
