// What only a server brings: it goes away, it conflicts, it may be made with the wrong alphabet.
// Every case says PostgreSQL, since it needs one.
#include "platform/db/postgres_values.hpp"
#include "support/things.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::db;
using namespace trefoil::db::things;

namespace {
std::optional<Broken::Kind> breaks(const std::function<void()>& body) {
    try {
        body();
    } catch (const Broken& broken) {
        return broken.kind;
    }
    return std::nullopt;
}

// As if the server died: every connection to the database but the one that asks is ended.
void end_connections(const test::FreshPostgres& store) {
    open_postgres(store.url(), 1)->write([](Connection& connection) {
        connection.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                         "WHERE datname = current_database() AND pid <> pg_backend_pid()");
    });
}
} // namespace

TEST_CASE("PostgreSQL that goes away fails the act it was doing, and the next finds it again") {
    test::FreshPostgres store{migrations};
    Database& database = store.database();
    CHECK(breaks([&] {
              database.write([&](Connection& connection) {
                  insert(connection, 1);
                  end_connections(store);
                  insert(connection, 2);
              });
          }) == Broken::Kind::gone);
    CHECK(count(database) == 0);
    database.write([](Connection& connection) { insert(connection, 3); });
    CHECK(count(database) == 1);
}

TEST_CASE("PostgreSQL that goes away before the commit never makes an act look done") {
    test::FreshPostgres store{migrations};
    int runs = 0;
    CHECK(breaks([&] {
              store.database().write([&](Connection& connection) {
                  ++runs;
                  insert(connection, 1);
                  end_connections(store);
              });
          }) == Broken::Kind::gone);
    CHECK(runs == 1);
    CHECK(count(store.database()) == 0);
}

TEST_CASE("PostgreSQL that is not there is gone, and its address is not told") {
    try {
        open_postgres("host=/nowhere password=hunter2", 1);
        FAIL("it was there");
    } catch (const Broken& broken) {
        CHECK(broken.kind == Broken::Kind::gone);
        CHECK(std::string{broken.what()}.find("hunter2") == std::string::npos);
    }
}

TEST_CASE("PostgreSQL: an act that meets another each time is tried thirty times, then is busy") {
    test::FreshPostgres store{migrations};
    Database& database = store.database();
    database.write([](Connection& connection) { insert(connection, 1); });
    int runs = 0;
    CHECK(breaks([&] {
              database.write([&](Connection& connection) {
                  ++runs;
                  connection.query("SELECT number FROM thing WHERE id = ?", id_of(1));
                  database.write([](Connection& other) {
                      other.change("UPDATE thing SET number = number + 1 WHERE id = ?", id_of(1));
                  });
                  connection.change("UPDATE thing SET number = 0 WHERE id = ?", id_of(1));
              });
          }) == Broken::Kind::busy);
    CHECK(runs == 30);
    CHECK(database.measures().retries == 29);
    CHECK(count(database) == 1);
}

TEST_CASE("PostgreSQL: what commits take is measured, of acts and not of snapshots") {
    test::FreshPostgres store{migrations};
    Database& database = store.database();
    const auto before = database.measures().commit_microseconds;
    database.write([](Connection& connection) { insert(connection, 1); });
    const auto after = database.measures().commit_microseconds;
    CHECK(after > before);
    CHECK(count(database) == 1);
    CHECK(database.measures().commit_microseconds == after);
}

TEST_CASE("PostgreSQL: a conflict that the act swallows is a conflict all the same") {
    test::FreshPostgres store{migrations};
    Database& database = store.database();
    database.write([](Connection& connection) { insert(connection, 1); });
    int runs = 0;
    database.write([&](Connection& connection) {
        ++runs;
        connection.query("SELECT number FROM thing WHERE id = ?", id_of(1));
        if (runs == 1)
            database.write([](Connection& other) {
                other.change("UPDATE thing SET number = 5 WHERE id = ?", id_of(1));
            });
        try {
            connection.attempt([&] {
                connection.change("UPDATE thing SET number = 7 WHERE id = ?", id_of(1));
                return true;
            });
        } catch (const Broken&) {
        }
    });
    CHECK(runs == 2);
    database.read([](Connection& connection) {
        CHECK(connection.query("SELECT number FROM thing").at(0).get<std::int64_t>(0) == 7);
    });
}

TEST_CASE("PostgreSQL: who finds all connections in use for seconds is told so") {
    test::FreshPostgres store{migrations};
    const auto one = open_postgres(store.url(), 1);
    CHECK(breaks([&] { one->read([&](Connection&) { one->read([](Connection&) {}); }); }) ==
          Broken::Kind::busy);
    CHECK(count(*one) == 0);
}

TEST_CASE("PostgreSQL with an alphabet of its own is refused: names would stand in another order") {
    test::FreshPostgres store{migrations};
    const std::string name = "trefoil_test_latin_" + std::to_string(getpid());
    const std::string server = store.url().substr(0, store.url().rfind(" dbname="));
    test::run_on_server("CREATE DATABASE " + name +
                        " TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
    CHECK(breaks([&] { open_postgres(server + " dbname=" + name, 1); }) == Broken::Kind::other);
    test::run_on_server("DROP DATABASE " + name);
}

TEST_CASE("PostgreSQL: notices and mistakes are told without the values in them") {
    test::FreshPostgres store{migrations};
    try {
        store.database().read([](Connection& connection) {
            connection.query("SELECT CAST(CAST(? AS text) AS bigint)", "secret");
        });
        FAIL("words are no number");
    } catch (const std::logic_error& mistake) {
        CHECK(std::string{mistake.what()} == "PostgreSQL: error 22P02");
    }
}

TEST_CASE("Places for values are numbered, but not in strings, names and comments") {
    CHECK(numbered_places("a ? '?' b ?, \"?\" -- ?\n?") == "a $1 '?' b $2, \"?\" -- ?\n$3");
    CHECK(numbered_places("'it''s ?' ?") == "'it''s ?' $1");
}
