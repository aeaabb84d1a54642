// What a running program holds: database, clock, listeners, randomness; opened from a data folder.
#pragma once
#include "app/clock.hpp"
#include "shared/access/door.hpp"
#include <memory>
#include <optional>
#include <string>

namespace trefoil::app {
struct Options {
    std::string data;                 // the folder
    std::string database;             // a PostgreSQL connection string; empty: SQLite in the folder
    std::string database_key;         // of an encrypted SQLite file
    std::string vault_key;            // the file of the vault key; made beside the data if missing
    std::optional<std::string> seed;  // for tests and the demonstration: ids are a function of it
    std::optional<Date> today;        // with a demonstration only
};

class Installation {
public:
    // Opens and migrates. Throws db::Broken.
    explicit Installation(const Options& options);
    db::Database& database() { return *database_; }
    ShiftedClock& clock() { return clock_; }
    access::Listeners& listeners() { return listeners_; }
    access::Surroundings surroundings();

private:
    std::unique_ptr<Clock> machine_;
    ShiftedClock clock_;
    crypto::Key vault_key_;
    std::unique_ptr<db::Database> database_;
    access::Listeners listeners_;
    std::optional<std::string> seed_;
};
} // namespace trefoil::app
