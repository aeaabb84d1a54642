// What a write replaced, as it is kept beside the file until the file is synced.
#pragma once
#include <cstdint>
#include <string>

namespace trefoil::test {
struct Replaced { // followed by `old_length` bytes: what stood there before
    std::int64_t at, length, old_length, old_size;
};
inline std::string unsynced_of(const std::string& file) { return file + ".unsynced"; }

// To the program, in its environment: the path that the watched files begin with, and, if the disk
// is to lie, that syncing a file keeps nothing.
inline constexpr char watched_variable[] = "TREFOIL_TEST_WATCHED";
inline constexpr char lying_variable[] = "TREFOIL_TEST_DISK_LIES";
} // namespace trefoil::test
