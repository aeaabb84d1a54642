// Story 5: told before she had to ask. Bethan's psychology report is late; the record says so.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Story 5: late advice is late for everybody, and no excuse is added to it") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser rhian = town.on("2026-11-21").as("rhian-lloyd");
        rhian.get("/home");
        CHECK(rhian.page().has("Educational psychology has not answered yet, 33 days past the "
                               "date"));
        CHECK(rhian.page().has("By 21 December 2026")); // reg 13(2): twenty weeks from 3 August
        CHECK_FALSE(rhian.page().has("The law allows us more time"));
        Browser tom = town.as("tom-whitaker");
        tom.get("/advice");
        CHECK(tom.page().has("Bethan Lloyd"));
        CHECK(tom.page().has("33 days past the date")); // six weeks from 7 September
        rhian = town.on("2026-12-22").as("rhian-lloyd");
        CHECK(rhian.get("/home").has("we are late"));
        CHECK(town.faults() == "");
    });
}
