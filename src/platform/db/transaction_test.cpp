// What both databases promise of a transaction: all or nothing, alone, and durable before it is
// told.
#include "support/things.hpp"
#include <atomic>
#include <doctest/doctest.h>
#include <future>
#include <thread>

using namespace trefoil;
using namespace trefoil::db;
using namespace trefoil::db::things;

namespace {
struct Sorry {};

std::int64_t number_of(Connection& connection, int n) {
    return connection.query("SELECT number FROM thing WHERE id = ?", id_of(n))
        .at(0)
        .get<std::int64_t>(0);
}

void set_number(Connection& connection, int n, std::int64_t number) {
    connection.change("UPDATE thing SET number = ? WHERE id = ?", number, id_of(n));
}

// An act that met others too often says so and has done nothing: a person presses again.
void write_until_done(Database& database, FunctionRef<void(Connection&)> body) {
    for (;;) {
        try {
            return database.write(body);
        } catch (const Broken& broken) {
            if (broken.kind != Broken::Kind::busy) throw;
        }
    }
}

void in_threads(int count, const std::function<void(int)>& body) {
    std::vector<std::future<void>> threads;
    for (int t = 0; t < count; ++t) threads.push_back(std::async(std::launch::async, body, t));
    for (auto& thread : threads) thread.get();
}
} // namespace

TEST_CASE("An act that throws leaves nothing, and what it threw comes out") {
    test::for_each_store(migrations, [](Database& database) {
        const auto body = [](Connection& connection) {
            insert(connection, 1);
            throw Sorry{};
        };
        CHECK_THROWS_AS(database.write(body), Sorry);
        CHECK(count(database) == 0);
    });
}

TEST_CASE("An act that throws does not hurt those beside it") {
    test::for_each_store(migrations, [](Database& database) {
        std::atomic<int> sorry = 0;
        in_threads(16, [&](int t) {
            for (int i = 0; i < 50; ++i) {
                const int n = t * 50 + i;
                try {
                    write_until_done(database, [&](Connection& connection) {
                        insert(connection, n);
                        if (n % 3 == 0) throw Sorry{};
                        if (n % 3 == 1) insert(connection, n); // the same id again: a violation
                    });
                } catch (const Sorry&) {
                    ++sorry;
                } catch (const Violation&) {
                    ++sorry;
                }
            }
        });
        CHECK(sorry == 534);
        CHECK(count(database) == 800 - 534);
    });
}

TEST_CASE("A failed statement spoils the act, even if its exception is caught") {
    test::for_each_store(migrations, [](Database& database) {
        CHECK_THROWS_AS(database.write([](Connection& connection) {
            insert(connection, 1);
            try {
                insert(connection, 1);
            } catch (const Violation&) {
            }
        }),
                        std::logic_error);
        CHECK(count(database) == 0);
    });
}

TEST_CASE("An attempt undoes its own part alone, when it says so and when it throws") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) {
            insert(connection, 1);
            connection.attempt([&] {
                insert(connection, 2);
                connection.attempt([&] {
                    insert(connection, 3);
                    return false;
                });
                return true;
            });
            connection.attempt([&] {
                insert(connection, 4);
                return false;
            });
            const auto twice = [&] {
                insert(connection, 5);
                insert(connection, 5);
                return true;
            };
            CHECK_THROWS_AS(connection.attempt(twice), Violation);
            insert(connection, 6);
        });
        database.read([](Connection& connection) {
            std::vector<std::int64_t> kept;
            for (const Row& row : connection.query("SELECT number FROM thing ORDER BY id"))
                kept.push_back(row.get<std::int64_t>(0));
            CHECK(kept == std::vector<std::int64_t>{1, 2, 6});
        });
    });
}

TEST_CASE("A violation names the constraint and holds no value") {
    test::for_each_store(migrations, [](Database& database) {
        try {
            database.write([](Connection& connection) {
                connection.change("INSERT INTO thing (id, words) VALUES (?, ?)", id_of(1),
                                  "a secret longer than the forty characters there are");
            });
            FAIL("it was stored");
        } catch (const Violation& violation) {
            const std::string words = violation.what();
            CHECK(words.find("words") != words.npos);
            CHECK(words.find("secret") == words.npos);
        }
    });
}

TEST_CASE("A snapshot sees what was there at its first look, and nothing later") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) { insert(connection, 1); });
        database.read([&](Connection& snapshot) {
            CHECK(number_of(snapshot, 1) == 1);
            database.write([](Connection& connection) {
                set_number(connection, 1, 2);
                insert(connection, 2);
            });
            CHECK(number_of(snapshot, 1) == 1);
            // Asked of the database, not of what the snapshot remembers.
            CHECK(snapshot.query("SELECT id FROM thing WHERE number = ?", std::int64_t{1}).size() ==
                  1);
            CHECK(snapshot.query("SELECT id FROM thing").size() == 1);
        });
        CHECK(count(database) == 2);
    });
}

