// Migrations: one text for both databases, forward only, never changed afterwards.
#include "platform/db/migration_sql.hpp"
#include "platform/db/migrations.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using db::Broken;
using db::Connection;
using db::Database;
using db::migration_sql;
using db::Store;

namespace {
const Instant now{std::chrono::seconds{1'900'000'000}}; // later than any template
constexpr EmbeddedFile first{"0001_first.sql", "CREATE TABLE first (id {id} PRIMARY KEY);\n"};
constexpr EmbeddedFile second{"0002_second.sql", "CREATE TABLE second (n {number} NOT NULL);\n"
                                                 "INSERT INTO second (n) VALUES (5);\n"};
constexpr EmbeddedFile changed{"0001_first.sql", "CREATE TABLE first (id {id} NOT NULL);\n"};
constexpr EmbeddedFile broken{"0002_second.sql", "CREATE TABLE second (n {number} NOT NULL);\n"
                                                 "INSERT INTO missing (n) VALUES (5);\n"};

std::int64_t version(Database& database) {
    std::int64_t found = 0;
    database.read([&](Connection& connection) {
        found = connection.query("SELECT count(*) FROM db_schema WHERE applied_at = ?", now)
                    .at(0)
                    .get<std::int64_t>(0);
    });
    return found;
}

bool says(const std::function<void()>& body, const std::string& words) {
    try {
        body();
    } catch (const std::exception& said) {
        return std::string{said.what()}.find(words) != std::string::npos;
    }
    return false;
}
} // namespace

TEST_CASE("Each migration is applied once, in order, whoever comes again") {
    test::for_each_store(std::span<const EmbeddedFile>{}, [](Database& database) {
        db::migrate(database, now, std::array{first});
        CHECK(version(database) == 1);
        db::migrate(database, now, std::array{first, second});
        db::migrate(database, now, std::array{first, second});
        CHECK(version(database) == 2);
        database.read([](Connection& connection) {
            CHECK(connection.query("SELECT n FROM second").size() == 1);
        });
    });
}

TEST_CASE("A database newer than the program is refused, and so is one made by another text") {
    test::for_each_store(std::array{first, second}, [](Database& database) {
        CHECK(says([&] { db::migrate(database, now, std::array{first}); },
                   "at version 2 (0002_second.sql), this program knows 1"));
        CHECK(says(
            [&] {
                db::migrate(database, now, std::array{changed, second});
            },
            "0001_first.sql is not the one that made this database"));
    });
}

TEST_CASE("A migration that fails leaves nothing of itself") {
    test::for_each_store(std::array{first}, [](Database& database) {
        CHECK_THROWS_AS(db::migrate(database, now, std::array{first, broken}), std::logic_error);
        db::migrate(database, now, std::array{first, second});
        CHECK(version(database) == 1); // the first stems from the template
    });
}

TEST_CASE("Migrations are numbered from one without a gap") {
    test::for_each_store(std::span<const EmbeddedFile>{}, [](Database& database) {
        CHECK_THROWS_AS(db::migrate(database, now, std::array{second}), std::logic_error);
        CHECK_THROWS_AS(db::migrate(database, now, std::array{first, first}), std::logic_error);
    });
}

TEST_CASE("A column's type is written once, and checked by each database in its way") {
    const std::string_view text = "CREATE TABLE IF NOT EXISTS t (-- {not} a type ( here\n"
                                  "  id {id} NOT NULL, d {day} DEFAULT '{(', y {yesno},\n"
                                  "  w {words 12}, PRIMARY KEY (id, d)); CREATE INDEX i ON t (w);";
    CHECK(
        migration_sql(text, Store::sqlite) ==
        "CREATE TABLE IF NOT EXISTS t (-- {not} a type ( here\n"
        "  id BLOB CHECK (length(id) = 16) NOT NULL, d TEXT CHECK (length(d) = 10) DEFAULT '{(',"
        " y INTEGER CHECK (y IN (0, 1)),\n"
        "  w TEXT CHECK (length(w) <= 12), PRIMARY KEY (id, d)) STRICT; CREATE INDEX i ON t (w);");
    CHECK(migration_sql(text, Store::postgresql) ==
          "CREATE TABLE IF NOT EXISTS t (-- {not} a type ( here\n"
          "  id uuid NOT NULL, d text CHECK (length(d) = 10) DEFAULT '{(',"
          " y smallint CHECK (y IN (0, 1)),\n"
          "  w text CHECK (length(w) <= 12), PRIMARY KEY (id, d)); CREATE INDEX i ON t (w);");
}

TEST_CASE("A block belongs to one database and is taken as it is") {
    const std::string_view text = "CREATE TABLE t (n {number});\n"
                                  "-- sqlite:\nCREATE VIRTUAL TABLE w USING fts5(x);\n-- end\n"
                                  "-- postgresql:\nGRANT SELECT ON t TO p; -- '{}'\n-- end\n"
                                  "DROP TABLE t;\n";
    CHECK(migration_sql(text, Store::sqlite) ==
          "CREATE TABLE t (n INTEGER) STRICT;\nCREATE VIRTUAL TABLE w USING fts5(x);\n"
          "DROP TABLE t;\n");
    CHECK(migration_sql(text, Store::postgresql) ==
          "CREATE TABLE t (n bigint);\nGRANT SELECT ON t TO p; -- '{}'\nDROP TABLE t;\n");
}

TEST_CASE("A table in key order has no index beside its rows on SQLite") {
    const std::string_view text =
        "CREATE TABLE t (a {id}, b {id}, PRIMARY KEY (a, b)) {in key order};";
    CHECK(
        migration_sql(text, Store::sqlite).ends_with("PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;"));
    CHECK(migration_sql(text, Store::postgresql).ends_with("PRIMARY KEY (a, b));"));
}

TEST_CASE("What a migration cannot mean is refused") {
    for (const std::string_view text :
         {"{in key order}", "CREATE TABLE t (n {number} {in key order});", "t {uid}", "t {words}",
          "t {words x}", "t {id 5}", "{id}", "t {id", "-- sqlite:\n", "-- end\n",
          "-- sqlite:\n-- sqlite:\n-- end\n", "t {words 12\n}"})
        CHECK_THROWS_AS(migration_sql(text, Store::sqlite), std::logic_error);
}

TEST_CASE("The product's own migrations run on both databases, and every table is strict") {
    test::for_each_store([](Database& database) {
        database.read([](Connection& connection) {
            CHECK(connection.query("SELECT version FROM db_schema").size() == migrations().size());
            if (connection.store() == Store::postgresql) return;
            const auto loose = connection.query(
                "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                "AND name NOT LIKE 'sqlite_%'");
            CHECK(loose.empty());
        });
    });
}
