// Making a demonstration area: a year of it is lived up to a day, in an empty database.
#pragma once
#include "app/demo/stories.hpp"
#include "platform/crypto/key.hpp"
#include "platform/db/db.hpp"
#include <string>

namespace trefoil::app::demo {
struct Making {
    Date last = told_on;    // the day on which it stands when it is made
    int children = 0;       // beside those of the stories
    std::string seed = "1"; // the same seed makes the same ids, names and days
};
inline constexpr int children_at_first_start = 12;
inline constexpr int children_of_size_s = 395;
inline constexpr int children_of_size_m = 3'495;

void make(db::Database& database, const crypto::Key& vault_key, const Making& making);

// The day of the last thing that was done: where the clock of a demonstration goes on.
Date last_day(db::Database& database);
} // namespace trefoil::app::demo
