// Two boards and no gap: which of them commissions a child's health care is named, never guessed.
#include "shared/audit/audit.hpp"
#include "support/asking.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
constexpr std::string_view fenmoor = "Fenmoor Integrated Care Board";
constexpr std::string_view alderbrook = "Alderbrook Integrated Care Board";

void name_board(Browser& officer, std::string_view board, std::string_view ground) {
    officer.choose("board", board).choose("ground", ground);
    officer.fill("source", "The mother, at intake").press("Record this");
}

// Leaves the browser at the case.
void name_board(Browser& officer, const std::string& reference, std::string_view board,
                std::string_view ground) {
    officer.get("/cases/" + reference + "/health-board");
    name_board(officer, board, ground);
}
} // namespace

TEST_CASE("Reg 4(2): of several boards none is told by guess; the one that is named is told") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        town.enter_board(fenmoor);
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/considering");
        CHECK_FALSE(joanne.page().has("Integrated Care Board"));
        joanne.press("Send these letters");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Name first the board that commissions health care"));
        joanne.get("/cases/" + reference + "/decision");
        joanne.fill("need", "Sensory needs.").fill("necessity", "It may be.");
        joanne.fill("reasons", "Noise stops him.");
        joanne.press("Decide to assess, and send the letter");
        CHECK(joanne.page().status == 422); // reg 5(1): the board is told of the decision too

        joanne.follow("Name the board that commissions health care");
        CHECK(joanne.page().has("There are several boards here, and none is named."));
        joanne.choose("ground", "practice").press("Record this");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Choose a board"));
        joanne.choose("board", fenmoor).press("Record this");
        CHECK(joanne.page().has("Say who told you, and when"));
        joanne.fill("source", std::string(201, 'x')).press("Record this");
        CHECK(joanne.page().has("Use 200 characters or fewer"));
        name_board(joanne, fenmoor, "practice");
        CHECK(joanne.page().path == "/cases/" + reference);
        CHECK(joanne.page().has(fenmoor)); // among the people around the child
        CHECK(joanne.page().has("The board for health care was named, by the practice."));

        joanne.get("/cases/" + reference + "/considering");
        CHECK(joanne.page().has(fenmoor));
        joanne.press("Send these letters");
        CHECK(joanne.page().status == 200);
        CHECK_FALSE(town.as("ruth-okafor").get("/advice").has("Callum")); // the other board's
        joanne.get("/cases/" + reference + "/health-board");
        CHECK(joanne.page().has("recorded on 7 September 2026: The mother, at intake."));
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}

TEST_CASE("Where there is one board, it is that one by itself") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        CHECK(joanne.get("/cases/" + reference).has(alderbrook));
        joanne.follow("Who commissions health care");
        CHECK(joanne.page().has("It is Alderbrook Integrated Care Board, the only one there is"));
    });
}

TEST_CASE(
    "Who commissions health care is the council's to record, and nobody else opens the page") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::assessed_case(town);
        town.enter_board(fenmoor);
        const std::string page = "/cases/" + reference + "/health-board";
        CHECK(town.as("tom-whitaker").get(page).status == 404);
        CHECK(town.as("ruth-okafor").get(page).status == 404);
        CHECK(town.as("helen-foy").get(page).status == 404);
        CHECK(town.as("new-parent").get(page).status == 404);
        Browser devon = town.as("devon-marsh");
        name_board(devon, reference, fenmoor, "practice");
        CHECK(devon.page().path == "/cases/" + reference);
        // The family reads who looked: she did nothing else here.
        CHECK(town.as("new-parent").get("/children/" + reference + "/who-looked").has("Devon"));
    });
}

TEST_CASE(
    "A final plan waits for the name of the board, which then receives it; the board that was "
    "named in error sees no draft more") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::written_draft(town);
        const std::string plan = "/cases/" + reference + "/plan";
        Browser joanne = town.as("joanne-pryce");
        test::write(joanne, reference, "g", "Physiotherapy for 40 minutes a fortnight.");
        joanne.press("Ask health to agree section G");
        CHECK(town.as("ruth-okafor").get(plan).status == 200);
        town.enter_board(fenmoor); // from now on it is no longer the only one
        joanne.get(plan);
        joanne.press("Ask health to agree section G");
        CHECK(joanne.page().status == 422);
        joanne.follow("Name the board that commissions health care");
        name_board(joanne, fenmoor, "practice");
        joanne.get(plan + "/lines/G1");
        joanne.fill("why", "Asked of Fenmoor anew.").press("Take it out");
        test::serve_draft(town, reference);

        town.on("2026-12-28");
        name_board(joanne = town.as("joanne-pryce"), reference, alderbrook, "residence");
        CHECK(joanne.page().has("The board for health care was named, by the home."));
        name_board(joanne, reference, fenmoor, "practice");
        CHECK(town.as("ruth-okafor").get(plan).status == 404);
        const Browser devon = test::issue_final(town, reference);
        CHECK(devon.page().status == 200);
        CHECK_FALSE(town.as("ruth-okafor").get("/plans").has("Amara"));
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("Final education, health and care plan for Amara"));
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}
