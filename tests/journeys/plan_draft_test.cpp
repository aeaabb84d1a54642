// Writing the draft together: two officers, the family in its own section; and who sees it.
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::served_draft;
using test::Town;
using test::written_draft;

namespace {
bool is_marked(const test::Page& page, std::string_view tag, std::string_view words) {
    for (const test::Node* node : page.tree().all(tag))
        if (node->text().find(words) != std::string::npos) return true;
    return false;
}
} // namespace

TEST_CASE("CFA s.36(9): the family is told the outcome, that there will be a plan, and why") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::assessed_case(town);
        test::advised_by_leila(town);
        Browser joanne = town.on("2026-12-01").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan/decision");
        joanne.press("Decide to issue a plan, and send the letter");
        CHECK(joanne.page().status == 422); // no letter without reasons
        CHECK_FALSE(joanne.get("/cases/" + reference).has("There will be a plan for Amara"));
        joanne.get("/cases/" + reference + "/plan/decision");
        joanne.fill("reasons", "School alone cannot make her help certain.");
        joanne.press("Decide to issue a plan, and send the letter");

        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference);
        CHECK(sam.page().has("Amara will have a plan"));
        sam.follow("There will be a plan for Amara");
        CHECK(sam.page().has("Dear Sam Tully"));
        CHECK(sam.page().has("School alone cannot make her help certain."));
        CHECK(sam.page().has("Leila Rahimi, Speech and language therapy, 23 September 2026"));
        CHECK(sam.page().has("Fellside Primary School")); // asked, and not there yet
        CHECK(sam.page().has("personal budget"));         // PB Regs reg 4
        CHECK(sam.page().has("25 January 2027"));         // reg 13(2): twenty weeks
        CHECK(sam.get(sam.page().path + "/letter.pdf").body.starts_with("%PDF"));
        CHECK_FALSE(town.as("ruth-okafor").get("/advice").has("There will be a plan"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "Two people edit one line: what does not touch is merged, what does is shown to both, and "
    "no word is lost") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        const std::string line = "/cases/" + reference + "/plan/lines/B1";
        Browser joanne = town.as("joanne-pryce"), devon = town.as("devon-marsh");
        CHECK(joanne.get("/cases/" + reference + "/plan").has("The family has no draft yet."));
        joanne.get(line);
        devon.get(line);
        joanne.fill("What it says", "Amara and her friends cannot follow talk in a noisy room.");
        CHECK(joanne.press("Save").status == 200);
        CHECK(joanne.page().has("Saved."));
        CHECK_FALSE(joanne.page().has("while you wrote")); // she wrote alone
        devon.fill("What it says", "Amara cannot follow talk in a noisy room or hall.");
        CHECK(devon.press("Save").status == 200);
        CHECK(
            devon.page().has("Amara and her friends cannot follow talk in a noisy room or hall."));
        CHECK(devon.page().has("Saved. Joanne Pryce changed other words of it while you wrote"));
        const std::string then = devon.page().path;

        joanne.get(line);
        devon.get(line);
        joanne.fill("What it says", "Amara cannot follow any talk at all.").press("Save");
        devon.fill("What it says", "Amara follows talk with pictures.").press("Save");
        CHECK(devon.page().status == 422);
        CHECK(devon.page().has("Joanne Pryce saved another text on 1 December 2026"));
        CHECK(devon.page().has("Theirs, saved"));
        CHECK(devon.page().has("cannot follow any")); // marked word by word
        CHECK(devon.value_of("words") == "Amara follows talk with pictures.");
        CHECK(joanne.get(line).has("Amara cannot follow any talk at all."));
        CHECK_FALSE(joanne.get(then).has("Saved.")); // another version stands there now
        devon.fill("What it says", "Amara cannot follow talk, but with pictures she can.");
        CHECK(devon.press("Save").status == 200); // written knowing the other
        CHECK(devon.page().has("Amara cannot follow talk, but with pictures she can."));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Two people edit who, how often and how long: what one left alone is never put back over "
          "what the other saved") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        const std::string line = "/cases/" + reference + "/plan/lines/F1";
        Browser joanne = town.as("joanne-pryce"), devon = town.as("devon-marsh");
        joanne.get(line);
        devon.get(line);
        joanne.fill("What it says", "A group of four to practise taking turns in talk.");
        joanne.fill("How often", "ten times a day").press("Save");
        devon.fill("What it says", "").press("Save"); // no words: nothing to put together yet
        CHECK(devon.page().status == 422);
        devon.fill("What it says", "A large group to practise taking turns in talk.");
        devon.press("Save");
        CHECK(devon.page().status == 422);
        CHECK(devon.page().has("Theirs, saved"));
        CHECK(devon.value_of("words") == "A large group to practise taking turns in talk.");
        CHECK(devon.value_of("how-often") == "ten times a day"); // he left it alone
        devon.press("Save");
        CHECK(devon.value_of("how-often") == "ten times a day");

        joanne.get(line);
        joanne.fill("How often", "weekly").press("Save");
        devon.fill("How often", "daily").press("Save");
        CHECK(devon.page().status == 422);
        CHECK(devon.page().has("weekly")); // theirs, word by word beside his
        CHECK(devon.value_of("how-often") == "daily");
        devon.fill("How often", "twice a week").press("Save");
        CHECK(joanne.get(line).status == 200);
        CHECK(joanne.value_of("how-often") == "twice a week");
        CHECK(joanne.value_of("who") == "A trained teaching assistant");
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "Section A is the family’s: they change their own words and add to them, and every change "
    "stands beside what was read before") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = served_draft(town);
        Browser pryce = town.as("joanne-pryce");
        CHECK(pryce.get("/cases/" + reference + "/plan")
                  .has("Version 1 went to the family on 7 December 2026. The time to answer it "
                       "runs until 21 December 2026."));
        Browser sam = town.on("2026-12-08").as("new-parent");
        sam.get("/children/" + reference + "/draft/sections/a");
        CHECK(sam.value_of("own-A1") == "Noise makes her ears hot.");
        Browser elsewhere = town.as("new-parent");
        elsewhere.get("/children/" + reference + "/draft/sections/a");
        sam.fill("own-A1", "").fill("own-new", "She tells long stories about foxes.");
        sam.press("Save and go on");
        CHECK(sam.page().status == 422);
        CHECK(sam.value_of("own-new") == "She tells long stories about foxes.");
        // All boxes of the page are one form: nothing that was typed is lost by its one button.
        sam.fill("own-A1", "Loud noise makes her ears hot.").press("Save and go on");
        CHECK(sam.page().heading() == "What is hard");
        sam.get("/children/" + reference + "/draft/sections/a");
        CHECK(sam.page().has("What you read"));
        CHECK(sam.page().has("Your words now"));
        CHECK(sam.value_of("own-A1") == "Loud noise makes her ears hot.");
        CHECK(sam.value_of("own-A2") == "She tells long stories about foxes.");
        CHECK(sam.value_of("own-new") == "");
        sam.press("Save and go on"); // what is left as it stands may stand
        CHECK(sam.page().heading() == "What is hard");
        sam.get("/children/" + reference + "/draft/sections/a");
        CHECK_FALSE(sam.page().has("A3"));
        elsewhere.fill("own-A1", "Noise makes her ears hot and red.").press("Save and go on");
        elsewhere.get("/children/" + reference + "/draft/sections/a");
        CHECK(elsewhere.page().has("Loud noise makes her ears hot and red.")); // merged
        sam.get("/children/" + reference + "/draft/sections/b");
        // The draft's own lines are as strong as what is asked of them.
        CHECK(sam.page().body.find("class=\"lede\">Amara cannot") == std::string::npos);
        sam.fill("words-B1", "In the hall it is worst.").press("Save and go on");
        CHECK(sam.page().status == 422); // words without a choice are asked about, not dropped
        CHECK(sam.value_of("words-B1") == "In the hall it is worst.");

        Browser joanne = town.on("2026-12-09").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan/lines/A1");
        CHECK(joanne.page().has("As the family read it"));
        CHECK(joanne.page().has("How the words came to be")); // each working version
        CHECK(joanne.page().has("Sam Tully"));
        CHECK_FALSE(joanne.has_button("Save")); // the words are not hers to change
        joanne = town.on("2026-12-28").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan");
        CHECK(joanne.page().has("The time to answer it ended on 21 December 2026."));
        const Browser devon = test::issue_final(town, reference);
        joanne.get("/cases/" + reference + "/plan");
        CHECK(joanne.page().has("The final plan was issued on 28 December 2026."));
        CHECK(devon.page().has("Loud noise makes her ears hot and red."));
        CHECK(devon.page().has("She tells long stories about foxes."));
        sam = town.as("new-parent");
        sam.get("/children/" + reference + "/draft/sections/a");
        CHECK_FALSE(sam.has_button("Save and go on"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A change of how often is shown as a difference to officer, family and adviser") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::assessed_case(town);
        const std::string plan = "/cases/" + reference + "/plan";
        test::advised_by_leila(town);
        test::write_draft(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get(plan + "/advised");
        joanne.press("Put in B");
        joanne.press("Put in F");
        joanne.get(plan + "/lines/F2");
        joanne.fill("How often", "weekly").press("Save");
        CHECK(joanne.page().has("Joanne Pryce, 1 December 2026")); // how the words came to be
        CHECK(is_marked(joanne.page(), "del", "twice a week"));
        CHECK(is_marked(joanne.page(), "ins", "weekly"));
        test::serve_draft(town, reference);

        Browser leila = town.as("leila-haddad"); // what became of her advice
        leila.get("/advice");
        leila.follow("Amara");
        CHECK(leila.page().has("The plan says"));
        CHECK(is_marked(leila.page(), "del", "twice a week"));
        CHECK(is_marked(leila.page(), "ins", "weekly"));

        joanne = town.on("2026-12-08").as("joanne-pryce");
        joanne.get(plan + "/lines/F2");
        joanne.fill("How often", "daily").press("Save");
        CHECK(joanne.page().has("As the family read it, in F2"));
        CHECK(is_marked(joanne.page(), "ins", "daily"));
        joanne.get(plan + "/check");
        joanne.press("Send the draft");
        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference + "/draft/sections/f");
        CHECK(sam.page().has("What you read before"));
        CHECK(is_marked(sam.page(), "del", "weekly"));
        CHECK(is_marked(sam.page(), "ins", "daily"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A draft is seen by who writes it and, once served, by the family; by nobody else") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        const auto hidden_from = [&](std::string_view who) {
            Browser browser = town.as(who);
            return browser.get("/cases/" + reference + "/plan").status == 404 &&
                   browser.get("/children/" + reference + "/draft").status == 404 &&
                   browser.get("/cases/" + reference + "/plan/lines/B1").status == 404;
        };
        for (const std::string_view who : {"helen-foy", "leila-haddad", "ruth-okafor", "jo-marsh",
                                           "new-parent", "marcus-bell"}) {
            CAPTURE(who);
            CHECK(hidden_from(who));
        }
        Browser joanne = town.on("2026-12-07").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan/check");
        joanne.press("Send the draft");
        CHECK(town.as("new-parent").get("/children/" + reference + "/draft").status == 200);
        CHECK(town.as("jo-marsh").get("/children/" + reference + "/draft").status == 404);
        CHECK(town.as("helen-foy").get("/cases/" + reference + "/plan").status == 404);
    });
}

