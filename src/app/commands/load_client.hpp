// Many keep-alive connections, each asking again as soon as it was answered: for benchmarks.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>

namespace trefoil::app {
struct Load {
    unsigned short port = 0;
    std::size_t connections = 64;
    std::chrono::milliseconds lasts{3'000};
    std::string request; // sent as it is
};
struct LoadResult {
    std::uint64_t answers = 0; // of status 200
    std::uint64_t failures = 0;
    double per_second = 0;
    std::chrono::microseconds p50{0}, p99{0};
};
// On the calling thread. Throws std::system_error if the server cannot be reached.
LoadResult run_load(const Load& load);
} // namespace trefoil::app
