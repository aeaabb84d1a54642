// From the end of compulsory school age the rights are the young person's own: they ask, they
// answer and they are told. A parent receives nothing in their place.
#include "support/asking.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
struct Born {
    const char *day, *month, *year;
};
std::string asks(Browser sam, const char* about, std::string_view name, const Born& born) {
    sam.get(std::string{"/ask/"} + about);
    sam.fill("given-name", name).fill("hard", "Noise makes her ears hot.");
    sam.fill("born-day", born.day).fill("born-month", born.month).fill("born-year", born.year);
    sam.press("Check your answers");
    sam.press("Send");
    return sam.page().path.substr(sam.page().path.rfind('/') + 1);
}

// Nobody else is there: Sam is no family.
void calls_sam_by_name(Browser& staff, const std::string& reference,
                       std::initializer_list<std::string> paths) {
    for (const std::string& path : paths) {
        INFO(path);
        CHECK(staff.get("/cases/" + reference + path).status == 200);
        CHECK_FALSE(staff.page().has("he family"));
    }
}

bool reads_the_child(const Town& town, const std::string& reference) {
    return town.as("new-parent").get("/children/" + reference).status == 200;
}
} // namespace

TEST_CASE("CFA s.36(1), s.83(2): a young person asks, is told, is asked for advice, answers the "
          "draft and is sent the plan") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        // Seventeen: compulsory school age ended on Friday 27 June 2025.
        const std::string reference =
            asks(town.on("2026-09-07").as("new-parent"), "self", "Sam", {"3", "4", "2009"});
        CHECK_FALSE(reads_the_child(town, reference)); // nobody has confirmed that it is them
        Browser joanne = town.on("2026-09-09").as("joanne-pryce");
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("We were asked for an assessment."));
        joanne.follow("Confirm who asked");
        CHECK(joanne.page().has("Sam asks for themself."));
        joanne.fill("evidence", std::string(201, 'x')).choose("orders", "asked").press("Confirm");
        CHECK(joanne.page().status == 422);
        joanne.fill("evidence", "Passport seen").press("Confirm");
        joanne.follow("Tell those who must be told");
        joanne.press("Send these letters");
        test::decide_to_assess(joanne, reference);

        Browser sam = town.on("2026-09-10").as("new-parent");
        sam.get("/home");
        CHECK(sam.page().has("Hello Sam. This is where we are."));
        sam.follow("We will find out what helps you");
        CHECK(sam.page().has("Dear Sam"));
        joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/ask-for-advice"); // reg 6(1)(a): the young person
        for (const std::string_view letter : {"b", "c", "e", "g"})
            if (joanne.page().body.find("why-not-" + std::string{letter}) != std::string::npos)
                joanne.fill("why-not-" + std::string{letter}, "Asked in another way.");
        joanne.press("Ask them all");
        sam.get("/children/" + reference);
        sam.follow("Tell us what you think too");
        sam.fill("words", "I want to be a gardener.").press("Send");

        calls_sam_by_name(joanne = town.as("joanne-pryce"), reference,
                          {"/plan/decision", "/against/plan", "/withdrawal", ""});
        CHECK(joanne.page().has("What Sam Tully told us"));
        CHECK(joanne.page().has("We wrote to Sam that we are considering"));
        CHECK(joanne.page().has("Sam takes the request back"));

        test::write_draft(town, reference);
        joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/plan/advised");
        joanne.press("Put in A");
        test::serve_draft(town, reference);
        calls_sam_by_name(joanne, reference, {"", "/plan", "/plan/lines/A1", "/plan/final"});
        sam = town.on("2026-12-08").as("new-parent");
        sam.get("/children/" + reference + "/draft");
        sam.press("I have said all I want to say");
        test::issue_final(town, reference);
        sam = town.as("new-parent");
        sam.get("/children/" + reference);
        sam.follow("Read the plan");
        CHECK(sam.page().has("I want to be a gardener."));
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "CFA s.24(1)(b): a parent of a young person brings them to attention; the young person is "
    "told, and the parent sees only what they sent") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference =
            asks(town.on("2026-09-07").as("new-parent"), "child", "Bo", {"3", "4", "2009"});
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("Somebody told us about the child."));
        CHECK(joanne.page().has("Monday 19 October")); // reg 5(1)(b): the same six weeks
        joanne.follow("Tell those who must be told");
        CHECK_FALSE(joanne.page().has("Sam Tully"));
        joanne.press("Send these letters");
        joanne.follow("We are considering an assessment for you");
        CHECK(joanne.page().status == 200);
        CHECK_FALSE(reads_the_child(town, reference));
        CHECK(town.as("new-parent").get("/requests/" + reference).has("Noise makes her ears hot."));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Education Act 1996 s.8: on the day after the last Friday in June of the sixteenth year "
          "the letters go to the young person, and no longer to the parent") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference =
            asks(town.on("2027-05-10").as("new-parent"), "child", "Bo", {"1", "12", "2010"});
        test::joanne_confirms_who_asked(town.on("2027-05-12"), reference);
        town.on("2027-06-25"); // the Friday
        CHECK(reads_the_child(town, reference));
        CHECK(town.as("joanne-pryce").get("/cases/" + reference + "/considering").has("Sam Tully"));
        town.on("2027-06-26");
        CHECK_FALSE(reads_the_child(town, reference));
        Browser joanne = town.as("joanne-pryce");
        CHECK_FALSE(joanne.get("/cases/" + reference + "/considering").has("Sam Tully"));
        test::joanne_decides_to_assess(town, reference);
        joanne.get("/cases/" + reference);
        joanne.follow("We will find out what helps you");
        CHECK(joanne.page().status == 200);
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "About whom comes first: a young person is not asked who they are to themself, and what was "
    "typed stays when the answer changes") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.on("2026-09-07").as("new-parent");
        sam.get("/ask");
        CHECK_FALSE(sam.page().has("Who are you to them?"));
        sam.follow("Myself");
        CHECK(sam.page().has("What is hard for you?"));
        CHECK_FALSE(sam.page().has("Who are you to them?"));
        sam.fill("hard", "Noise.").press("Check your answers");
        CHECK(sam.page().status == 422);
        CHECK(sam.page().has("Enter your first name"));
        CHECK(sam.value_of("hard") == "Noise.");
        sam.press("Ask for your child");
        CHECK(sam.page().has("Who are you to them?"));
        CHECK(sam.value_of("hard") == "Noise.");
        sam.press("Ask for yourself");
        sam.fill("given-name", "Sam").press("Check your answers");
        CHECK(sam.page().has("Asking for yourself"));
        sam.press("Change something");
        CHECK(sam.page().has("What is hard for you?"));
        CHECK(sam.value_of("hard") == "Noise.");
        CHECK(sam.get("/ask/nobody").heading() == "Who do you ask for?");
        CHECK(town.faults() == "");
    });
}