TEST_CASE("What was typed into a line that a colleague moved meanwhile is shown, to be copied") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        const std::string line = "/cases/" + reference + "/plan/lines/F1";
        Browser joanne = town.as("joanne-pryce"), devon = town.as("devon-marsh");
        joanne.get(line);
        devon.get(line);
        devon.fill("why", "It is not from the school.").press("Take it out");
        joanne.fill("What it says", "A group of three, to take turns in talk.").press("Save");
        CHECK(joanne.page().status == 404);
        CHECK(joanne.page().has("This is what you typed."));
        CHECK(joanne.page().has("A group of three, to take turns in talk."));
        CHECK_FALSE(joanne.get(line).has("This is what you typed.")); // of a look there is none
        // A program elsewhere does not have its words shown under our name.
        joanne.post(line, {{"words", "Call 0999 for help."}}, "cross-site");
        CHECK(joanne.page().status == 403);
        CHECK(joanne.page().heading() == "That form was not sent from here");
        CHECK_FALSE(joanne.page().has("Call 0999"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Two officers who send one draft send it once; one who looks again may send the next") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        const std::string check = "/cases/" + reference + "/plan/check";
        Browser joanne = town.on("2026-12-07").as("joanne-pryce"), devon = town.as("devon-marsh");
        joanne.get(check);
        devon.get(check);
        CHECK(joanne.press("Send the draft").status == 200);
        devon.press("Send the draft");
        CHECK(devon.page().status == 422);
        CHECK(devon.page().has("The draft was sent meanwhile."));
        CHECK(devon.press("Send the draft").status == 200); // the page shows it as it is now
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A join that two officers make stands once") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town); // F1 is joined to B1 and E1
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan/threads");
        joanne.choose("help", "F1").choose("to", "B1").press("Join");
        CHECK(joanne.page().status == 200);
        joanne.choose("joined", "F1 B1").press("Part them");
        CHECK_FALSE(joanne.page().has("F1 from B1"));
        CHECK(joanne.page().has("F1 from E1"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Who reads some sections is not told what the plan as a whole lacks") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::assessed_case(town);
        test::advised_by_leila(town);
        test::write_draft(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan/advised");
        joanne.press("Put in C");
        joanne.get("/cases/" + reference + "/plan/advised");
        joanne.press("Put in G");
        const std::string threads = "/cases/" + reference + "/plan/threads";
        joanne.get(threads);
        joanne.choose("help", "G1").choose("to", "C1").press("Join");
        CHECK(joanne.page().has("Works towards no outcome.")); // hers to mend
        joanne.choose("help", "G1").choose("to", "E1").press("Join");
        CHECK_FALSE(joanne.page().has("Works towards no outcome."));
        Browser leila = town.as("leila-haddad");
        CHECK(leila.get(threads).has("Practice in taking turns in talk."));
        CHECK_FALSE(leila.page().has("Works towards no outcome."));
        CHECK(leila.page().has("What else they are joined to is not shown here."));
        Browser helen = town.as("helen-foy");
        CHECK_FALSE(helen.get(threads).has("No need stands"));
        CHECK(town.faults() == "");
    });
}
