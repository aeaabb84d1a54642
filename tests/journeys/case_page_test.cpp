// The case page: what is to do stands in the order of the law, and a letter says whose it is.
#include "support/asking.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// Whether these words stand on the page, in this order, each after the one before.
bool in_this_order(const test::Page& page, const std::vector<std::string_view>& words) {
    const std::string text = page.text();
    std::size_t after = 0;
    for (const std::string_view each : words) {
        const auto at = text.find(each, after);
        if (at == std::string::npos) return false;
        after = at + each.size();
    }
    return true;
}
} // namespace

TEST_CASE("On a case what holds up the rest comes first, then the nearest day of the law; what is "
          "only possible is a link under them") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        const std::string at_case = "/cases/" + reference;
        Browser joanne = town.as("joanne-pryce");
        CHECK(in_this_order(joanne.get(at_case),
                            {"Your tasks", "Confirm who asked", "Decide whether to assess",
                             "By 19 Oct", "The family takes the request back"})); // reg 5(1)
        test::joanne_confirms_who_asked(town, reference);
        CHECK(in_this_order(joanne.get(at_case), {"Your tasks", "Tell those who must be told",
                                                  "Decide whether to assess", "By 19 Oct"}));
        test::joanne_decides_to_assess(town.on("2026-09-14"), reference);
        joanne = town.as("joanne-pryce");
        CHECK(in_this_order(joanne.get(at_case),
                            {"Your tasks", "Ask for advice", "Decide whether there will be a plan",
                             "By 28 Dec", "Propose that there is no plan",
                             "More time"})); // reg 10(1): week sixteen
        joanne.follow("Ask for advice");
        joanne.choose("more-b", "Fellside Primary School").press("Ask them all");
        CHECK(in_this_order(joanne.get(at_case),
                            {"Your tasks", "Decide whether there will be a plan", "By 28 Dec"}));
        town.on("2026-12-29");
        CHECK(town.as("joanne-pryce").get(at_case).has("Late: 28 Dec"));
        CHECK(town.as("joanne-pryce").get(at_case).has("An earlier date is past"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A letter in the list of a case says to whom it went, or from whom it came, and whether "
          "it is still to be posted") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::assessed_case(town);
        test::advised_by_leila(town);
        Browser joanne = town.as("joanne-pryce");
        const test::Page& page = joanne.get("/cases/" + reference);
        CHECK(in_this_order(page, {"Letters", "Advice about Amara", "From Leila Rahimi",
                                   "Wednesday 23 September"}));
        CHECK(page.has("To Sam Tully"));
        CHECK(page.has("To Children’s commissioning, Alderbrook Integrated Care Board"));
        joanne.follow("We will make an assessment of Amara To Children’s commissioning");
        CHECK(joanne.page().has("Dear Alderbrook Integrated Care Board"));
        Browser sam = town.as("new-parent"); // their own letters alone: whose they are is plain
        sam.get("/children/" + reference);
        CHECK(sam.page().has("We will find out what helps Amara"));
        CHECK_FALSE(sam.page().has("To Sam Tully"));

        joanne.get("/cases/new"); // a mother who is known by her letter alone
        joanne.fill("given-name", "Bo").fill("parent-given", "Kim");
        joanne.fill("received-day", "21").fill("received-month", "9").fill("received-year", "2026");
        joanne.press("Record it");
        const std::string bo = joanne.page().path.substr(joanne.page().path.rfind('/') + 1);
        test::joanne_confirms_who_asked(town, bo);
        test::joanne_decides_to_assess(town, bo);
        joanne.get("/cases/" + bo);
        CHECK(in_this_order(joanne.page(),
                            {"Post the letter to Kim", "Letters", "To Kim", "Not posted yet"}));
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "Another adult who is added holds nothing up: whoever asked is confirmed and can be told") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/standing");
        joanne.fill("adult-given", "Milo").fill("adult-words", "Dad").press("Add");
        joanne.get("/cases/" + reference);
        CHECK_FALSE(joanne.page().has("Confirm who asked"));
        CHECK(joanne.page().has("Confirm who Milo is"));
        CHECK(joanne.page().has("Tell those who must be told"));
        CHECK(joanne.get("/work").has("Tell those who must be told"));
        CHECK(town.faults() == "");
    });
}
