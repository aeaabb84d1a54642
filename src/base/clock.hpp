// What time it is, handed in from outside. Only app/clock.cpp asks the machine.
#pragma once
#include "base/values.hpp"

namespace trefoil {
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual Date day_of(Instant at) const = 0; // in London
    Date today() const { return day_of(now()); }
};
} // namespace trefoil
