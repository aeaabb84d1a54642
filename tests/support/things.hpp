// A table with a column of each form, for the tests of both databases.
#pragma once
#include "support/stores.hpp"

namespace trefoil::db::things {
struct Thing;

inline constexpr EmbeddedFile migrations[] = {{"0001_things.sql",
                                               "CREATE TABLE thing (\n"
                                               "    id {id} PRIMARY KEY,\n"
                                               "    number {number},\n"
                                               "    happened_on {day},\n"
                                               "    happened_at {instant},\n"
                                               "    is_open {yesno},\n"
                                               "    words {words 40},\n"
                                               "    bytes {bytes},\n"
                                               "    parent {id} REFERENCES thing (id)\n"
                                               ");\n"}};

inline Id<Thing> id_of(int n) {
    Id<Thing> id;
    id.bytes[0] = std::byte{0xFF}; // a high first byte: ids are not signed
    id.bytes[14] = static_cast<std::byte>(n / 256);
    id.bytes[15] = static_cast<std::byte>(n % 256);
    return id;
}

inline void insert(Connection& connection, int n, const std::string& words = {}) {
    connection.change("INSERT INTO thing (id, number, words) VALUES (?, ?, ?)", id_of(n),
                      std::int64_t{n}, words);
}

inline std::int64_t count(Database& database) {
    std::int64_t found = -1;
    database.read([&](Connection& connection) {
        found = connection.query("SELECT count(*) FROM thing").at(0).get<std::int64_t>(0);
    });
    return found;
}

inline std::int64_t count_of(Database& database, int n) {
    std::int64_t found = -1;
    database.read([&](Connection& connection) {
        found = connection.query("SELECT count(*) FROM thing WHERE id = ?", id_of(n))
                    .at(0)
                    .get<std::int64_t>(0);
    });
    return found;
}
} // namespace trefoil::db::things
