// Two parents of one child, who need not be on one side: each reads their own words alone, and
// what one asked the other does not undo.
#include "support/asking.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// Mum, who did not ask, is confirmed and comes in by her own link.
Browser rosa_comes_in(Town& town, const std::string& reference) {
    const std::string case_page = "/cases/" + reference;
    Browser joanne = town.as("joanne-pryce");
    joanne.get(case_page + "/standing");
    joanne.fill("adult-given", "Rosa").fill("adult-words", "Mum").press("Add");
    test::joanne_confirms_who_asked(town, reference);
    joanne.get(case_page);
    joanne.follow("Invite Rosa");
    joanne.fill("email", "rosa@example.org").press("Make their link");
    joanne.follow("The link of Rosa");
    Browser rosa = town.visitor();
    rosa.get(joanne.page().path);
    rosa.fill("Choose a password", "kettle orbit heron").press("Sign in");
    return rosa;
}
} // namespace

TEST_CASE("What one parent adds is not shown to the other; the officer reads both, with names") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser rosa = rosa_comes_in(town, reference);
        const std::string more = "/children/" + reference + "/more";
        rosa.get(more);
        rosa.fill("words", "We moved out, to my sister’s.").press("Add it");
        const std::string told = "/children/" + reference + "/told";
        CHECK(rosa.get(told).has("We moved out, to my sister’s."));
        Browser sam = town.as("new-parent");
        CHECK_FALSE(sam.get(told).has("We moved out"));
        sam.get(more);
        sam.fill("words", "He has a new friend.").press("Add it");
        CHECK(sam.get(told).has("He has a new friend."));
        CHECK_FALSE(sam.page().has("We moved out"));
        CHECK_FALSE(rosa.get(told).has("He has a new friend."));
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("We moved out, to my sister’s."));
        CHECK(joanne.page().has("He has a new friend."));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("CFA s.36(1): what one parent asked the other does not take back; she tells the officer, "
          "and whoever does it is named") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser rosa = rosa_comes_in(town, reference);
        rosa.get("/children/" + reference);
        CHECK_FALSE(rosa.page().has("Take your request back"));
        rosa.follow("If you do not want this request");
        CHECK_FALSE(rosa.has_button("Take it back"));
        rosa.post("/children/" + reference + "/withdraw", {{"once", "another form"}});
        CHECK(rosa.page().status == 422);
        CHECK(rosa.page().has("Somebody else of the family asked"));
        rosa.follow("Write to us");
        rosa.fill("words", "I do not want him assessed.").press("Add it");
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("Monday 19 October")); // reg 5(1): the six weeks run on
        CHECK(joanne.page().has("I do not want him assessed."));

        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference);
        sam.follow("Take your request back");
        sam.press("Take it back");
        CHECK(sam.page().has("You took your request back"));
        CHECK(rosa.get("/children/" + reference).has("Sam Tully took the request back"));
        CHECK_FALSE(rosa.page().has("You took"));
        CHECK(joanne.get("/cases/" + reference).has("by Sam Tully"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("What an officer wrote down is not told to a parent as their own doing") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/withdrawal");
        joanne.fill("how", "by phone, his mum").press("Record it, and stop the clocks");
        Browser sam = town.as("new-parent");
        CHECK(sam.get("/children/" + reference).has("The request was taken back"));
        CHECK(sam.page().has("If you do not want that, call us."));
        CHECK_FALSE(sam.page().has("You took"));
    });
}
