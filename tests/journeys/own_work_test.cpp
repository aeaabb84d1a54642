// My work: an officer's own children, and what nobody has yet; the team's is a choice away.
#include "support/asking.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
void give(Town& town, const std::string& reference, std::string_view officer) {
    Browser devon = town.as("devon-marsh");
    devon.get("/cases/" + reference + "/officer");
    devon.choose("officer", officer).press("Give the case");
    CHECK(devon.page().status == 200);
}
} // namespace

TEST_CASE("What nobody has is on everybody's list; what somebody has is on theirs alone") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Amara");
        Browser joanne = town.as("joanne-pryce"), nadia = town.as("nadia-karim");
        CHECK(joanne.get("/work").has("You have 1 child or young person."));
        CHECK(nadia.get("/work").has("You have 1 child or young person."));

        give(town, reference, "Nadia Karim");
        CHECK_FALSE(joanne.get("/work").has("Amara"));
        CHECK(nadia.get("/work").has("Amara"));
        CHECK(nadia.page().has("Monday 19 October")); // the date comes along: reg 5(1)
        joanne.choose("whose", "team").press("Show");
        CHECK(joanne.page().has("Your team has 1 child or young person."));
        CHECK(joanne.page().has("Amara"));

        give(town, reference, "Joanne Pryce"); // handed over: no longer hers
        CHECK(joanne.get("/work").has("Amara"));
        CHECK_FALSE(nadia.get("/work").has("Amara"));
        Browser devon = town.as("devon-marsh"); // has none of his own
        CHECK(devon.get("/work").has("Your team has 1 child or young person."));
        CHECK(town.faults() == "");
    });
}
