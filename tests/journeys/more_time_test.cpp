// More time by law: the school closed in summer, the family away; and what is no ground.
#include "support/asking.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
void fill_day(Browser& browser, const std::string& name, const char* day, const char* month) {
    browser.fill(name + "-day", day).fill(name + "-month", month).fill(name + "-year", "2026");
}
} // namespace

TEST_CASE("Reg 5(4)(a): the school closed in summer excuses the six weeks, and the date stays") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-07-13"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-08-27").as("joanne-pryce"); // due 24 August: three days late
        CHECK(joanne.get("/work").has("3 days late"));
        joanne.get("/cases/" + reference);
        joanne.follow("More time");
        CHECK(joanne.page().has("Monday 24 August"));
        joanne.choose("ground", "school_closed");
        fill_day(joanne, "asked", "20", "7");
        fill_day(joanne, "from", "23", "7");
        fill_day(joanne, "to", "2", "9");
        joanne.press("Record it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Choose each date that it made impractical"));
        joanne.choose("limits", "EHC-ASSESS-DECISION-6W");
        joanne.press("Record it");
        CHECK(joanne.page().status == 422); // evidence; what was chosen is chosen still
        joanne.fill("evidence", "The school’s term dates; the head is not there until September.");
        joanne.press("Record it");
        CHECK(joanne.page().has("More time is lawful."));
        CHECK(joanne.page().has("SEND Regs 2014 reg 5(4)(a)"));
        CHECK(joanne.page().has("Monday 24 August")); // it did not move
        CHECK(joanne.get("/work").has("More time is lawful"));
        CHECK(joanne.page().has("3 days late")); // and it still counts
        Browser sam = town.as("new-parent");
        CHECK(sam.get("/children/" + reference).has("The law allows us more time"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Reg 5(4)(d): a family away for four weeks is excused; for three weeks it is not") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-10-12").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/more-time");
        joanne.choose("ground", "away").fill("evidence", "Flight tickets");
        joanne.choose("limits", "EHC-ASSESS-DECISION-6W");
        fill_day(joanne, "from", "10", "9");
        fill_day(joanne, "to", "1", "10");
        joanne.press("Record it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("must last four weeks or more"));
        fill_day(joanne, "to", "9", "10");
        joanne.press("Record it");
        CHECK(joanne.page().has("More time is lawful."));
        CHECK(joanne.page().has("The child or the family was away from the area."));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Reg 5(4), 10(4), 13(3): a date that was not judged impractical is late without excuse") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-11-16").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/more-time");
        joanne.choose("ground", "away").fill("evidence", "Flight tickets");
        fill_day(joanne, "from", "5", "10"); // two weeks before the six weeks end: too few for them
        fill_day(joanne, "to", "9", "11");
        joanne.choose("limits", "EHC-ASSESS-DECISION-6W");
        joanne.press("Record it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("By these days the law can excuse only what is listed here now"));
        CHECK_FALSE(joanne.page().has("Monday 19 October")); // so it is offered no more
        CHECK(joanne.page().has("Flight tickets"));
        joanne.choose("limits", "EHC-NOPLAN-NOTICE-16W");
        joanne.press("Record it");
        CHECK(joanne.page().has("More time is lawful."));
        CHECK(joanne.page().has("It made impractical: Tell the family if there will be no plan."));
        Browser sam = town.as("new-parent");
        CHECK(sam.get("/children/" + reference).has("we are late")); // the six weeks have no excuse
        CHECK_FALSE(sam.page().has("The law allows us more time"));
        joanne.get("/cases/" + reference + "/more-time");
        CHECK(joanne.page().has("More time is lawful already:"));
        CHECK_FALSE(joanne.page().body.find("EHC-NOPLAN-NOTICE-16W") != std::string::npos);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Reg 5(4)(d): who is still away has been away until today, and comes back on a day") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-10-11").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/more-time");
        joanne.choose("ground", "away").fill("evidence", "A call to the aunt");
        joanne.choose("limits", "EHC-ASSESS-DECISION-6W");
        fill_day(joanne, "from", "12", "10");
        joanne.press("Record it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("what has not happened excuses nothing"));
        fill_day(joanne, "from", "14", "9");
        fill_day(joanne, "to", "30", "10");
        joanne.press("Record it");
        CHECK(joanne.page().has("Leave it empty if they are still away"));
        joanne.fill("to-day", "").fill("to-month", "").fill("to-year", "");
        joanne.press("Record it");
        CHECK(joanne.page().status == 422); // 27 days have passed
        CHECK(joanne.page().has("Who is still away has been away until today"));
        joanne = town.on("2026-10-12").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/more-time");
        joanne.choose("ground", "away").fill("evidence", "A call to the aunt");
        joanne.choose("limits", "EHC-ASSESS-DECISION-6W");
        fill_day(joanne, "from", "14", "9");
        joanne.press("Record it");
        CHECK(joanne.page().has("More time is lawful."));
        CHECK(joanne.page().has("From 14 September 2026, and still away."));

        joanne = town.on("2026-10-26").as("joanne-pryce");
        joanne.get("/cases/" + reference);
        joanne.follow("They are back");
        const std::string back = joanne.page().path;
        CHECK(joanne.page().has("A call to the aunt"));
        CHECK(town.as("tom-whitaker").get(back).status == 404);
        joanne.press("Record it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Enter the first day back"));
        fill_day(joanne, "back", "27", "10");
        joanne.press("Record it");
        CHECK(joanne.page().has("The day must be today or in the past"));
        fill_day(joanne, "back", "5", "10"); // the aunt was wrong: three weeks
        joanne.press("Record it");
        CHECK(joanne.page().path == "/cases/" + reference);
        CHECK(joanne.page().has("From 14 September 2026 to 5 October 2026."));
        CHECK(joanne.page().has("By these days it does not excuse: Decide whether to assess"));
        CHECK_FALSE(joanne.page().has("More time is lawful."));
        CHECK(town.as("new-parent").get("/children/" + reference).has("we are late"));
        CHECK(joanne.get(back).status == 404); // they are back already
        CHECK(town.faults() == "");
    });
}

TEST_CASE("More time that was recorded in error excuses nothing from then on, and says why") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-10-26").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/more-time");
        joanne.choose("ground", "exceptional").fill("evidence", "A letter of the hospital");
        fill_day(joanne, "from", "20", "9");
        joanne.choose("limits", "EHC-ASSESS-DECISION-6W");
        joanne.press("Record it");
        Browser sam = town.as("new-parent");
        CHECK(sam.get("/children/" + reference).has("The law allows us more time"));
        joanne.follow("It was recorded in error");
        const std::string error = joanne.page().path;
        CHECK(joanne.page().has("A letter of the hospital"));
        joanne.press("It excuses nothing");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Say what was wrong"));
        joanne.fill("why", "The letter is about another child");
        joanne.press("It excuses nothing");
        CHECK(joanne.page().path == "/cases/" + reference);
        CHECK(joanne.page().has("it excuses nothing: The letter is about another child"));
        CHECK_FALSE(joanne.page().has("More time is lawful."));
        CHECK_FALSE(joanne.page().has("It was recorded in error"));
        CHECK(sam.get("/children/" + reference).has("we are late"));
        CHECK(joanne.get(error).status == 404); // there is nothing to take back
        CHECK(town.as("tom-whitaker").get(error).status == 404);
        CHECK(town.faults() == "");
    });
}
