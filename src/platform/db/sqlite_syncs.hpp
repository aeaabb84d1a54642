// How long the disk takes to keep a commit: the syncs of SQLite's log, counted and timed.
#pragma once
#include <cstdint>
#include <memory>

struct sqlite3;

namespace trefoil::db {
// Of one connection that writes, and outlives it.
class SqliteSyncs {
public:
    SqliteSyncs();
    ~SqliteSyncs();
    // Within a transaction, when SQLite has opened the log.
    void watch(sqlite3* db);
    std::uint64_t count() const;
    std::uint64_t microseconds() const;

private:
    struct Methods;
    std::unique_ptr<Methods> methods_;
};
} // namespace trefoil::db
