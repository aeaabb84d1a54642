// Story 1: "What happens now?" Amara's mother, on the day the demonstration is made.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Story 1: Amara's mother sees what is next and by when, and says something new once") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser grace = town.on("2026-11-21").visitor();
        grace.get("/sign-in");
        grace.press("Be Amara’s mother");
        CHECK(grace.page().heading() == "Hello Grace. This is where we are with Amara.");
        CHECK(grace.page().has("Done, 7 September."));
        CHECK(grace.page().has("Done, 12 October"));
        CHECK(grace.page().has("By 25 January 2027")); // SEND Regs 2014 reg 13(2): twenty weeks
        grace.follow("Say something new about Amara");
        CHECK(grace.page().has("She read a whole page aloud")); // what she added in October
        grace.fill("What should we know?", "She sang in assembly.").press("Add it");
        Browser joanne = town.as("joanne-pryce");
        joanne.follow("Amara");
        CHECK(joanne.page().has("She sang in assembly."));
        CHECK(joanne.page().has("Grace Bello-Hart"));
        grace.get("/home");
        CHECK(grace.page().has("Joanne Pryce")); // who looked
        CHECK(town.faults() == "");
    });
}
