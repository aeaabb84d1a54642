// The whole way as it should go: a request in September ends in a final plan within twenty weeks.
#include "shared/audit/audit.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
void ask_everybody_the_law_names(Town& town, const std::string& reference) {
    Browser joanne = town.on("2026-09-10").as("joanne-pryce");
    joanne.get("/cases/" + reference + "/ask-for-advice");
    CHECK(joanne.page().has("Thursday 22 October")); // reg 8(1): six weeks from receipt
    joanne.choose("more-b", "Fellside Primary School")
        .choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust")
        .press("Ask them all");
}

void everybody_advises(Town& town, const std::string& reference) {
    Browser sam = town.on("2026-09-12").as("new-parent");
    sam.get("/children/" + reference);
    sam.follow("Tell us what you think too");
    sam.fill("words", "At home she tells long stories about foxes.").press("Send");
    test::advise(town.on("2026-09-23").as("leila-haddad"),
                 {.need = "Amara needs longer to work out what was said.",
                  .help = "Practice in taking turns in talk.",
                  .who = "a speech and language therapist",
                  .summary = "Amara needs quiet and time."});
    test::advise(town.on("2026-10-05").as("helen-foy"),
                 {.need = "Amara loses the thread of a lesson within ten minutes.",
                  .help = "The lesson in three steps, each with a picture.",
                  .who = "her class teacher",
                  .summary = "Small steps help her."});
    test::advise(town.on("2026-10-12").as("tom-whitaker"),
                 {.need = "Amara holds two spoken facts in mind at once.",
                  .help = "Teaching of memory by drawing.",
                  .who = "a teaching assistant trained by the psychologist",
                  .summary = "Her memory for pictures is strong."});
    test::advise(town.on("2026-10-19").as("marcus-bell"),
                 {.need = "Amara has no friend to play with outside school.",
                  .help = "A play club on Saturdays.",
                  .who = "the short breaks team",
                  .summary = "She wants a friend."});
}

void put_all_advice_in_its_place(Browser& joanne, const std::string& plan) {
    joanne.get(plan + "/advised");
    for (const std::string_view place :
         {"Put in A", "Put in C", "Put in D", "Put in B", "Put in G", "Put in H1", "Put in F"})
        while (joanne.has_button(place)) joanne.press(place);
    CHECK(joanne.page().has("Everything that was advised is in the plan or set aside."));
}

void join_every_need_to_help(Browser& joanne, const std::string& plan) {
    const auto join = [&](std::string_view help, std::string_view to) {
        joanne.get(plan + "/threads");
        joanne.choose("help", help).choose("to", to).press("Join");
    };
    join("F1", "B1");
    join("F2", "B2");
    join("G1", "C1");
    join("H1.1", "D1");
    for (const std::string_view help : {"F1", "F2", "G1", "H1.1"}) join(help, "E1");
}
} // namespace

TEST_CASE("A request in September ends in a final plan within twenty weeks: everybody whom the law "
          "names is told, asked, heard and sent the plan") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.on("2026-09-07").as("new-parent");
        const std::string reference = test::ask_for_help(sam);
        const std::string plan = "/cases/" + reference + "/plan";
        CHECK(sam.page().has("Monday 19 October")); // reg 5(1): six weeks from receipt

        Browser joanne = town.on("2026-09-09").as("joanne-pryce");
        test::confirm_who_asked(joanne, reference);
        joanne.follow("Tell those who must be told"); // reg 4
        joanne.press("Send these letters");
        test::decide_to_assess(joanne, reference);
        ask_everybody_the_law_names(town, reference);
        everybody_advises(town, reference);

        joanne = town.on("2026-11-02").as("joanne-pryce"); // reg 10(1): by 28 December
        joanne.get(plan + "/decision");
        joanne.fill("reasons", "Her needs cannot be met without help made certain.");
        joanne.press("Decide to issue a plan, and send the letter");
        put_all_advice_in_its_place(joanne, plan);
        test::write(joanne, reference, "e", "By July 2028 Amara has a friend she plays with.");
        join_every_need_to_help(joanne, plan);
        joanne.get(plan);
        joanne.press("Ask health to agree section G");
        Browser ruth = town.on("2026-11-09").as("ruth-okafor");
        ruth.get(plan + "/lines/G1");
        ruth.press("Agree these words");

        joanne = town.on("2026-11-16").as("joanne-pryce");
        joanne.get(plan + "/check");
        CHECK(joanne.page().has("Monday 30 November")); // reg 13(1)(a): the day of service counts
        joanne.press("Send the draft");

        sam = town.on("2026-11-20").as("new-parent");
        sam.get("/children/" + reference + "/draft");
        sam.choose("setting", "Fellside Primary School").press("Ask for this school");
        sam.press("I have said all I want to say");

        const Browser devon = test::issue_final(town.on("2026-11-25"), reference);
        CHECK(devon.page().has("Agreed by Ruth Okafor, Alderbrook Integrated Care Board"));

        sam = town.on("2026-11-26").as("new-parent");
        sam.get("/children/" + reference);
        CHECK(sam.page().has("Amara’s plan is finished"));
        CHECK_FALSE(sam.page().has("we are late")); // reg 13(2): by 25 January
        sam.follow("Read the plan");
        CHECK(sam.page().has("a teaching assistant trained by the psychologist"));
        for (const std::string_view who : {"helen-foy", "ruth-okafor"}) { // reg 13(2)
            Browser recipient = town.as(who);
            recipient.get("/plans");
            recipient.follow("Amara");
            CHECK(recipient.page().has("The lesson in three steps, each with a picture."));
        }
        CHECK(town.as("joanne-pryce").get("/work").has("Plan issued"));
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}
