// What only the database in a file promises: its lock, its key, its writer.
#include "platform/db/db.hpp"
#include "support/folder.hpp"
#include <doctest/doctest.h>

using namespace trefoil;

namespace {
const std::string key(32, 'k');
} // namespace

TEST_CASE("A folder is worked in by one at a time") {
    const test::Folder folder;
    const auto first = db::open_sqlite({.file = folder.file("a.db")});
    CHECK_THROWS_AS(db::open_sqlite({.file = folder.file("a.db")}), db::Broken);
}

TEST_CASE("An encrypted database opens with its key alone, and its file holds no plain words") {
    const test::Folder folder;
    {
        const auto database = db::open_sqlite({.file = folder.file("a.db"), .key = key});
        database->write([](db::Connection& connection) {
            connection.change("CREATE TABLE word (word TEXT) STRICT");
            connection.change("INSERT INTO word (word) VALUES (?)", "plainlyvisible");
        });
    }
    CHECK_FALSE(folder.contains("plainlyvisible"));
    CHECK_THROWS_AS(db::open_sqlite({.file = folder.file("a.db")}), db::Broken);
    CHECK_THROWS_AS(db::open_sqlite({.file = folder.file("a.db"), .key = std::string(32, 'x')}),
                    db::Broken);
    const auto again = db::open_sqlite({.file = folder.file("a.db"), .key = key});
    again->read([](db::Connection& connection) {
        CHECK(connection.query("SELECT word FROM word").at(0).get<std::string>(0) ==
              "plainlyvisible");
    });
}

TEST_CASE("A database that must exist is not made") {
    const test::Folder folder;
    CHECK_THROWS_AS(db::open_sqlite({.file = folder.file("a.db"), .must_exist = true}), db::Broken);
}
