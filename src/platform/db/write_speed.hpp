// How many durable acts a second SQLite takes on a file system: together, and one by one.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>

namespace trefoil::db {
// The median time of writing 4 KiB through to the disk that holds the folder.
std::int64_t sync_microseconds(const std::string& folder);

struct WriteSpeed {
    unsigned clients;
    std::int64_t acts_per_second;       // by all clients, each waiting for its own
    std::int64_t one_by_one_per_second; // by one client, in the same run
    std::int64_t sync_microseconds;     // median of writing 4 KiB through to the disk
};
// Works in a folder of its own inside `folder`, for twice `time`, and removes it.
WriteSpeed measure_write_speed(const std::string& folder, unsigned clients,
                               std::chrono::milliseconds time);
} // namespace trefoil::db
