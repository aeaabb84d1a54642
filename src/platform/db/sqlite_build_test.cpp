// SQLite is compiled into the program from one pinned source, with what we rely on and without what
// we refuse.
#include <doctest/doctest.h>
#include <memory>
#include <sqlite3.h>
#include <string>

namespace {
struct Close {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};
using Database = std::unique_ptr<sqlite3, Close>;

Database in_memory() {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(":memory:", &db) == SQLITE_OK);
    return Database{db};
}

// The first column of the first row; what SQLite says instead if there is none.
std::string first_value(const Database& db, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return sqlite3_errmsg(db.get());
    std::string value = "no row";
    if (sqlite3_step(statement) == SQLITE_ROW)
        value = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return value;
}
} // namespace

TEST_CASE("SQLite is the pinned version, with its ciphers") {
    CHECK(std::string{sqlite3_libversion()} == "3.53.4");
    CHECK(first_value(in_memory(), "SELECT sqlite3mc_version()") ==
          "SQLite3 Multiple Ciphers 2.4.0");
    CHECK(first_value(in_memory(), "PRAGMA cipher") == "aegis");
}

TEST_CASE("SQLite has full text search, and foreign keys are on without being asked for") {
    const Database db = in_memory();
    REQUIRE(first_value(db, "CREATE VIRTUAL TABLE words USING fts5(text)") == "no row");
    REQUIRE(first_value(db, "INSERT INTO words VALUES ('speech therapy')") == "no row");
    CHECK(first_value(db, "SELECT text FROM words WHERE words MATCH 'therapy'") ==
          "speech therapy");
    CHECK(first_value(db, "PRAGMA foreign_keys") == "1");
}

TEST_CASE("SQLite refuses a misspelt column in double quotes and loading code from a file") {
    const Database db = in_memory();
    CHECK(first_value(db, "SELECT \"misspelt\"").starts_with("no such column: \"misspelt\""));
    CHECK(first_value(db, "SELECT load_extension('x')") == "no such function: load_extension");
}
