// The log: the tree of RFC 6962, what an entry is stored as, and every kind of tampering.
#include "platform/crypto/hash.hpp"
#include "platform/db/db.hpp"
#include "platform/random/random.hpp"
#include "shared/audit/since.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::audit;

namespace {
Entry entry_of(int n) {
    const auto random = keyed_random("audit test", std::to_string(n));
    const Instant at{std::chrono::seconds{1'800'000'000 + n}};
    Entry entry;
    entry.id = random->id<AuditEntry>(at);
    entry.at = at;
    entry.person = random->id<Person>(at);
    entry.case_id = random->id<Case>(at);
    entry.act = "test.look";
    entry.part = "overview";
    entry.code = "G4";
    entry.rules = {"G4"};
    entry.facts_version = 7;
    entry.request = random->token();
    if (n != 0) entry.subjects = {random->id<Person>(at), random->id<Person>(at)};
    return entry;
}

// A log of four entries, the first about no child.
void write_log(db::Database& database) {
    database.write([](db::Connection& transaction) {
        for (int n = 0; n < 4; ++n)
            append(transaction, entry_of(n),
                   keyed_random("audit test", "salt " + std::to_string(n))->bytes<16>());
    });
}

// What somebody with the database in their hands could do.
template <class... Args>
std::int64_t tamper(db::Database& database, const db::Sql& sql, const Args&... args) {
    std::int64_t rows = 0;
    database.write([&](db::Connection& transaction) { rows = transaction.change(sql, args...); });
    return rows;
}

bool shows(db::Database& database, std::string_view what) {
    for (const std::string& fault : verify(database).faults)
        if (fault.find(what) != fault.npos) return true;
    return false;
}
} // namespace

TEST_CASE("RFC 6962, 2.1: the roots of the reference trees of none to eight leaves") {
    using namespace std::string_view_literals;
    constexpr std::array leaves{
        ""sv,
        "\x00"sv,
        "\x10"sv,
        "\x20\x21"sv,
        "\x30\x31"sv,
        "\x40\x41\x42\x43"sv,
        "\x50\x51\x52\x53\x54\x55\x56\x57"sv,
        "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"sv};
    constexpr std::array roots{
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"sv,
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"sv,
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"sv,
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"sv,
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"sv,
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"sv,
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"sv,
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"sv,
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"sv};
    Tree tree;
    CHECK(crypto::to_hex(tree.root()) == roots[0]);
    for (std::size_t n = 0; n < leaves.size(); ++n) {
        tree.add(crypto::sha256(std::string(1, '\0').append(leaves[n])));
        CHECK(tree.size() == n + 1);
        CHECK(crypto::to_hex(tree.root()) == roots[n + 1]);
    }
}

TEST_CASE("An entry is stored and read back as it was") {
    for (int n = 0; n < 20; ++n) CHECK(from_content(to_content(entry_of(n))) == entry_of(n));
    Entry bare;
    bare.outcome = Outcome::denied;
    CHECK(from_content(to_content(bare)) == bare);
    for (const std::string_view text : {"", "{}", "[]", "{\"v\":2}", "null"})
        CHECK_THROWS_AS((void)from_content(text), db::BadValue);
}

TEST_CASE("A log as it was written verifies, and its root is that of its leaves") {
    test::for_each_store([](db::Database& database) {
        write_log(database);
        const Verified verified = verify(database);
        CHECK(verified.faults.empty());
        CHECK(verified.entries == 4);
        Tree tree;
        for (int n = 0; n < 4; ++n)
            tree.add(leaf_hash(keyed_random("audit test", "salt " + std::to_string(n))->bytes<16>(),
                               to_content(entry_of(n))));
        CHECK(verified.root == tree.root());
    });
}

// Method: fault injection. The lowest bit of each byte in turn, so that text stays text.
TEST_CASE("T2: a flipped bit in any byte of content, salt or leaf shows") {
    test::for_each_store([](db::Database& database) {
        write_log(database);
        const auto id = entry_of(2).id;
        std::string content;
        db::Bytes salt, leaf;
        database.read([&](db::Connection& reads) {
            const auto rows =
                reads.query("SELECT content, salt, leaf FROM audit_entry WHERE id = ?", id);
            content = rows.at(0).get<std::string>(0);
            salt = rows.at(0).get<db::Bytes>(1);
            leaf = rows.at(0).get<db::Bytes>(2);
        });
        const auto put = [&](const std::string& c, const db::Bytes& s, const db::Bytes& l) {
            tamper(database, "UPDATE audit_entry SET content = ?, salt = ?, leaf = ? WHERE id = ?",
                   c, s, l, id);
        };
        int shown = 0;
        for (std::size_t i = 0; i < content.size(); ++i) {
            std::string flipped = content;
            flipped[i] = static_cast<char>(flipped[i] ^ 1);
            put(flipped, salt, leaf);
            shown += shows(database, to_hex(id.bytes)) ? 1 : 0;
        }
        for (db::Bytes* bytes : {&salt, &leaf})
            for (std::byte& byte : *bytes) {
                byte ^= std::byte{1};
                put(content, salt, leaf);
                shown += shows(database, to_hex(id.bytes)) ? 1 : 0;
                byte ^= std::byte{1};
            }
        CHECK(static_cast<std::size_t>(shown) == content.size() + 16 + 32);
        put(content, salt, leaf);
        CHECK(verify(database).faults.empty());
        leaf.pop_back();
        put(content, salt, leaf);
        CHECK(shows(database, "is damaged"));
    });
}

TEST_CASE("What staff did is found however much else was written since, in pages") {
    test::for_each_store([](db::Database& database) {
        const Id<Person> child{{std::byte{7}}};
        database.write([&](db::Connection& transaction) {
            for (int n = 1; n <= 420; ++n) {
                Entry entry = entry_of(n);
                entry.subjects = {child};
                if (n <= 5 || n > 410) entry.appointment = {{{std::byte{1}}}};
                if (n > 410) entry.outcome = Outcome::denied;
                append(transaction, entry, {});
            }
        });
        database.read([&](db::Connection& reads) {
            const auto newest = acts_of_staff(reads, child, std::nullopt, 3);
            REQUIRE(newest.size() == 3);
            CHECK(newest[0].id == entry_of(5).id);
            CHECK(newest[2].id == entry_of(3).id);
            const auto older = acts_of_staff(reads, child, newest[2].id, 3);
            REQUIRE(older.size() == 2);
            CHECK(older[1].id == entry_of(1).id);
            CHECK(acts_of_staff(reads, {}, std::nullopt, 3).empty());
        });
    });
}

TEST_CASE("T2: a dropped subject, an added one, a moved or dropped entry show") {
    test::for_each_store([](db::Database& database) {
        write_log(database);
        const Entry entry = entry_of(2);
        const Hash root = verify(database).root;
        CHECK(tamper(database, "DELETE FROM audit_subject WHERE entry = ? AND subject = ?",
                     entry.id, entry.subjects[0]) == 1);
        CHECK(shows(database, "not filed under a child it names"));
        tamper(database, "INSERT INTO audit_subject (subject, by_staff, entry) VALUES (?, 0, ?)",
               entry.subjects[0], entry.id);
        CHECK(verify(database).faults.empty());
        tamper(database, "UPDATE audit_subject SET by_staff = 1 WHERE entry = ?", entry.id);
        CHECK(shows(database, "not filed under a child it names")); // as an act of nobody's
        tamper(database, "UPDATE audit_subject SET by_staff = 0 WHERE entry = ?", entry.id);

        const auto elsewhere = entry_of(1).subjects[0];
        tamper(database, "INSERT INTO audit_subject (subject, by_staff, entry) VALUES (?, 0, ?)",
               elsewhere, entry.id);
        CHECK(shows(database, "does not name"));
        tamper(database, "DELETE FROM audit_subject WHERE entry = ? AND subject = ?", entry.id,
               elsewhere);

        const auto moved = entry_of(9).id;
        tamper(database, "UPDATE audit_entry SET id = ? WHERE id = ?", moved, entry.id);
        CHECK(shows(database, "under another id"));
        CHECK_FALSE(verify(database).root == root);
        tamper(database, "UPDATE audit_entry SET id = ? WHERE id = ?", entry.id, moved);
        CHECK(verify(database).root == root);

        tamper(database, "DELETE FROM audit_entry WHERE id = ?", entry.id);
        CHECK(shows(database, "does not name"));
        CHECK_FALSE(verify(database).root == root);
    });
}

TEST_CASE("An entry rewritten whole, with a leaf that fits, changes the root") {
    test::for_each_store([](db::Database& database) {
        write_log(database);
        const Hash root = verify(database).root;
        Entry entry = entry_of(2);
        entry.outcome = Outcome::denied;
        const auto salt = keyed_random("audit test", "other salt")->bytes<16>();
        const Hash leaf = leaf_hash(salt, to_content(entry));
        tamper(database, "UPDATE audit_entry SET content = ?, salt = ?, leaf = ? WHERE id = ?",
               to_content(entry), db::Bytes(salt.begin(), salt.end()),
               db::Bytes(leaf.begin(), leaf.end()), entry.id);
        CHECK(verify(database).faults.empty()); // a root noted elsewhere is what shows it
        CHECK_FALSE(verify(database).root == root);
    });
}

TEST_CASE("An entry taken out with all that names it shows by what was noted before, and only so") {
    test::for_each_store([](db::Database& database) {
        write_log(database);
        const Verified before = verify(database);
        const auto noted =
            noted_in(std::to_string(before.entries) + ":" + crypto::to_hex(before.root));
        REQUIRE(noted);
        CHECK(begins_as(database, *noted));
        database.write([](db::Connection& transaction) {
            append(transaction, entry_of(4), keyed_random("audit test", "more")->bytes<16>());
        });
        CHECK(begins_as(database, *noted)); // it has grown since
        CHECK_FALSE(begins_as(database, {before.entries + 2, before.root}));
        const auto taken_out = entry_of(2).id;
        tamper(database, "DELETE FROM audit_subject WHERE entry = ?", taken_out);
        tamper(database, "DELETE FROM audit_entry WHERE id = ?", taken_out);
        CHECK(verify(database).faults.empty());
        CHECK_FALSE(begins_as(database, *noted));
    });
    for (const char* none : {"", "4", "4:", "4:5f", ":00", "x:00"}) CHECK_FALSE(noted_in(none));
}
