// The clocks: the machine's, and the demonstration's, which a visitor can move.
#pragma once
#include "base/clock.hpp"
#include <atomic>
#include <memory>

namespace trefoil::app {
// The only place that asks the machine for the time; its day is London's.
std::unique_ptr<Clock> machine_clock();

// Runs with the machine's clock, shifted by whole days so that it stands on another day.
class ShiftedClock : public Clock {
public:
    explicit ShiftedClock(const Clock& under) : under_(under) {}
    Instant now() const override;
    Date day_of(Instant at) const override { return under_.day_of(at); }
    void stand_on(Date day);

private:
    const Clock& under_;
    std::atomic<int> days_{0};
};

Date london_day(Instant at);
// The first instant of working time on a London day, 09:00.
Instant morning_of(Date day);
} // namespace trefoil::app
