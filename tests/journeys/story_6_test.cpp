// Story 6: from many reports to one thread. Elliot's draft is with his family.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Story 6: a line that leads nowhere is marked; any sentence leads to who said it") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser joanne = town.on("2026-11-21").visitor();
        joanne.get("/sign-in");
        joanne.press("Finish Elliot’s draft");
        CHECK(joanne.page().has("Access to a quiet space"));
        CHECK(joanne.page().has("Joined to no need."));
        CHECK(joanne.page().has("Tom Whitaker, Educational psychology")); // section K
        joanne.follow("Threads");
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
