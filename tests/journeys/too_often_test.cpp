// Whoever is denied again and again is slowed down and told so; and a form sent from somewhere else
// does nothing, not even before signing in.
#include "platform/db/migrations.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace std::chrono_literals;
using test::Browser;
using test::Town;

TEST_CASE("After thirty denials in a minute a person must wait, and is told; others need not") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        for (int n = 0; n < 30; ++n) CHECK(sam.get("/requests/00000000A").status == 404);
        CHECK(town.faults().find("denied too often") != std::string::npos);
        CHECK(town.faults().find("00000000A") == std::string::npos);

        for (const std::string_view path : {"/requests/00000000A", "/requests/nowhere", "/home"}) {
            CHECK(sam.get(path).status == 429);
            CHECK(sam.page().header("retry-after") == "2");
            CHECK(sam.page().heading() == "You are asking too fast");
            CHECK(sam.page().has("Wait 2 seconds, then try again."));
        }
        CHECK(sam.get("/privacy").status == 200);
        CHECK(town.as("joanne-pryce").get("/work").status == 200);

        town.later(2s);
        CHECK(sam.get("/home").status == 200);
        CHECK(sam.get("/home").status == 200); // what is allowed costs nothing
        CHECK(sam.get("/requests/00000000A").status == 404);
        CHECK(sam.get("/home").status == 429);
    });
}

TEST_CASE("What was typed is still there for who asked too fast") {
    test::FreshSqlite store{migrations()};
    Town town{store.database()};
    Browser sam = town.as("new-parent");
    sam.get("/ask/child");
    sam.fill("First name", "Amara").fill("What is hard?", "Noise.").press("Check your answers");
    Browser guessing = sam;
    for (int n = 0; n < 30; ++n) guessing.get("/requests/00000000A");
    CHECK(sam.press("Send").status == 429);
    CHECK(sam.value_of("hard") == "Noise.");
    town.later(2s);
    CHECK(sam.press("Try again").heading() == "We have your request");
}

TEST_CASE("A sign-in form sent from another site signs nobody in") {
    test::FreshSqlite store{migrations()};
    Town town{store.database(), Town::Doors::closed};
    const accounts::Invitee mina{.email = "mina@example.org", .name = {"Mina", "Rao"}};
    Browser browser = town.visitor();
    browser.get(town.invites(mina));
    browser.fill("Choose a password", "kettle orbit heron").press("Sign in");
    const std::vector<std::pair<std::string, std::string>> typed{
        {"email", "mina@example.org"}, {"password", "kettle orbit heron"}};
    for (const std::string_view site : {"cross-site", "same-site"}) {
        Browser victim = town.visitor();
        CHECK(victim.post("/sign-in/password", typed, site).status == 403);
        CHECK(victim.cookie("trefoil_session") == "");
    }
    Browser owner = town.visitor();
    CHECK(owner.post("/sign-in/password", typed).path == "/home");
}