TEST_CASE("CFA s.83(2): at the 25th birthday nothing is left to decide, and the clocks end on it") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference =
            asks(town.on("2026-09-07").as("new-parent"), "self", "Sam", {"1", "10", "2001"});
        const std::string of_case = "/cases/" + reference;
        Browser joanne = town.on("2026-09-09").as("joanne-pryce");
        joanne.get(of_case + "/standing");
        joanne.fill("evidence", "Passport seen").choose("orders", "asked").press("Confirm");
        joanne = town.on("2026-09-30").as("joanne-pryce"); // the last day of being 24
        CHECK_FALSE(joanne.get(of_case).has("End the case at the age of 25"));
        CHECK(joanne.page().has("19 Oct"));
        joanne.get(of_case + "/age-limit");
        CHECK(joanne.page().has("they are under 25"));
        CHECK_FALSE(joanne.has_button("End the case"));

        joanne = town.on("2026-10-01").as("joanne-pryce");
        joanne.get(of_case + "/decision");
        joanne.fill("need", "Dyslexia is likely.").fill("necessity", "It may be.");
        joanne.fill("reasons", "The college asked for it too.");
        joanne.press("Decide to assess, and send the letter");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("under 25 (CFA 2014 s.83(2))"));
        joanne.get(of_case + "/against/assess");
        joanne.fill("need", "Dyslexia is likely.").fill("necessity", "College gives what helps.");
        joanne.choose("unmet", "necessity").fill("reasons", "What the college gives is enough.");
        joanne.press("Propose it to a second person");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("under 25 (CFA 2014 s.83(2))"));

        joanne.get(of_case);
        CHECK_FALSE(joanne.page().has("Two questions, each with its evidence."));
        joanne.follow("End the case at the age of 25");
        CHECK(joanne.page().has("became 25 on 1 October 2026"));
        CHECK(joanne.page().has("s.46"));
        const std::string form = joanne.page().path;
        joanne.press("End the case");
        CHECK(joanne.page().path == of_case);
        CHECK(joanne.page().has("The young person became 25"));
        CHECK_FALSE(joanne.page().has("19 Oct")); // no date runs
        CHECK_FALSE(joanne.page().has("Decide whether to assess"));
        CHECK(joanne.get("/work").has("25 or over"));
        joanne.get(form);
        CHECK_FALSE(joanne.has_button("End the case"));
        Browser sam = town.as("new-parent");
        CHECK(sam.get("/children/" + reference).has("This ended at the 25th birthday"));
        for (const char* other : {"leila-haddad", "new-parent"})
            CHECK(town.as(other).get(form).status == 404);
        CHECK(town.faults() == "");
    });
}
