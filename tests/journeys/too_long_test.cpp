// Words that are longer than their column: refused beside their field, which keeps them; and
// made-up titles that long names would make too long.
#include "support/asking.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>
#include <functional>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// Letters that take two bytes each: what counts is characters.
std::string letters(std::size_t count) {
    std::string words;
    for (std::size_t n = 0; n < count; ++n) words += "é";
    return words;
}

struct Limit {
    std::string field;
    std::size_t longest;
};

// A form that could be sent but for one field, which is a letter too long: each of them in turn.
struct Form {
    std::string page, button;
    std::vector<Limit> limits;
    std::function<void(Browser&)> fill_in = [](Browser&) {};
};
void check_refused(Browser browser, const Form& form) {
    for (const Limit& limit : form.limits) {
        CAPTURE(form.page);
        CAPTURE(limit.field);
        browser.get(form.page);
        form.fill_in(browser);
        const std::string too_long = letters(limit.longest + 1);
        browser.fill(limit.field, too_long).press(form.button);
        CHECK(browser.page().status == 422);
        CHECK(browser.page().has("Use " + std::to_string(limit.longest) + " characters or fewer"));
        CHECK(browser.value_of(limit.field) == too_long);
    }
}

void fill_test_parts(Browser& officer) {
    officer.fill("need", "Dyslexia is likely.").fill("necessity", "It may be.");
    officer.fill("reasons", "The report persuaded us.");
}

void fill_no(Browser& officer) {
    fill_test_parts(officer);
    officer.choose("unmet", "need");
}
} // namespace

TEST_CASE("What a family tells is refused where it does not fit, and stays typed") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        check_refused(sam, {"/ask/child",
                            "Check your answers",
                            {{"given-name", 100},
                             {"family-name", 100},
                             {"tie", 100},
                             {"good-at", 8000},
                             {"hard", 8000},
                             {"helps", 8000},
                             {"hopes", 8000}},
                            [](Browser& parent) { parent.fill("given-name", "Callum"); }});
        check_refused(sam, {"/how-we-send-letters", "I agree to letters here", {{"told-at", 200}}});
        const std::string reference = test::sam_asks_about(town, "Callum");
        test::joanne_confirms_who_asked(town, reference);
        check_refused(sam, {"/children/" + reference + "/more", "Add it", {{"words", 8000}}});
        CHECK(town.faults() == "");
    });
}

TEST_CASE("What an officer writes of a request is refused where it does not fit, and stays typed") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.as("joanne-pryce");
        check_refused(joanne, {"/cases/new",
                               "Record it",
                               {{"given-name", 100},
                                {"family-name", 100},
                                {"parent-given", 100},
                                {"parent-family", 100},
                                {"tie", 100},
                                {"hard", 8000},
                                {"helps", 8000}},
                               [](Browser& officer) {
                                   officer.fill("received-day", "7").fill("received-month", "9");
                                   officer.fill("received-year", "2026");
                                   officer.fill("given-name", "Oskar").fill("parent-given", "Ewa");
                               }});
        const std::string of_case = "/cases/" + test::sam_asks_about(town, "Callum");
        check_refused(joanne,
                      {of_case + "/standing", "Confirm", {{"evidence", 200}}, [](Browser& officer) {
                           officer.choose("kind", "foster_carer").choose("orders", "asked");
                       }});
        check_refused(joanne, {of_case + "/standing",
                               "Add",
                               {{"adult-given", 100}, {"adult-family", 100}, {"adult-words", 100}},
                               [](Browser& officer) { officer.fill("adult-given", "Rosa"); }});
        check_refused(
            joanne, {of_case + "/birthday", "Record this", {{"source", 200}}, [](Browser& officer) {
                         officer.fill("born-day", "3").fill("born-month", "4");
                         officer.fill("born-year", "2016");
                     }});
        check_refused(joanne, {of_case + "/rights", "Record this", {{"source", 200}}});
        check_refused(joanne,
                      {of_case + "/withdrawal", "Record it, and stop the clocks", {{"how", 180}}});
        CHECK(town.faults() == "");
    });
}

