// Help that stands in the wrong section is moved to the right one: CFA 2014 s.21(5).
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// What waits for a board, and what it answered, stand apart.
void agrees_its_only_line(Browser& board, const std::string& line) {
    CHECK(board.get("/advice").has("1 line waits for your answer."));
    CHECK_FALSE(board.page().has("nothing in them waits for you"));
    board.get(line);
    board.press("Agree these words");
    CHECK(board.get("/advice").has("Plans being written: nothing in them waits for you"));
    CHECK(board.page().has("You agreed to 1 line."));
    CHECK_FALSE(board.page().has("say if you agree your lines"));
}
} // namespace

TEST_CASE("CFA s.21(5): therapy that educates moves from G to F with its words and joins; the "
          "agreement of the health body stays behind, and where it stood is told") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::written_draft(town);
        const std::string plan = "/cases/" + reference + "/plan";
        Browser joanne = town.as("joanne-pryce");
        test::write(joanne, reference, "g", "Speech therapy for 40 minutes a week.");
        joanne.get(plan + "/threads");
        joanne.choose("help", "G1").choose("to", "B1").press("Join");
        joanne.get(plan);
        joanne.press("Ask health to agree section G");
        Browser ruth = town.as("ruth-okafor");
        CHECK(ruth.get("/advice").has("Plans being written: say if you agree your lines"));
        ruth.follow("Amara");
        CHECK(ruth.page().path == plan);
        CHECK_FALSE(ruth.page().has("Joined to no need.")); // B1 is, and is not hers to read
        ruth.follow("G1");
        CHECK_FALSE(ruth.has_button("Move it")); // who only agrees does not put the plan together
        agrees_its_only_line(ruth, plan + "/lines/G1");
        test::serve_draft(town, reference);

        joanne = town.as("joanne-pryce");
        joanne.get(plan + "/lines/G1");
        CHECK(joanne.page().has("The agreement to this line does not move with it."));
        joanne.press("Move it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Choose a section that the law gives it"));
        joanne.choose("to", "f").press("Move it");
        CHECK(joanne.page().has("Write the reasons"));
        joanne.fill("move-why", "It teaches her to talk.").press("Move it");
        CHECK(joanne.page().path == plan);
        CHECK(joanne.get(plan + "/lines/G1").status == 404);
        joanne.get(plan + "/lines/F2");
        CHECK(joanne.page().has("Speech therapy for 40 minutes a week."));
        CHECK(joanne.page().has("Stood in G1 until 7 December"));
        CHECK(joanne.page().has("Joanne Pryce: It teaches her to talk."));
        CHECK(joanne.page().has("As the family read it, in G1"));
        CHECK(joanne.page().has("Now, in F2"));
        CHECK_FALSE(joanne.page().has("Agreed"));
        // F is not hers while it is a draft.
        CHECK(town.as("ruth-okafor").get(plan + "/lines/F2").status == 404);
        CHECK_FALSE(joanne.get(plan + "/threads").has("Joined to no need."));
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("A line of health or care was taken out of its section."));
        CHECK(joanne.page().has("(G1 is now F2)"));

        joanne.get(plan + "/lines/F2"); // and back: nobody has agreed to it there
        joanne.choose("to", "g").fill("move-why", "It was a mistake.").press("Move it");
        joanne.get(plan + "/lines/G2");
        CHECK(joanne.page().has("Not agreed yet"));
        CHECK(joanne.page().has("Stood in F2 until 7 December"));
        CHECK(joanne.page().has("Stood in G1 until 7 December"));
        joanne.get(plan + "/lines/B1");
        CHECK_FALSE(joanne.has_button("Move it")); // a need is no help
        CHECK(town.faults() == "");
    });
}
