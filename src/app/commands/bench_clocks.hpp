// `trefoil bench clocks`: benchmark ENG, clocks derived in memory on one core.
#pragma once
#include <cstddef>
#include <iosfwd>

namespace trefoil::app {
// Writes one JSON line: clocks, seconds, per second, and the budget beside it. Returns the exit
// status.
void bench_clocks(std::ostream& out, std::size_t clocks_wanted = 2'500'000);
} // namespace trefoil::app
