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
        sam.get("/children/" + reference);
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
        CHECK(joanne.page().has("Say who told us and how"));
        std::string long_words; // of letters that take two bytes each
        for (int n = 0; n < 181; ++n) long_words += "é";
        joanne.fill("how", long_words).press("Record it, and stop the clocks");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Use 180 characters or fewer"));
        CHECK(joanne.value_of("how") == long_words);
        joanne.fill("how", "by phone, his dad").press("Record it, and stop the clocks");
        CHECK(joanne.page().has("by phone, his dad"));
        joanne.get("/cases/" + reference + "/withdrawal");
        joanne.fill("how", "again").press("Record it, and stop the clocks");
        CHECK(joanne.page().status == 422);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("CFA s.36(3): what a nursery brought to attention is not the family's to take back") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.on("2026-09-07").as("joanne-pryce");
        joanne.get("/cases/new");
        joanne.fill("received-day", "7").fill("received-month", "9").fill("received-year", "2026");
        joanne.choose("channel", "post").choose("asker", "other");
        joanne.fill("given-name", "Oskar").press("Record it");
        CHECK(joanne.page().has("Monday 19 October"));
        CHECK_FALSE(joanne.page().has("The family takes the request back"));
        CHECK(joanne.page().has("More time"));
        const std::string case_page = joanne.page().path;
        joanne.get(case_page + "/withdrawal");
        joanne.fill("how", "by phone").press("Record it, and stop the clocks");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Somebody else asked, so there is nothing to take back"));
        CHECK(joanne.get(case_page).has("Monday 19 October")); // the six weeks run on
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A letter that takes the request back counts from the day it came, not from the day it "
          "was written down") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-09-21").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/withdrawal");
        CHECK(joanne.value_of("on-day") + " " + joanne.value_of("on-month") == "21 9");
        joanne.fill("how", "a letter of his dad");
        joanne.fill("on-day", "22").press("Record it, and stop the clocks");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("The day it reached us must be today or in the past"));
        joanne.fill("on-day", "6").press("Record it, and stop the clocks");
        CHECK(joanne.page().has("Nobody had asked yet on that day"));
        joanne.fill("on-day", "31").press("Record it, and stop the clocks");
        CHECK(joanne.page().has("Enter the day it reached us"));
        CHECK(joanne.value_of("how") == "a letter of his dad");
        joanne.fill("on-day", "16").press("Record it, and stop the clocks");
        CHECK(joanne.page().path == "/cases/" + reference);
        CHECK(joanne.page().has("16 September"));
        CHECK(joanne.page().has("told us a letter of his dad"));
        CHECK(town.faults() == "");
    });
}
