// Story 6: from many reports to one thread. Elliot's draft is with his family.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Story 6: what leads nowhere is marked and mended; any sentence leads to who said it") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser joanne = town.on("2026-11-21").visitor();
        joanne.get("/sign-in");
        joanne.press("Finish Elliot’s draft");
        const std::string plan = joanne.page().path;
        CHECK(joanne.page().has("Access to a quiet space"));
        CHECK(joanne.page().has("Loose words: “Access to”. Joined to no need."));
        CHECK(joanne.page().has("Tom Whitaker, Educational psychology")); // section K
        joanne.follow("Before you send");
        CHECK(joanne.page().has("Elliot goes to a social skills group.")); // no help leads to it
        CHECK(joanne.page().has("reads like help: “Elliot goes to a social skills group.”"));
        CHECK(joanne.page().has("G2 is speech and language therapy"));
        CHECK(joanne.get(plan + "/threads").has("normally stands in F (Code of Practice 9.74)"));

        joanne.get(plan + "/threads");
        joanne.choose("help", "G1").choose("to", "C1").press("Join");
        joanne.choose("help", "G1").choose("to", "E2").press("Join");
        joanne.choose("joined", "G1 from E2").press("Part them");
        CHECK(joanne.page().status == 200);
        CHECK_FALSE(joanne.page().has("G1 from E2"));
        joanne.choose("help", "G1").choose("to", "E2").press("Join");
        CHECK_FALSE(joanne.get(plan).has("Joined to no need."));
        CHECK(joanne.page().has("normally stands in F"));

        joanne.get(plan + "/lines/G2"); // therapy that educates, put in G: s.21(5)
        CHECK(joanne.page().has("speech and language therapy normally does"));
        CHECK(joanne.page().has("once a week in term time")); // to read, not hers to change
        CHECK(joanne.page().has("Health changes the words of its sections."));
        joanne.choose("to", "f").fill("move-why", "It teaches him to talk with others.");
        joanne.press("Move it");
        joanne.get(plan + "/lines/F3"); // any sentence: who said it, and what changed
        CHECK(joanne.page().has("A group of four on conversation"));
        CHECK(joanne.page().has("Leila Rahimi, Speech and language therapy"));
        CHECK(joanne.page().has("As the family read it, in G2"));
        CHECK(joanne.page().has("It teaches him to talk with others."));
        joanne.get(plan + "/advised");
        CHECK(joanne.page().has("Everything that was advised is in the plan or set aside."));
        CHECK(joanne.page().has("Set aside: An adult beside him in every lesson"));
        CHECK(joanne.page().has("Elliot told Tom that being watched")); // the reason

        joanne.get(plan + "/threads"); // the psychologist's own sentence under the need
        CHECK(joanne.page().has("Elliot takes words as they are said"));
        CHECK(joanne.page().has("Within a year Elliot says himself what a teacher meant."));
        CHECK(joanne.page().has("Tom Whitaker"));
        Browser jo = town.as("jo-marsh");
        jo.get("/home");
        CHECK(jo.page().has("Monday 30 November")); // reg 13(1): 15 days with the day served
        CHECK(jo.page().has("Monday 14 December")); // reg 13(2): twenty weeks from 27 July
        CHECK(town.faults() == "");
    });
}
