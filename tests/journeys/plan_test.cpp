// From the assessment to the final plan: decided, written, answered, approved, issued.
#include "shared/audit/audit.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::advised_by_leila;
using test::assessed_case;
using test::Browser;
using test::served_draft;
using test::Town;
using test::write;
using test::written_draft;

namespace {
// One part of the draft to change, and a school asked for.
void sam_answers_the_draft(Town& town, const std::string& reference) {
    Browser sam = town.on("2026-12-08").as("new-parent");
    sam.get("/home");
    sam.follow("Read the draft");
    CHECK(sam.page().has("Monday 21 December"));
    CHECK(sam.page().has("Views, interests and hopes")); // section A is what they sent in
    sam.follow("What is hard");
    CHECK(sam.page().has("Amara cannot follow talk in a noisy room."));
    sam.choose("said-B1", "change").press("Save and go on");
    CHECK(sam.page().status == 422); // no words of hers are made up for her
    sam.choose("said-B1", "change").fill("words-B1", "She cannot in any room.");
    sam.press("Save and go on");
    CHECK(sam.page().heading() == "What will change"); // the next part
    sam.get("/children/" + reference + "/draft");
    // One chosen and another typed: both are asked for.
    sam.choose("setting", "Fellside Primary School").fill("or write its name", "Oak Lodge");
    sam.press("Ask for this school");
    CHECK(sam.page().has("You asked for Fellside Primary School"));
    CHECK(sam.page().has("You asked for Oak Lodge"));
    CHECK(sam.page().has("If you need longer, call 01632"));
}
} // namespace

TEST_CASE("A plan is decided, written, answered by the family, approved by a second person and "
          "sent to everyone the law names") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        Browser joanne = town.on("2026-12-07").as("joanne-pryce");
        CHECK(joanne.get("/cases/" + reference + "/plan/threads").has("Clear and can be checked"));
        joanne.get("/cases/" + reference + "/plan/check");
        CHECK(joanne.page().has("Monday 21 December")); // reg 13(1)(a): the day of service counts
        joanne.press("Send the draft");
        test::post_letters(joanne, reference, "2026-12-07");

        sam_answers_the_draft(town, reference);

        joanne = town.on("2026-12-10").as("joanne-pryce");
        CHECK(joanne.get("/cases/" + reference + "/plan").has("She cannot in any room."));
        CHECK(joanne.page().has("A school, asked for on 8 December"));
        joanne.get("/cases/" + reference + "/plan/lines/B1");
        joanne.fill("What it says", "Amara cannot follow talk in any room.").press("Save");
        CHECK(joanne.page().has("As the family read it"));
        joanne.get("/cases/" + reference + "/plan/final");
        joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary");
        joanne.press("Ask a manager to approve it");
        CHECK(joanne.page().has("The time to answer the draft still runs")); // reg 13(1)(a)
        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference + "/draft");
        sam.press("I have said all I want to say");
        CHECK(sam.get("/children/" + reference).has("You told us what you think of the draft"));
        CHECK_FALSE(sam.page().has("Tell us if the draft sounds like Amara"));

        joanne.get("/cases/" + reference + "/plan/final");
        CHECK(joanne.page().has("The family asks for it."));
        joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary");
        joanne.press("Ask a manager to approve it");
        CHECK(joanne.page().has("Waiting for a manager"));
        CHECK_FALSE(joanne.has_button("Approve it and send it"));

        Browser devon = town.on("2026-12-14").as("devon-marsh");
        devon.get("/cases/" + reference);
        devon.follow("Approve the plan");
        CHECK(devon.page().has("As the family read it, in B1")); // changed after their answer
        CHECK_FALSE(devon.page().has("Taken out, and why"));
        devon.press("Approve it and send it");
        CHECK(devon.page().status == 200);
        CHECK(devon.page().has("Fellside Primary School"));
        CHECK(devon.page().has("Amara cannot follow talk in any room."));

        sam = town.as("new-parent");
        sam.get("/home");
        CHECK(sam.page().has("The plan for Amara is finished"));
        sam.get("/children/" + reference + "/who-looked");
        CHECK(sam.page().has("Approved the plan and sent it"));
        sam.get("/home");
        sam.follow("Read the plan");
        CHECK(sam.page().has("A trained teaching assistant"));
        sam.get("/home");
        sam.follow("The plan for Amara is finished");
        CHECK(sam.page().has("First-tier Tribunal"));
        CHECK_FALSE(sam.page().has("no longer in the plan")); // nothing was taken out
        CHECK(sam.page().has("14 February 2027")); // reg 33: two months from the day it was sent

        for (const std::string_view who : {"helen-foy", "ruth-okafor"}) { // reg 13(2)
            Browser recipient = town.as(who);
            recipient.get("/plans");
            recipient.follow("Amara");
            CHECK(recipient.page().has("Amara cannot follow talk in any room."));
        }
        CHECK_FALSE(town.as("leila-haddad").get("/plans").has("Amara"));
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}

