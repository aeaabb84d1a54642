// What a running program holds open: database, clock and vault key, from a data folder.
#pragma once
#include "app/clock.hpp"
#include "platform/crypto/key.hpp"
#include "platform/db/db.hpp"
#include <memory>
#include <optional>
#include <string>

namespace trefoil::app {
struct Options {
    std::string data;          // the folder
    std::string database;      // a PostgreSQL connection string; empty: SQLite in the folder
    std::string database_key;  // of an encrypted SQLite file
    std::string vault_key;     // the file of the vault key; made beside the data if missing
    std::optional<Date> today; // with a demonstration only
};

class Installation {
public:
    // Opens and migrates. Throws db::Broken.
    explicit Installation(const Options& options);
    db::Database& database() { return *database_; }
    ShiftedClock& clock() { return clock_; }
    const crypto::Key& vault_key() const { return vault_key_; }

private:
    std::unique_ptr<Clock> machine_;
    ShiftedClock clock_;
    crypto::Key vault_key_;
    std::unique_ptr<db::Database> database_;
};
} // namespace trefoil::app
