// What time it is, handed in from outside. Only app/clock.cpp asks the machine.
#pragma once
#include "base/values.hpp"

namespace trefoil {
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual Date today() const = 0; // the day in London
};
} // namespace trefoil
