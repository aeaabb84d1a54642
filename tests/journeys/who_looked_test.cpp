// Who looked at a child's record: all of it, however much else the log holds about the child.
#include "platform/random/random.hpp"
#include "shared/audit/audit.hpp"
#include "support/asking.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// The same act so many times more, an hour between one and the next.
void repeat(db::Database& database, audit::Entry act, int times, std::chrono::hours apart) {
    database.write([&](db::Connection& transaction) {
        for (int n = 1; n <= times; ++n) {
            const auto random =
                keyed_random("who looked " + std::to_string(apart.count()), std::to_string(n));
            act.at += apart;
            act.id = random->id<AuditEntry>(act.at);
            audit::append(transaction, act, random->bytes<16>());
        }
    });
}

std::int64_t mentions(const Browser& browser, std::string_view words) {
    std::int64_t count = 0;
    const std::string& body = browser.page().body;
    for (auto at = body.find(words); at != body.npos; at = body.find(words, at + 1)) ++count;
    return count;
}
} // namespace

TEST_CASE("Who looked is told in full: not hidden by what the family did, nor cut off") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town, "Amara");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        town.later(std::chrono::minutes{1});
        joanne.get("/cases/" + reference);
        audit::Entry look;
        database.read([&](db::Connection& reads) { look = audit::last_entry(reads).value(); });
        REQUIRE(look.act == "case.view");

        audit::Entry own = look; // by somebody without an appointment: the family
        own.appointment.reset();
        repeat(database, own, 250, std::chrono::hours{1});
        audit::Entry denied = look;
        denied.outcome = audit::Outcome::denied;
        repeat(database, denied, 250, std::chrono::hours{2});
        Browser sam = town.as("new-parent");
        const std::string page = "/children/" + reference + "/who-looked";
        CHECK(sam.get("/children/" + reference).has("Looked at the page"));
        CHECK(sam.get(page).has("Looked at the page"));
        CHECK_FALSE(sam.page().has("See who looked earlier"));

        repeat(database, look, 250, std::chrono::hours{24});
        sam.get(page);
        CHECK(mentions(sam, "Looked at the page") == 200);
        sam.follow("See who looked earlier");
        CHECK(mentions(sam, "Looked at the page") == 51);
        CHECK(sam.page().has("Checked who asked"));
        CHECK_FALSE(sam.page().has("See who looked earlier"));
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}

TEST_CASE("Who looked tells what was done from what was only looked at") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town, "Amara");
        test::joanne_confirms_who_asked(town, reference);
        town.as("joanne-pryce").get("/cases/" + reference + "/considering");
        const std::string page = "/children/" + reference + "/who-looked";
        Browser sam = town.as("new-parent");
        CHECK(sam.get(page).has("Looked at the decision"));
        CHECK_FALSE(sam.page().has("Worked on the decision"));
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/considering");
        joanne.press("Send these letters");
        CHECK(sam.get(page).has("Worked on the decision"));
        CHECK(town.faults() == "");
    });
}