TEST_CASE("A health line that is not agreed stops the final plan by name; taken out with reasons, "
          "the plan goes on") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        const std::string plan = "/cases/" + reference + "/plan";
        Browser joanne = town.as("joanne-pryce");
        write(joanne, reference, "c", "Amara tires after ten minutes.");
        write(joanne, reference, "g", "Physiotherapy for 40 minutes a fortnight.");
        CHECK(joanne.page().has("Not agreed yet"));
        Browser ruth = town.as("ruth-okafor");
        CHECK(ruth.get(plan).status == 404); // nobody has asked her board yet
        joanne.press("Ask health to agree section G");
        CHECK_FALSE(ruth.get("/advice").has("You did not agree"));
        joanne.get(plan + "/check");
        CHECK(joanne.page().has("G1 has no answer of the commissioning body yet"));
        joanne.get(plan);
        ruth.get(plan);
        CHECK(ruth.page().has("Physiotherapy for 40 minutes a fortnight."));
        CHECK_FALSE(ruth.page().has("Amara cannot follow talk")); // B is not hers while a draft
        CHECK(ruth.get(plan + "/lines/B1").status == 404);
        ruth.get(plan + "/lines/G1");
        ruth.press("Do not agree");
        CHECK(ruth.page().has("Say why you do not agree"));
        ruth.fill("If you do not agree, say why", "Weekly exercises at home do as well.");
        ruth.press("Do not agree");
        CHECK(ruth.page().status == 200);
        ruth.get("/advice");
        CHECK(ruth.page().heading() == "Hello Ruth."); // not that nothing waits for her
        CHECK(ruth.page().has("You did not agree to 1 line; the SEND team has your reason."));
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("G1 is not agreed"));
        CHECK(joanne.page().has("Board: “Weekly exercises at home do as well.”"));
        CHECK(town.as("devon-marsh")
                  .get("/work")
                  .has("Alderbrook Integrated Care Board does not agree to a line"));

        joanne.get(plan + "/check");
        joanne.press("Send the draft"); // a draft may show it as not agreed
        test::post_letters(joanne, reference, "2026-12-01");
        Browser sam = town.as("new-parent");
        sam.get("/home");
        sam.follow("Draft education, health and care plan for Amara");
        CHECK(sam.page().has("Not agreed: Weekly exercises at home do as well."));

        joanne = town.on("2026-12-28").as("joanne-pryce");
        joanne.get(plan + "/final");
        CHECK(joanne.page().has("G1 is not agreed by the commissioning body"));
        CHECK(joanne.page().has("Their reason: “Weekly exercises at home do as well.”"));
        joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary");
        joanne.press("Ask a manager to approve it");
        CHECK(joanne.page().status == 422);
        joanne.follow("Open G1");
        joanne.press("Take it out");
        CHECK(joanne.page().has("Write the reasons"));
        joanne.fill("why", "Not agreed by the board; the need stays in C.").press("Take it out");
        joanne.get(plan + "/final");
        joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary");
        joanne.press("Ask a manager to approve it");
        CHECK(joanne.page().has("Waiting for a manager"));
        Browser devon = town.as("devon-marsh");
        devon.get(plan + "/final"); // what the second person stands for
        CHECK(devon.page().has("No longer in it, G1: Physiotherapy for 40 minutes a fortnight."));
        CHECK(devon.page().has("Taken out by Joanne Pryce, 28 December 2026: Not agreed by the"));
        CHECK(devon.page().has("It was not agreed: Weekly exercises at home do as well."));
        CHECK(devon.page().has("Need C1 has no help joined to it"));
        CHECK(devon.page().has("Joanne Pryce proposes it"));
        devon.press("Approve it and send it");
        CHECK(devon.page().status == 200);
        CHECK_FALSE(devon.page().has("Physiotherapy"));
        sam = town.as("new-parent");
        sam.get("/home");
        sam.follow("The plan for Amara is finished");
        CHECK(
            sam.page().has("G1: “Physiotherapy for 40 minutes a fortnight.” Alderbrook Integrated "
                           "Care Board did not agree to it. Their reason: Weekly exercises"));
        CHECK(sam.page().has("regulation 12(2)"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Social care answers for its lines in H as health does for G; a no is shown and read by "
          "the manager, and does not hold up the plan") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = written_draft(town);
        const std::string plan = "/cases/" + reference + "/plan";
        Browser joanne = town.as("joanne-pryce");
        write(joanne, reference, "h1", "A carer takes Amara swimming.");
        write(joanne, reference, "h2", "Two nights away each month.");
        Browser marcus = town.as("marcus-bell");
        CHECK(marcus.get(plan).status == 404);
        joanne.get(plan);
        joanne.press("Ask social care to agree section H");
        CHECK(marcus.get(plan).has("A carer takes Amara swimming."));
        CHECK_FALSE(marcus.page().has("Amara cannot follow talk")); // B is not his to read yet
        marcus.get(plan + "/lines/H1.1");
        marcus.press("Agree these words");
        CHECK(marcus.page().has("Agreed, Marcus Bell"));
        marcus.get(plan + "/lines/H2.1");
        marcus.fill("If you do not agree, say why", "One night is what she needs.");
        marcus.press("Do not agree");

        Browser devon = town.on("2026-12-02").as("devon-marsh");
        CHECK(devon.get("/work").has("Alderbrook Council does not agree to a line, 1 December."));
        test::serve_draft(town, reference);
        Browser sam = town.on("2026-12-08").as("new-parent");
        sam.get("/children/" + reference + "/draft");
        sam.follow("Help from social care that the law names");
        CHECK(sam.page().has("Agreed"));
        sam.get("/children/" + reference + "/draft/sections/h2");
        CHECK(sam.page().has("Not agreed: One night is what she needs."));

        devon = test::issue_final(town.on("2026-12-28"), reference);
        CHECK(devon.page().has("Agreed by Marcus Bell, Alderbrook Council"));
        CHECK(devon.page().has("Not agreed: One night is what she needs."));
        CHECK_FALSE(devon.get("/work").has("does not agree to a line"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Every statement of advice is put in its place, or set aside with a reason its author "
          "reads, before the draft can be sent") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = assessed_case(town);
        const std::string plan = "/cases/" + reference + "/plan";
        advised_by_leila(town);
        Browser joanne = town.on("2026-12-01").as("joanne-pryce");
        joanne.get(plan + "/decision");
        CHECK(joanne.page().has("Leila Rahimi, Speech and language therapy, 23 September 2026"));
        CHECK(joanne.page().has("Fellside Primary School")); // still missing, and no hindrance
        joanne.fill("reasons", "Her needs cannot be met without it.");
        joanne.press("Decide to issue a plan, and send the letter");
        write(joanne, reference, "e", "By July 2028 Amara stays with a group of four.");

        joanne.get(plan + "/advised");
        CHECK(joanne.page().has("Said by Leila Rahimi, Speech and language therapy"));
        joanne.get(plan + "/check");
        joanne.press("Send the draft");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Amara needs longer to work out what was said."));
        joanne.get(plan + "/advised");
        joanne.press("Put in B"); // a need, and hers to word
        joanne.press("Put in F"); // CFA s.21(5): it educates or trains
        CHECK(joanne.page().has("Everything that was advised is in the plan or set aside."));
        CHECK(joanne.get(plan + "/lines/F1").has("Leila Rahimi, Speech and language therapy"));
        CHECK(joanne.value_of("who") == "a speech and language therapist");

        joanne.fill("why", "Said again by the school.").press("Take it out");
        joanne.get(plan + "/advised");
        CHECK(joanne.page().has("Said again by the school."));
        write(joanne, reference, "f", "A small group.");
        joanne.get(plan + "/check");
        joanne.press("Send the draft");
        test::post_letters(joanne, reference, "2026-12-01");

        Browser sam = town.as("new-parent");
        sam.get("/home");
        sam.follow("Draft education, health and care plan for Amara");
        CHECK(sam.page().has("Advised by Leila Rahimi, Speech and language therapy"));
        CHECK(sam.page().has("Kestrel Community NHS Trust")); // section K lists who advised

        Browser leila = town.as("leila-haddad"); // what became of each statement
        leila.get("/advice");
        leila.follow("Amara");
        CHECK(leila.page().has("Used in the plan, B1"));
        CHECK(leila.page().has("In your words."));
        CHECK(leila.page().has("Why: Said again by the school."));
        joanne.get(plan + "/lines/B1");
        joanne.fill("What it says", "Amara needs longer than others to work out what was said.");
        joanne.press("Save");
        CHECK_FALSE(leila.get(leila.page().path).has("longer than others")); // nobody has it yet
        const Browser devon = test::issue_final(town.on("2026-12-28"), reference);
        CHECK(devon.page().has("longer than others"));
        leila = town.as("leila-haddad");
        leila.follow("Amara");
        CHECK(leila.page().has("The plan says"));
        CHECK(leila.page().has("than others")); // marked as what was added
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Reg 12(4): a line that names no source stops the final plan, until an advice or the "
          "family's words are named; each advice is set out in its appendix") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = assessed_case(town);
        const std::string plan = "/cases/" + reference + "/plan";
        advised_by_leila(town);
        test::write_draft(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get(plan + "/advised");
        joanne.press("Put in C");
        joanne.press("Put in F");
        joanne.get(plan);
        joanne.choose("section", "g").fill("What it says", "Hearing tested each term.");
        joanne.press("Add this line");
        joanne.press("Ask health to agree section G");
        Browser ruth = town.as("ruth-okafor");
        ruth.get(plan + "/lines/G1");
        ruth.press("Agree these words");
        CHECK_FALSE(ruth.get(plan + "/lines/G1").has("Name this source")); // not hers to say
        joanne.get(plan + "/check");
        CHECK(joanne.page().has("G1 names nothing that it rests on"));
        joanne.press("Send the draft"); // which may wait for it
        test::post_letters(joanne, reference, "2026-12-01");
        Browser sam = town.on("2026-12-02").as("new-parent");
        sam.get("/children/" + reference + "/draft/sections/g");
        sam.choose("said-G1", "change").fill("words-G1", "Her ears hurt every winter.");
        sam.press("Save and go on");

        joanne = town.on("2026-12-28").as("joanne-pryce");
        joanne.get(plan + "/final");
        joanne.choose("setting", "none").fill("type", "Mainstream primary school");
        joanne.press("Ask a manager to approve it");
        CHECK(joanne.page().status == 422);
        joanne.follow("Open G1");
        joanne.press("Name this source");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Choose an advice, or what was said in A"));
        joanne.choose("rests-on", "Sam Tully: Her ears hurt every winter.");
        joanne.press("Name this source");
        CHECK(joanne.page().has("Rests on what was said by"));
        CHECK(joanne.page().has("Agreed, Ruth Okafor")); // her words are as she read them

        const Browser devon = test::issue_final(town, reference);
        CHECK(devon.page().has("From what Sam Tully told us"));
        CHECK(
            devon.page().has("Advised by Leila Rahimi, Speech and language therapy (appendix 1)"));
        CHECK(devon.page().has(
            "Appendix 1. Advice: Speech and language therapy, Kestrel Community NHS Trust"));
        CHECK(devon.page().has("Amara needs quiet and time.")); // her summary, as she sent it
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}

TEST_CASE("Late is shown and stops nothing: the plan is issued after its day, and says so") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = served_draft(town);
        Browser joanne = town.on("2027-02-01").as("joanne-pryce"); // due 25 January: reg 13(2)
        joanne.get("/cases/" + reference + "/plan/final");
        CHECK(joanne.page().has("7 days late"));
        joanne.choose("setting", "none").fill("type", "Mainstream primary school");
        joanne.press("Ask a manager to approve it");
        Browser devon = town.as("devon-marsh");
        devon.get("/cases/" + reference + "/plan/final");
        devon.press("Approve it and send it");
        CHECK(devon.page().has("Mainstream primary school"));
        CHECK_FALSE(town.as("helen-foy").get("/plans").has("Amara")); // her school is not named
        CHECK(town.as("ruth-okafor").get("/plans").has("Amara"));
        const std::string copy = devon.page().path;
        CHECK(town.as("jo-marsh").get(copy).status == 404); // another family
        CHECK(town.as("helen-foy").get(copy).status == 404);
        CHECK(town.as("new-parent").get(copy).status == 200);
    });
}