TEST_CASE("What is decided is refused where it does not fit; at its longest it is kept and sent") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        test::joanne_confirms_who_asked(town, reference);
        const std::string of_case = "/cases/" + reference;
        Browser joanne = town.on("2026-10-26").as("joanne-pryce");
        const std::vector<Limit> test_limits{
            {"need", 4000}, {"necessity", 4000}, {"reasons", 8000}};
        const std::string decide = "Decide to assess, and send the letter";
        check_refused(joanne, {of_case + "/decision", decide, test_limits, fill_test_parts});
        check_refused(joanne, {of_case + "/against/assess", "Propose it to a second person",
                               test_limits, fill_no});
        check_refused(
            joanne,
            {of_case + "/more-time", "Record it", {{"evidence", 4000}}, [](Browser& officer) {
                 officer.choose("ground", "exceptional");
                 officer.choose("limits", "EHC-ASSESS-DECISION-6W");
                 officer.fill("from-day", "10").fill("from-month", "9");
                 officer.fill("from-year", "2026");
             }});
        joanne.get(of_case + "/against/assess");
        fill_no(joanne);
        joanne.press("Propose it to a second person");
        Browser devon = town.as("devon-marsh");
        check_refused(devon, {of_case + "/second-look/assess", "Send it back", {{"words", 2000}}});
        devon.get(of_case + "/second-look/assess");
        devon.fill("words", letters(2000)).press("Send it back");
        CHECK(devon.page().status == 200);

        joanne.get(of_case + "/decision");
        joanne.fill("need", letters(4000)).fill("necessity", letters(4000));
        joanne.fill("reasons", letters(8000)).press(decide);
        CHECK(joanne.page().has("We decided to assess"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("What is asked and advised is refused where it does not fit, and stays typed") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::assessed_case(town);
        Browser joanne = town.as("joanne-pryce");
        check_refused(joanne, {"/cases/" + reference + "/ask-for-advice",
                               "Ask them all",
                               {{"question", 4000}, {"why-not-c", 4000}},
                               [](Browser& officer) {
                                   officer.fill("why-not-b", "She is taught at home.");
                                   officer.fill("why-not-c", "The board names somebody tomorrow.");
                               }});
        joanne.get("/cases/" + reference + "/ask-for-advice");
        joanne.choose("more-b", "Fellside Primary School");
        joanne.choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust");
        joanne.press("Ask them all");
        Browser leila = town.as("leila-haddad");
        leila.get("/advice");
        leila.follow("Amara");
        leila.press("I will take this");
        const std::string request = leila.page().path;
        check_refused(leila,
                      {request + "/write",
                       "Save this statement",
                       {{"words", 8000}, {"who", 300}, {"how_often", 300}, {"how_long", 300}},
                       [](Browser& adviser) {
                           adviser.choose("kind", "provision").fill("words", "Practice.");
                           adviser.fill("who", "A therapist").fill("how_often", "Weekly");
                       }});
        leila.get(request + "/write");
        leila.choose("kind", "need").fill("words", "Time.").press("Save this statement");
        check_refused(leila, {request + "/send", "Send the advice", {{"words", 8000}}});
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Names of the greatest length, and letters that fold to several, stop no letter") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        std::string many_in_one; // each folds to three
        for (int n = 0; n < 100; ++n) many_in_one += "½";
        Browser sam = town.on("2026-09-07").as("new-parent");
        sam.get("/ask/child");
        sam.fill("First name", many_in_one).fill("family-name", letters(100));
        sam.fill("born-day", "3").fill("born-month", "4").fill("born-year", "2016");
        sam.press("Check your answers");
        const std::string receipt = sam.press("Send").path;
        const std::string reference = receipt.substr(receipt.rfind('/') + 1);
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/considering");
        joanne.press("Send these letters");
        CHECK(joanne.page().status == 200);
        test::joanne_decides_to_assess(town, reference);
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("We decided to assess"));
        CHECK(joanne.page().has("é…")); // of a body's letter; the letter itself has the whole name
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A form whose once-key no page of ours could have given is not acted on") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        sam.post("/ask", {{"given-name", "Callum"}, {"once", std::string(65, 'x')}});
        CHECK(sam.page().status == 422);
        sam.post("/ask", {{"given-name", "Callum"}, {"once", std::string(64, 'x')}});
        CHECK(sam.page().status == 200);
        CHECK(town.faults() == "");
    });
}
