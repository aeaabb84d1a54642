// The clocks: London's days, and standing on another day.
#include "app/clock.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace std::chrono_literals;

namespace {
class FixedClock : public Clock {
public:
    explicit FixedClock(Instant now) : now_(now) {}
    Instant now() const override { return now_; }
    Date day_of(Instant at) const override { return app::london_day(at); }

private:
    Instant now_;
};
Instant at(Date day, std::chrono::minutes time) { return std::chrono::sys_days{day} + time; }
} // namespace

TEST_CASE("A day in London begins an hour earlier in summer than it does in UTC") {
    CHECK(app::london_day(at(2026y / 11 / 21, 23h + 30min)) == Date{2026y / 11 / 21});
    CHECK(app::london_day(at(2026y / 7 / 21, 23h + 30min)) == Date{2026y / 7 / 22});
    CHECK(app::morning_of(2026y / 7 / 21) == at(2026y / 7 / 21, 8h));
    CHECK(app::morning_of(2026y / 11 / 21) == at(2026y / 11 / 21, 9h));
}

TEST_CASE("A clock stood on another day keeps the time of day, across a change of summer time") {
    const FixedClock late{at(2026y / 11 / 21, 23h + 30min)};
    app::ShiftedClock shifted{late};
    shifted.stand_on(2026y / 9 / 7);
    CHECK(shifted.today() == Date{2026y / 9 / 7});
    CHECK(app::london_day(shifted.now()) == Date{2026y / 9 / 7});
    CHECK(shifted.now() == at(2026y / 9 / 7, 22h + 30min));
}