TEST_CASE("A snapshot is asked the same once, and the next snapshot again") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) {
            insert(connection, 1);
            insert(connection, 2);
        });
        const auto queries_of = [&](FunctionRef<void(Connection&)> body) {
            std::uint64_t queries = 0;
            database.read([&](Connection& snapshot) {
                const Asked before = snapshot.asked();
                body(snapshot);
                queries = (snapshot.asked() - before).queries;
            });
            return queries;
        };
        CHECK(queries_of([](Connection& snapshot) {
                  CHECK(number_of(snapshot, 1) == 1);
                  CHECK(number_of(snapshot, 1) == 1);
              }) == 1);
        database.write([](Connection& connection) { set_number(connection, 1, 7); });
        CHECK(queries_of([](Connection& snapshot) { CHECK(number_of(snapshot, 1) == 7); }) == 1);
        // Other values, the same values in other places, and another form of nothing: each its own.
        CHECK(queries_of([](Connection& snapshot) {
                  CHECK(number_of(snapshot, 1) == 7);
                  CHECK(number_of(snapshot, 2) == 2);
                  constexpr Sql both = "SELECT id FROM thing WHERE words = ? OR words = ?";
                  CHECK(snapshot.query(both, "a", "bc").size() == 0);
                  CHECK(snapshot.query(both, "ab", "c").size() == 0);
                  CHECK(snapshot.query(both, "", std::optional<std::string>{}).size() == 2);
                  CHECK(snapshot.query(both, std::optional<std::string>{}, "").size() == 2);
              }) == 6);
    });
}

TEST_CASE("An act reads what it has written itself") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) {
            insert(connection, 1);
            CHECK(number_of(connection, 1) == 1);
            set_number(connection, 1, 2);
            CHECK(number_of(connection, 1) == 2);
        });
    });
}

TEST_CASE("A snapshot of more than can be remembered still answers right") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) {
            for (int n = 0; n < 3000; ++n) insert(connection, n);
        });
        database.read([](Connection& snapshot) {
            for (int again = 0; again < 3; ++again) {
                CHECK(snapshot.query("SELECT id FROM thing").size() == 3000);
                CHECK(snapshot.query("SELECT number FROM thing ORDER BY number")
                          .at(2999)
                          .get<std::int64_t>(0) == 2999);
            }
        });
    });
}

TEST_CASE("A snapshot may not write") {
    test::for_each_store(migrations, [](Database& database) {
        CHECK_THROWS_AS(database.read([](Connection& connection) { insert(connection, 1); }),
                        std::logic_error);
        CHECK(count(database) == 0);
    });
}

TEST_CASE("No update is lost between two who read, add and write") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) { insert(connection, 0); });
        in_threads(4, [&](int) {
            for (int i = 0; i < 25; ++i)
                write_until_done(database, [](Connection& connection) {
                    set_number(connection, 0, number_of(connection, 0) + 1);
                });
        });
        database.read([](Connection& connection) { CHECK(number_of(connection, 0) == 100); });
    });
}

TEST_CASE("Two who each see the other on call cannot both go home") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) {
            insert(connection, 0);
            insert(connection, 1);
        });
        for (int round = 0; round < 20; ++round) {
            database.write(
                [](Connection& connection) { connection.change("UPDATE thing SET number = 1"); });
            in_threads(2, [&](int me) {
                write_until_done(database, [&](Connection& connection) {
                    if (number_of(connection, 1 - me) == 1) set_number(connection, me, 0);
                });
            });
            database.read([](Connection& connection) {
                REQUIRE(number_of(connection, 0) + number_of(connection, 1) == 1);
            });
        }
    });
}

TEST_CASE("Who writes without waiting is told once, after the act is there for all") {
    test::for_each_store(migrations, [](Database& database) {
        std::atomic<int> told = 0, sorry = 0, missing = 0;
        std::vector<std::promise<void>> all(100);
        for (int n = 0; n < 100; ++n)
            database.write_later(
                [n](Connection& connection) {
                    insert(connection, n);
                    if (n % 10 == 0) throw Sorry{};
                },
                [&, n](std::exception_ptr failure) {
                    if (failure) ++sorry;
                    if (failure == nullptr && count_of(database, n) != 1) ++missing;
                    ++told;
                    all[static_cast<std::size_t>(n)].set_value(); // a second time would throw
                });
        for (auto& one : all) one.get_future().wait();
        CHECK(told == 100);
        CHECK(sorry == 10);
        CHECK(missing == 0);
        CHECK(count(database) == 90);
    });
}

TEST_CASE("Sixty-four who write two hundred acts each find all of them there") {
    test::for_each_store(migrations, [](Database& database) {
        in_threads(64, [&](int t) {
            for (int i = 0; i < 200; ++i)
                write_until_done(database,
                                 [&](Connection& connection) { insert(connection, t * 200 + i); });
        });
        CHECK(count(database) == 12'800);
        const Measures measures = database.measures();
        CHECK(measures.acts >= 12'800);
        CHECK(measures.queued == 0);
    });
}
