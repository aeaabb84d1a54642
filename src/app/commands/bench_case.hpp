// `trefoil bench case`: how fast the page of a case is answered, decided and audited, to 64
// connections.
#pragma once
#include <iosfwd>
#include <string>

namespace trefoil::app {
// Makes a demonstration in an empty folder, and writes a line of JSON: pages a second, p50 and p99
// in microseconds, and of how many children.
void bench_case(const std::string& folder, std::ostream& lines);
} // namespace trefoil::app
