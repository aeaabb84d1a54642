// `trefoil bench http`: how fast the HTTP front answers a tiny page, beside nginx serving the same
// bytes in the same run.
#pragma once
#include <iosfwd>

namespace trefoil::app {
// A line of JSON per server: requests a second, p50 and p99 in microseconds, resident memory. Where
// nginx is not installed its line says so.
void bench_http(std::ostream& lines);
} // namespace trefoil::app
