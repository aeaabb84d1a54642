// Story 3: a refusal that must stand up. The manager decides for Callum, nine days before the date.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Story 3: the test in law stands on the page, cost and cycles of support do not") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser devon = town.on("2026-11-21").visitor();
        devon.get("/sign-in");
        devon.press("Decide for Callum, ten");
        CHECK(devon.page().heading() == "Assess Callum?");
        CHECK(devon.page().has("Monday 30 November")); // reg 5(1): six weeks from 19 October
        CHECK(devon.page().has("First part of the test"));
        CHECK(devon.page().has("how much help was tried before, are not part of it"));
        devon.fill("need", "He reads like a child of six.");
        devon.fill("necessity", "His tutor's lessons cannot be kept up by the school alone.");
        devon.fill("reasons", "Callum cannot read what he is given to read.");
        devon.press("Decide to assess, and send the letter");
        CHECK(devon.page().has("done 21 Nov"));
        Browser dana = town.as("dana-reyes");
        dana.get("/home");
        dana.follow("We will find out what helps Callum");
        CHECK(dana.page().has("8 March 2027")); // reg 13(2): twenty weeks from 19 October
        CHECK(town.faults() == "");
    });
}
