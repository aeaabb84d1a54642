// A decision against: two people, no unlawful reason, every right; and no plan after an assessment.
#include "support/asking.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
std::string asked_and_confirmed(Town& town) {
    std::string reference = test::sam_asks_about(town, "Callum");
    test::joanne_confirms_who_asked(town, reference);
    return reference;
}

void fill_no(Browser& officer, std::string_view reasons) {
    officer.fill("need", "The specialist teacher says he may have dyslexia.");
    officer.fill("necessity", "His reading rose from 78 to 96 in a year with help at school.");
    officer.choose("unmet", "necessity").fill("reasons", reasons);
    officer.press("Propose it to a second person");
}
} // namespace

TEST_CASE("A refusal stands up: the unlawful reason is marked, a second person confirms, and the "
          "family reads reasons, rights and days") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = asked_and_confirmed(town.on("2026-10-19"));
        Browser joanne = town.on("2026-11-18").as("joanne-pryce");
        joanne.get("/cases/" + reference);
        joanne.follow("Decide whether to assess");
        joanne.follow("Propose not to assess");
        fill_no(joanne, "Two cycles of support were not done.");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("SEND Code of Practice 9.16"));
        CHECK(joanne.value_of("reasons") == "Two cycles of support were not done.");
        fill_no(joanne, "In both cycles of support Callum met his targets.");
        CHECK(joanne.page().has("A “no” waits for a second look"));

        joanne.follow("A “no” waits for a second look");
        joanne.press("Confirm, and send the letters");
        CHECK(joanne.page().status == 422); // her own proposal
        CHECK(joanne.page().has("Somebody else must take the second look"));

        Browser sam = town.as("new-parent");
        CHECK_FALSE(sam.get("/children/" + reference).has("decided not to"));

        Browser devon = town.on("2026-11-20").as("devon-marsh");
        devon.get("/cases/" + reference);
        devon.follow("A “no” waits for a second look");
        devon.press("Confirm, and send the letters");
        CHECK(devon.page().has("We decided not to assess"));
        CHECK(devon.get("/work").has("Not assessing"));

        sam = town.on("2026-11-21").as("new-parent");
        sam.get("/children/" + reference);
        CHECK(sam.page().has("We decided not to find out more"));
        CHECK_FALSE(sam.page().has("The plan is finished"));
        CHECK(sam.page().has("If you do not agree")); // at home, before any letter is opened
        CHECK(sam.page().has("By 20 January 2027."));
        CHECK(sam.page().has("Call Alderbrook Mediation Advice, 01632 960 201"));
        CHECK(sam.page().has("Call Alderbrook SEND Advice, 01632 960 203"));
        sam.follow("We will not make an assessment of Callum");
        CHECK(sam.page().has("In both cycles of support Callum met his targets."));
        CHECK(sam.page().has("right to appeal"));
        CHECK(sam.page().has("Alderbrook Mediation Advice, telephone 01632 960 201"));
        CHECK(sam.page().has("20 January 2027")); // reg 33: two months from the notice
        CHECK(sam.page().has("Alderbrook SEND Advice"));

        const std::string next = test::sam_asks_about(town, "Bo"); // like cases alike
        devon = town.as("devon-marsh");
        devon.get("/cases/" + next + "/decision");
        CHECK(devon.page().has("yes for 0 children, no for 1 child."));
        devon.follow("Those decided “no”");
        CHECK(devon.page().has("Callum"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("What a manager sends back can be proposed again, better") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = asked_and_confirmed(town.on("2026-10-19"));
        Browser joanne = town.on("2026-11-18").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/against/assess");
        fill_no(joanne, "Callum gets what he needs.");
        Browser devon = town.as("devon-marsh");
        devon.get("/cases/" + reference + "/second-look/assess");
        devon.press("Send it back");
        CHECK(devon.page().has("Say what is missing"));
        devon.fill("words", "The dyslexia report is not weighed.").press("Send it back");
        CHECK(devon.page().status == 200);
        joanne.get("/cases/" + reference);
        joanne.follow("Look again at the “no” that came back");
        CHECK(joanne.page().has("The dyslexia report is not weighed."));
        CHECK(joanne.value_of("reasons") == "Callum gets what he needs."); // what was typed stays
        CHECK(joanne.value_of("need") == "The specialist teacher says he may have dyslexia.");
        joanne.fill("reasons", "").press("Propose it to a second person");
        CHECK(joanne.value_of("reasons").empty()); // what is emptied stays empty
        joanne.get("/cases/" + reference);
        joanne.follow("Decide whether to assess");
        joanne.fill("need", "Dyslexia is likely.").fill("necessity", "It may be.");
        joanne.fill("reasons", "The report persuaded us.");
        joanne.press("Decide to assess, and send the letter");
        CHECK(joanne.page().has("We decided to assess"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Reg 10: no plan is told by week sixteen, with reasons and rights, by two people") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = asked_and_confirmed(town.on("2026-09-07"));
        test::joanne_decides_to_assess(town.on("2026-10-12"), reference);
        Browser joanne = town.on("2026-12-14").as("joanne-pryce");
        joanne.get("/cases/" + reference);
        joanne.follow("Propose that there is no plan");
        CHECK(joanne.page().has("Monday 28 December")); // reg 10(1): sixteen weeks
        // It blocks nothing, and nobody decides without seeing it.
        const std::string missing =
            "An educational psychologist: nobody was asked (regulation 6(1)(d)).";
        CHECK(joanne.page().has(missing));
        fill_no(joanne, "A plan would cost too much.");
        CHECK(joanne.page().has("cost and spending are no part of the test (CFA 2014 s.37(1))"));
        fill_no(joanne, "What the school gives meets every need that was found.");
        Browser devon = town.as("devon-marsh");
        devon.get("/cases/" + reference + "/second-look/plan");
        CHECK(devon.page().has(missing));
        devon.press("Confirm, and send the letters");
        CHECK(devon.get("/work").has("No plan"));
        Browser sam = town.on("2026-12-15").as("new-parent");
        sam.get("/children/" + reference);
        CHECK(sam.page().has("We decided that there will be no plan"));
        CHECK(sam.page().has("By 14 February 2027.")); // reg 33: two months from the notice
        CHECK(sam.page().has("Call Alderbrook Mediation Advice, 01632 960 201"));
        sam.follow("There will be no plan for Callum");
        CHECK(sam.page().has("What the school gives meets every need that was found."));
        CHECK(sam.page().has("right to appeal"));
        CHECK(sam.page().has("right to mediation"));
        CHECK(sam.page().has("Alderbrook Mediation Advice, telephone 01632 960 201"));
        CHECK(sam.page().has("14 February 2027"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Who proposes no plan sees which advice came, which is late and who was left out") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = asked_and_confirmed(town.on("2026-09-07"));
        test::joanne_decides_to_assess(town.on("2026-10-12"), reference);
        const std::string of_case = "/cases/" + reference;
        Browser joanne = town.as("joanne-pryce");
        joanne.get(of_case + "/ask-for-advice");
        joanne.choose("more-b", "Fellside Primary School")
            .fill("why-not-c", "The board named nobody.")
            .press("Ask them all");
        joanne = town.on("2026-12-14").as("joanne-pryce");
        joanne.get(of_case + "/against/plan");
        CHECK(joanne.page().has("Educational psychology: asked on 12 October 2026, no answer yet. "
                                "21 days past the date."));
        CHECK(joanne.page().has("Health: nobody was asked, for the reason that was recorded."));
        CHECK_FALSE(joanne.page().has("An educational psychologist: nobody was asked"));
        CHECK_FALSE(joanne.get(of_case + "/against/assess").has("What you decide from"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "Who decides to assess after all closes the “no” that waits, and another “no” can follow") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = asked_and_confirmed(town.on("2026-10-19"));
        const std::string of_case = "/cases/" + reference;
        Browser joanne = town.on("2026-11-16").as("joanne-pryce");
        joanne.get(of_case + "/against/assess");
        fill_no(joanne, "Callum gets what he needs.");
        test::joanne_decides_to_assess(town.on("2026-11-18"), reference);
        joanne = town.as("joanne-pryce");
        CHECK_FALSE(joanne.get(of_case).has("A “no” waits for a second look"));
        Browser devon = town.as("devon-marsh");
        devon.get(of_case + "/second-look/assess");
        CHECK(devon.page().has("Nothing waits for a second look."));
        CHECK_FALSE(devon.has_button("Confirm, and send the letters"));

        joanne.get(of_case);
        joanne.follow("Propose that there is no plan");
        fill_no(joanne, "What the school gives meets every need that was found.");
        CHECK(joanne.page().has("A “no” waits for a second look"));
        devon.get(of_case + "/second-look/plan");
        devon.press("Confirm, and send the letters");
        CHECK(devon.page().has("There will be no plan"));
        CHECK(town.faults() == "");
    });
}
