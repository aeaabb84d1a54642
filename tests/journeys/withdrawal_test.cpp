// A family takes its request back, by itself or by telling an officer. Nothing is lost.
#include "support/asking.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("A family takes its request back: the clocks end, and what was told stays") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser sam = town.on("2026-09-14").as("new-parent");
        sam.get("/children/" + reference);
        sam.follow("Say something new about Callum");
        sam.press("Add it");
        CHECK(sam.page().has("Write what you want to tell us"));
        sam.fill("words", "He has a new friend.").press("Add it");
        sam.follow("Take your request back");
        sam.press("Take it back");
        CHECK(sam.page().has("You took your request back"));
        CHECK_FALSE(sam.page().has("The plan is finished"));
        sam.get("/children/" + reference + "/withdraw");
        CHECK_FALSE(sam.has_button("Take it back"));

        Browser joanne = town.as("joanne-pryce");
        CHECK(joanne.get("/work").has("No date is running"));
        CHECK(joanne.page().has("Withdrawn"));
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("He has a new friend."));
        CHECK(joanne.page().has("The family took the request back."));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("An officer records how the family told it; after a final word there is nothing to take "
          "back") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        joanne.follow("The family takes the request back");
        joanne.press("Record it, and stop the clocks");
        CHECK(joanne.page().has("Say how the family told us"));
        joanne.fill("how", "by phone, his dad").press("Record it, and stop the clocks");
        CHECK(joanne.page().has("by phone, his dad"));
        joanne.get("/cases/" + reference + "/withdrawal");
        joanne.fill("how", "again").press("Record it, and stop the clocks");
        CHECK(joanne.page().status == 422);
        CHECK(town.faults() == "");
    });
}
