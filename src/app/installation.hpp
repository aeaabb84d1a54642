// What a running program holds open: database, clock and vault key, from a data folder.
#pragma once
#include "app/clock.hpp"
#include "app/config.hpp"
#include "platform/crypto/key.hpp"
#include "platform/db/db.hpp"
#include <memory>
#include <optional>
#include <string>

namespace trefoil::app {
struct Options {
    std::string data; // the folder
    Config config;
    bool is_demo = false;      // made when missing, never encrypted
    bool is_new = false;       // the folder was made just now
    std::optional<Date> today; // with a demonstration only
};

// Thrown with words for whoever typed the command: what is wrong and what to do.
struct NotThisFolder : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Whether the folder holds example data: a database without a key.
bool is_demo_folder(const Options& options);
// Where a folder's settings stand unless another file is named.
std::string settings_file(const std::string& data);
// Makes the folder and the two keys beside it. Throws NotThisFolder, and makes nothing, if any of
// them, a database or settings are there.
void make_folder(const Options& options);

class Installation {
public:
    // Opens and migrates; both keys must be those of its records. Throws NotThisFolder or
    // db::Broken.
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
