// Story 7: the line nobody had agreed. Freya's plan cannot be issued until health answers.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Story 7: a health line that nobody agreed stops the plan, and is named to both sides") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser joanne = town.on("2026-11-21").visitor();
        joanne.get("/sign-in");
        joanne.press("Issue Freya’s plan");
        CHECK(joanne.page().has("What stops it"));
        CHECK(joanne.page().has("Physiotherapy in school"));
        CHECK(joanne.page().has("Monday 7 December")); // reg 13(2): twenty weeks from 20 July
        Browser ruth = town.visitor();
        ruth.get("/sign-in");
        ruth.press("Answer for Freya’s physiotherapy");
        CHECK(ruth.page().has("Not agreed yet"));
        ruth.follow("G1");
        ruth.press("Agree these words");
        CHECK(ruth.page().status == 200);
        joanne.get(joanne.page().path);
        CHECK_FALSE(joanne.page().has("What stops it"));
        CHECK(town.faults() == "");
    });
}
