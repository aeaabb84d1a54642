// What only the database in a file promises: its lock, its key, its log, a full disk, a sudden end.
#include "platform/db/folder_lock.hpp"
#include "platform/db/snapshot_gate.hpp"
#include "platform/db/write_speed.hpp"
#include "support/child.hpp"
#include "support/things.hpp"
#include <atomic>
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <thread>

using namespace trefoil;
using namespace trefoil::db;
using namespace trefoil::db::things;
using namespace std::chrono_literals;

namespace {
const std::string key(32, 'k');

std::optional<Broken::Kind> breaks(const std::function<void()>& body) {
    try {
        body();
    } catch (const Broken& broken) {
        return broken.kind;
    }
    return std::nullopt;
}

bool all_there(Database& database, const std::vector<std::int64_t>& numbers) {
    for (const std::int64_t n : numbers)
        if (count_of(database, static_cast<int>(n)) != 1) return false;
    return true;
}

void limit_file_size(rlim_t bytes) {
    signal(SIGXFSZ, SIG_IGN); // so that writing fails like on a full disk
    const rlimit limit{bytes, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
}
} // namespace

TEST_CASE("A folder is worked in by one process at a time, until it ends") {
    const test::Folder folder;
    const auto try_it = [&] {
        test::Child other{[&](const test::Child::Tell& tell) {
            tell(breaks([&] { const FolderLock lock{folder.path()}; }) == Broken::Kind::busy);
        }};
        return other.all_numbers().at(0);
    };
    {
        const auto first = open_sqlite({.file = folder.file("a.db")});
        CHECK(try_it() == 1);
        CHECK(breaks([&] { open_sqlite({.file = folder.file("b.db")}); }) == Broken::Kind::busy);
    }
    CHECK(try_it() == 0);
}

TEST_CASE("An encrypted database opens with its key alone, and its files hold no plain words") {
    const std::string words = "plainly visible words";
    test::FreshSqlite store{migrations};
    store.database().write([&](Connection& connection) { insert(connection, 1, words); });
    CHECK_FALSE(store.folder().contains(words)); // in the log
    store.close();
    CHECK_FALSE(store.folder().contains(words)); // in the file
    CHECK(breaks([&] { open_sqlite({.file = store.file()}); }) == Broken::Kind::other);
    CHECK(breaks([&] { open_sqlite({.file = store.file(), .key = std::string(32, 'x')}); }) ==
          Broken::Kind::other);
    CHECK_THROWS_AS(open_sqlite({.file = store.file(), .key = "too short"}), std::logic_error);
    store.open();
    CHECK(count(store.database()) == 1);
}

TEST_CASE("Without a key the words can be found, so the search above looks in the right place") {
    const test::Folder folder;
    const auto database = open_sqlite({.file = folder.file("a.db")});
    migrate(*database, Instant{}, migrations);
    database->write([](Connection& connection) { insert(connection, 1, "plainly visible"); });
    CHECK(folder.contains("plainly visible"));
}

TEST_CASE("A database that must exist is not made") {
    const test::Folder folder;
    CHECK(breaks([&] { open_sqlite({.file = folder.file("a.db"), .must_exist = true}); }) ==
          Broken::Kind::gone);
    CHECK_FALSE(std::filesystem::exists(folder.file("a.db")));
}

TEST_CASE("An act inside an act is a bug that is told, not a wait for ever") {
    test::FreshSqlite store{migrations};
    Database& database = store.database();
    CHECK_THROWS_AS(database.write([&](Connection&) { database.write([](Connection&) {}); }),
                    std::logic_error);
}

TEST_CASE("A reference deferred and never satisfied hurts its own act alone") {
    constexpr EmbeddedFile deferred[] = {
        {"0001_parts.sql", "CREATE TABLE whole (n {number} PRIMARY KEY);\n"
                           "CREATE TABLE part (whole {number} NOT NULL REFERENCES whole (n) "
                           "DEFERRABLE INITIALLY DEFERRED);\n"}};
    test::for_each_store(deferred, [](Database& database) {
        const auto orphan = [](Connection& connection) {
            connection.change("INSERT INTO part (whole) VALUES (7)");
        };
        const auto family = [](Connection& connection) {
            connection.change("INSERT INTO part (whole) VALUES (8)");
            connection.change("INSERT INTO whole (n) VALUES (8)");
        };
        CHECK_THROWS_AS(database.write(orphan), Violation);
        CHECK_NOTHROW(database.write(family));
    });
}

// Method: the file size limit of a process of its own plays the full disk.
TEST_CASE("On a full disk acts fail as such, none that was told is lost, and room makes it go on") {
    test::FreshSqlite store{migrations};
    store.close();
    test::Child child{[&](const test::Child::Tell& tell) {
        store.open();
        Database& database = store.database();
        limit_file_size(400'000);
        std::optional<Broken::Kind> kind;
        int n = 0;
        for (; !kind && n < 10'000; ++n) {
            kind = breaks([&] {
                database.write([&](Connection& connection) { insert(connection, n); });
                tell(n);
            });
        }
        if (kind != Broken::Kind::full) throw std::runtime_error("it is not called full");
        limit_file_size(RLIM_INFINITY);
        database.write([](Connection& connection) { insert(connection, 20'000); });
        tell(20'000);
        store.close();
    }};
    const auto told = child.all_numbers();
    store.open();
    REQUIRE(told.size() > 10);
    CHECK(told.back() == 20'000);
    CHECK(all_there(store.database(), told));
    CHECK(count(store.database()) == static_cast<std::int64_t>(told.size()));
}

// Method: a process writes with eight threads and is killed at a moment it does not choose.
TEST_CASE("Killed without warning, the database has every act that was told") {
    test::FreshSqlite store{migrations};
    store.close();
    for (int round = 0; round < 5; ++round) {
        test::Child child{[&](const test::Child::Tell& tell) {
            store.open();
            std::atomic<int> next = round * 10'000;
            std::vector<std::thread> threads;
            for (int t = 0; t < 8; ++t)
                threads.emplace_back([&] {
                    for (;;) {
                        const int n = next++;
                        store.database().write([&](Connection& c) { insert(c, n); });
                        tell(n);
                    }
                });
            threads.front().join();
        }};
        child.numbers(300 + static_cast<std::size_t>(round) * 37);
        child.kill_now();
        const auto told = child.all_numbers();
        store.open();
        CHECK(told.size() >= 300);
        CHECK(all_there(store.database(), told));
        store.close();
    }
}

TEST_CASE("The log begins again at its limit, though snapshots come and go without a pause") {
    test::FreshSqlite store{migrations};
    Database& database = store.database();
    std::atomic<bool> stop = false;
    std::vector<std::thread> readers;
    for (int t = 0; t < 4; ++t)
        readers.emplace_back([&] {
            while (!stop) count(database);
        });
    const db::Bytes big(64'000, std::byte{7});
    std::uint64_t longest = 0;
    for (int n = 0; n < 800; ++n) { // 51 MB in all
        database.write([&](Connection& connection) {
            connection.change("INSERT INTO thing (id, bytes) VALUES (?, ?)", id_of(n), big);
        });
        longest = std::max(longest, database.measures().log_bytes);
    }
    stop = true;
    for (auto& reader : readers) reader.join();
    CHECK(database.measures().log_resets >= 2);
    CHECK(longest < 24'000'000);
    CHECK(count(database) == 800);
}

TEST_CASE("A snapshot held open keeps what it saw while the log grows past its limit") {
    test::FreshSqlite store{migrations};
    Database& database = store.database();
    const db::Bytes big(1'000'000, std::byte{7});
    database.read([&](Connection& snapshot) {
        CHECK(snapshot.query("SELECT id FROM thing").empty());
        for (int n = 0; n < 24; ++n)
            database.write([&](Connection& connection) {
                connection.change("INSERT INTO thing (id, bytes) VALUES (?, ?)", id_of(n), big);
            });
        CHECK(snapshot.query("SELECT id FROM thing").empty());
    });
    CHECK(database.measures().log_resets == 0);
    CHECK(database.measures().resets_put_off > 0);
    CHECK(count(database) == 24);
}

TEST_CASE("The gate closes for the writer alone, and gives up on a snapshot that stays") {
    SnapshotGate gate;
    bool ran = false;
    gate.enter();
    CHECK_FALSE(gate.alone(1ms, [&] { ran = true; }));
    CHECK_FALSE(ran);
    gate.leave();
    CHECK(gate.alone(1ms, [&] { ran = true; }));
    CHECK(ran);
    gate.enter(); // open again
    gate.leave();
}

TEST_CASE("What commits take, and what the disk takes of it, is measured") {
    test::FreshSqlite store{migrations};
    const Measures before = store.database().measures();
    for (int n = 0; n < 20; ++n)
        store.database().write([&](Connection& connection) { insert(connection, n); });
    const Measures after = store.database().measures();
    CHECK(after.commits == before.commits + 20);
    CHECK(after.syncs >= before.syncs + 20);
    CHECK(after.sync_microseconds > before.sync_microseconds);
    CHECK(after.commit_microseconds >= after.sync_microseconds);
    CHECK(after.log_bytes > before.log_bytes);
}

TEST_CASE("An act that keeps the writer is counted") {
    test::FreshSqlite store{migrations};
    store.database().write([](Connection&) { std::this_thread::sleep_for(5ms); });
    CHECK(store.database().measures().slow_acts == 1);
}

TEST_CASE("Acts that wait when the database is closed are done first") {
    test::FreshSqlite store{migrations};
    std::atomic<int> told = 0;
    for (int n = 0; n < 200; ++n)
        store.database().write_later([n](Connection& connection) { insert(connection, n); },
                                     [&](std::exception_ptr failure) { told += !failure; });
    store.close();
    CHECK(told == 200);
    store.open();
    CHECK(count(store.database()) == 200);
}

// Fifty milliseconds say nothing about speed, only that the measurement measures.
TEST_CASE("The measure of writing counts acts alone and together, and leaves nothing behind") {
    const test::Folder folder;
    const WriteSpeed speed = measure_write_speed(folder.path(), 8, 50ms);
    CHECK(speed.clients == 8);
    CHECK(speed.acts_per_second > 0);
    CHECK(speed.one_by_one_per_second > 0);
    CHECK(speed.sync_microseconds > 0);
    CHECK(std::filesystem::is_empty(folder.path()));
}
