// `trefoil bench access`: how long the access decision takes.
#pragma once
#include <ostream>

namespace trefoil::app {
void bench_access(std::ostream& lines);
} // namespace trefoil::app
