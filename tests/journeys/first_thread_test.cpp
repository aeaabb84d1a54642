// From a parent's worry to the decision to assess: the first thread through everything.
#include "shared/audit/audit.hpp"
#include "support/first_thread.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("A parent asks on a phone; the caseworker decides to assess; the parent reads the letter "
          "and sees who looked") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.on("2026-09-07").as("new-parent");
        sam.get("/home");
        sam.follow("Ask for help");
        sam.follow("My child, or a child I care for");
        sam.fill("First name", "Amara")
            .fill("born-day", "3")
            .fill("born-month", "4")
            .fill("born-year", "2018");
        sam.fill("Who are you to them?", "Mum").fill("What is hard?", "Noise makes her ears hot.");
        sam.press("Check your answers");
        CHECK(sam.page().has("Amara"));
        sam.press("Send");
        CHECK(sam.page().heading() == "We have your request");
        CHECK(sam.page().has("Monday 19 October")); // reg 5(1): six weeks from receipt
        CHECK(sam.page().has("SEND Regs 2014 reg 5(1)"));

        Browser joanne = town.on("2026-09-09").as("joanne-pryce");
        CHECK(joanne.get("/work").has("Amara"));
        joanne.follow("Amara");
        joanne.follow("Decide whether to assess");
        joanne.fill("need", "The family describes sensory needs.").fill("necessity", "It may be.");
        joanne.fill("reasons", "Noise at school stops her learning.");
        joanne.press("Decide to assess, and send the letter");
        CHECK(joanne.page().status == 422); // nobody may be told yet
        CHECK(joanne.page().has("Confirm first who asked"));
        CHECK(joanne.value_of("reasons") == "Noise at school stops her learning.");

        joanne.follow("Back to Amara");
        joanne.follow("Confirm who asked");
        joanne.choose("kind", "parental_responsibility")
            .fill("How do you know?", "Birth certificate");
        joanne.press("Confirm");
        CHECK(joanne.page().has("Ask about court orders first"));
        joanne.choose("kind", "parental_responsibility")
            .fill("How do you know?", "Birth certificate");
        joanne.choose("orders", "asked").press("Confirm");
        CHECK(joanne.page().status == 200);

        joanne.follow("Decide whether to assess");
        joanne.fill("need", "The family describes sensory needs.").fill("necessity", "It may be.");
        joanne.fill("reasons", "Noise at school stops her learning.");
        joanne.press("Decide to assess, and send the letter");
        CHECK(joanne.page().has("done 9 Sept"));

        sam = town.on("2026-09-10").as("new-parent");
        sam.get("/home");
        CHECK(sam.page().has("Hello Sam"));
        CHECK(sam.page().has("Done, 9 September"));
        CHECK(sam.page().has("Joanne Pryce"));
        sam.follow("We will find out what helps Amara");
        CHECK(sam.page().has("Noise at school stops her learning."));
        CHECK(sam.page().has("25 January 2027")); // reg 13(2): twenty weeks

        CHECK(town.faults() == "");
        const auto verified = audit::verify(database);
        CHECK(verified.entries > 10);
        CHECK(verified.faults.empty());
    });
}

TEST_CASE(
    "Before anybody has confirmed who asked, the sender sees what they sent and nothing else") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        sam.get("/ask/child");
        sam.fill("First name", "Amara").press("Check your answers");
        sam.press("Send");
        const std::string reference = sam.page().path.substr(sam.page().path.rfind('/') + 1);
        CHECK(sam.get("/children/" + reference).status == 404);
        CHECK(sam.get("/children/" + reference + "/who-looked").status == 404);
        CHECK(sam.get("/cases/" + reference).status == 404);
        Browser jo = town.as("jo-marsh"); // another family
        CHECK(jo.get("/requests/" + reference).status == 404);
        Browser leila = town.as("leila-haddad"); // nobody has asked her anything
        CHECK(leila.get("/cases/" + reference).status == 404);
        CHECK_FALSE(leila.get("/work").has("Amara"));
    });
}

TEST_CASE("The same form sent twice opens one case") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        sam.get("/ask/child");
        sam.fill("First name", "Amara").press("Check your answers");
        Browser again = sam;
        const std::string first = sam.press("Send").path;
        CHECK(again.press("Send").path == first);
        Browser joanne = town.as("joanne-pryce");
        CHECK(joanne.get("/work").has("1 child"));
    });
}

TEST_CASE("A family with two children chooses between them at home") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        for (const std::string_view name : {"Amara", "Zuri"}) {
            Browser sam = town.as("new-parent");
            sam.get("/ask/child");
            sam.fill("First name", name).fill("born-day", "3").fill("born-month", "4");
            sam.fill("born-year", "2018").press("Check your answers");
            sam.press("Send");
        }
        CHECK(town.as("new-parent").get("/home").has("Your request"));
        Browser joanne = town.as("joanne-pryce");
        for (const std::string_view name : {"Amara", "Zuri"}) {
            joanne.get("/work");
            joanne.follow(name);
            joanne.follow("Confirm who asked");
            joanne.choose("kind", "parental_responsibility").fill("How do you know?", "Seen");
            joanne.choose("orders", "asked").press("Confirm");
        }
        Browser sam = town.as("new-parent");
        sam.get("/home");
        CHECK(sam.page().has("Amara"));
        sam.follow("Zuri");
        CHECK(sam.page().status == 200);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A parent of one child who asks again finds both at home: the child and the receipt") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        const std::string first = test::ask_for_help(sam, "Amara");
        Browser joanne = town.as("joanne-pryce");
        test::confirm_who_asked(joanne, first);
        CHECK(sam.get("/home").path == "/children/" + first); // straight to the one there is
        const std::string second = test::ask_for_help(sam, "Zuri");
        sam.get("/home");
        CHECK(sam.page().has("Amara"));
        CHECK_FALSE(sam.page().has("Your request " + first)); // its child is there
        sam.follow("Your request " + second);
        CHECK(sam.page().heading() == "We have your request");
        CHECK(town.faults() == "");
    });
}
