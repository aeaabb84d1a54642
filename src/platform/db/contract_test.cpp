// What both databases promise: values come back as they went in, and a transaction is all or
// nothing.
#include "support/things.hpp"
#include <doctest/doctest.h>
#include <limits>

using namespace trefoil;
using namespace std::chrono_literals;
using db::Connection;
using db::Database;
using namespace db::things;

namespace {
// Stored and read back through the column of that name.
template <class T> T after_a_journey(Database& database, db::Sql column, const T& value) {
    std::optional<T> back;
    database.write([&](Connection& connection) {
        connection.change("DELETE FROM thing");
        connection.change("INSERT INTO thing (id, " + column + ") VALUES (?, ?)", id_of(1), value);
    });
    database.read([&](Connection& connection) {
        const auto rows = connection.query("SELECT " + column + " FROM thing WHERE " + column +
                                               " = ? OR " + column + " IS NULL",
                                           value);
        back = rows.at(0).template get<T>(0);
    });
    return *back;
}
} // namespace

TEST_CASE("Numbers of 64 bits, sums and instants come back as they went in, to the last bit") {
    test::for_each_store(migrations, [](Database& database) {
        using Limits = std::numeric_limits<std::int64_t>;
        for (const std::int64_t n : {Limits::min(), Limits::min() + 1, std::int64_t{-1},
                                     std::int64_t{0}, std::int64_t{1} << 53, Limits::max()}) {
            CHECK(after_a_journey(database, "number", n) == n);
            CHECK(after_a_journey(database, "number", Pence{n}) == Pence{n});
            const Instant at{std::chrono::microseconds{n}};
            CHECK(after_a_journey(database, "happened_at", at) == at);
        }
    });
}

TEST_CASE("Days, ids, yes and no come back as they went in") {
    test::for_each_store(migrations, [](Database& database) {
        for (const Date day : {Date{1900y / 1 / 1}, Date{2028y / 2 / 29}, Date{9999y / 12 / 31}})
            CHECK(after_a_journey(database, "happened_on", day) == day);
        CHECK(after_a_journey(database, "parent", id_of(1)) == id_of(1));
        CHECK(after_a_journey(database, "is_open", true));
        CHECK_FALSE(after_a_journey(database, "is_open", false));
    });
}

TEST_CASE("Words come back byte for byte; none, empty and a space are three things") {
    test::for_each_store(migrations, [](Database& database) {
        for (const std::string& words :
             {std::string{}, std::string{" "}, std::string{"Zo\u00eb"}, std::string{"Zoe\u0308"},
              std::string{"it's \"?\" \\ $1 %s"}, std::string{"\u0645\u0631\u062d\u0628\u0627"},
              std::string{"\U0001F600\t\n"}})
            CHECK(after_a_journey(database, "words", words) == words);
        using Maybe = std::optional<std::string>;
        CHECK(after_a_journey(database, "words", Maybe{}) == std::nullopt);
        CHECK(after_a_journey(database, "words", Maybe{""}) == "");
    });
}

TEST_CASE("Bytes come back byte for byte, NULs too; no bytes are not nothing") {
    test::for_each_store(migrations, [](Database& database) {
        db::Bytes all;
        for (int i = 0; i < 256; ++i) all.push_back(static_cast<std::byte>(i));
        CHECK(after_a_journey(database, "bytes", all) == all);
        CHECK(after_a_journey(database, "bytes", db::Bytes{}).empty());
        using Maybe = std::optional<db::Bytes>;
        CHECK(after_a_journey(database, "bytes", Maybe{db::Bytes{}}) == db::Bytes{});
        CHECK(after_a_journey(database, "bytes", Maybe{}) == std::nullopt);
    });
}

TEST_CASE("What no column can hold on both databases is refused before it is sent") {
    test::for_each_store(migrations, [](Database& database) {
        for (const std::string& words : {std::string("a\0b", 3), std::string{"\xC3\x28"},
                                         std::string{"\xED\xA0\x80"}, std::string{"\xFF"}})
            CHECK_THROWS_AS(after_a_journey(database, "words", words), db::BadValue);
        CHECK(count(database) == 0);
    });
}

TEST_CASE("The forms of columns are kept by the schema itself") {
    test::for_each_store(migrations, [](Database& database) {
        const auto refuses = [&](db::Sql column, const auto& value) {
            CHECK_THROWS_AS(after_a_journey(database, column, value), db::Violation);
        };
        refuses("happened_on", std::string{"2027-1-4"});
        refuses("is_open", std::int64_t{2});
        refuses("words", std::string(41, 'w'));
        refuses("parent", id_of(7)); // there is no such thing
        CHECK_THROWS_AS(after_a_journey(database, "number", std::string{"words"}),
                        std::logic_error);
        CHECK_THROWS_AS(after_a_journey(database, "id", db::Bytes(15)), std::logic_error);
    });
}

TEST_CASE("A sum of numbers is a number; a fraction has no form of ours") {
    test::for_each_store(migrations, [](Database& database) {
        database.write([](Connection& connection) {
            insert(connection, 1);
            insert(connection, 20'000);
            connection.change("UPDATE thing SET number = -123456789012345678 WHERE number = ?",
                              std::int64_t{20'000});
        });
        database.read([](Connection& connection) {
            const auto rows = connection.query("SELECT sum(number), max(number), sum(number) + "
                                               "123456789010000000 FROM thing");
            CHECK(rows[0].get<std::int64_t>(0) == -123'456'789'012'345'677);
            CHECK(rows[0].get<std::int64_t>(1) == 1);
            CHECK(rows[0].get<std::int64_t>(2) == -2'345'677);
            CHECK_THROWS_AS(connection.query("SELECT sum(number) * 1.5 FROM thing"), db::BadValue);
        });
    });
}

TEST_CASE("Folded words stand in the same order on both databases: that of their bytes") {
    test::for_each_store(migrations, [](Database& database) {
        const std::vector<std::string> in_order = {
            "", " z", "-a", "0", "_", "a", "a b", "ab", "b", "\u00df", "\u03b1", "\U0001F600"};
        database.write([&](Connection& connection) {
            for (std::size_t i = in_order.size(); i-- > 0;)
                insert(connection, static_cast<int>(i), in_order[i]);
        });
        std::vector<std::string> found;
        database.read([&](Connection& connection) {
            for (const auto& row : connection.query("SELECT words FROM thing ORDER BY words, id"))
                found.push_back(row.get<std::string>(0));
        });
        CHECK(found == in_order);
    });
}

TEST_CASE("A question mark inside a string, a name or a comment is no place for a value") {
    test::for_each_store(migrations, [](Database& database) {
        database.read([](Connection& connection) {
            const auto rows = connection.query("SELECT 'a?''?' AS \"b?\", -- and ? here\n"
                                               "CAST(? AS BIGINT)",
                                               std::int64_t{5});
            CHECK(rows[0].get<std::string>(0) == "a?'?");
            CHECK(rows[0].get<std::int64_t>(1) == 5);
        });
    });
}
