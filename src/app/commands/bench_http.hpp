// How fast the HTTP front answers a tiny page, beside nginx serving the same bytes in the same run.
#pragma once
#include <chrono>
#include <functional>
#include <string_view>

namespace trefoil::app {
// A line of JSON per server: requests a second, p50 and p99 in microseconds, resident memory. Where
// nginx is not installed its line says so.
void bench_http(std::chrono::seconds each, const std::function<void(std::string_view)>& line);
} // namespace trefoil::app