TEST_CASE("What is longer than fits is refused beside its field, and after the final plan no line "
          "is changed") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = served_draft(town);
        const std::string plan = "/cases/" + reference + "/plan";
        const std::string longest(8000, 'x');
        Browser joanne = town.as("joanne-pryce");
        joanne.get(plan + "/lines/B1");
        joanne.fill("What it says", longest + "x").press("Save");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.value_of("words") == longest + "x");
        joanne.fill("What it says", longest).press("Save");
        CHECK(joanne.page().status == 200);

        joanne = town.on("2026-12-28").as("joanne-pryce");
        joanne.get(plan + "/lines/B1");
        Browser before = joanne;
        joanne.get(plan + "/final");
        joanne.choose("setting", "none").fill("type", "Mainstream primary school");
        joanne.press("Ask a manager to approve it");
        Browser devon = town.as("devon-marsh");
        devon.get(plan + "/final");
        devon.press("Approve it and send it");
        before.fill("What it says", "Other words.").press("Save");
        CHECK(before.page().status == 422);
        CHECK(before.page().has("It is changed by a review"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("SEND Regs reg 32: no final plan leaves whose letter could not name the mediation "
          "adviser, disagreement resolution and the advice service") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = served_draft(town);
        town.on("2026-12-28");
        database.write([](db::Connection& transaction) {
            transaction.change("DELETE FROM areas_contact WHERE kind = 'mediation_adviser'");
        });
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan/final");
        joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary");
        joanne.press("Ask a manager to approve it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Set first whom the letter must name: the mediation adviser"));
        CHECK(joanne.value_of("type") == "Mainstream primary");
        CHECK(town.faults() == "");
    });
}
