// Each kind of page of the first thread, as approved: ./dev golden --accept approves a change.
#include "platform/db/migrations.hpp"
#include "support/first_thread.hpp"
#include "support/golden.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::check_golden;

// One town for all pages: ids and keys are functions of what was done before, in this order.
TEST_CASE("Golden: the pages of the first thread") {
    test::FreshSqlite store{migrations()};
    test::Town town{store.database()};
    Browser nobody = town.visitor();
    check_golden("sign-in", nobody.get("/sign-in"));
    check_golden("privacy", nobody.get("/privacy"));
    check_golden("accessibility", nobody.get("/accessibility"));

    Browser sam = town.on("2026-09-07").as("new-parent");
    check_golden("home-of-a-new-parent", sam.get("/home"));
    check_golden("ask", sam.get("/ask"));
    check_golden("ask-for-yourself", sam.get("/ask/self"));
    check_golden("ask-for-a-child", sam.get("/ask/child"));
    sam.press("Check your answers");
    check_golden("ask-with-errors", sam.page());
    test::fill_in_what_is_hard(sam);
    check_golden("check-answers", sam.page());
    const std::string reference = test::ask_for_help(sam);
    check_golden("receipt", sam.page());
    check_golden("not-available", sam.get("/cases/" + reference));

    Browser joanne = town.on("2026-09-09").as("joanne-pryce");
    check_golden("my-work", joanne.get("/work"));
    check_golden("case-asked", joanne.get("/cases/" + reference));
    check_golden("standing", joanne.get("/cases/" + reference + "/standing"));
    joanne.press("Confirm");
    check_golden("standing-with-errors", joanne.page());
    check_golden("decision", joanne.get("/cases/" + reference + "/decision"));
    test::confirm_who_asked(joanne, reference);
    joanne.get("/cases/" + reference + "/decision");
    joanne.press("Decide to assess, and send the letter");
    check_golden("decision-with-errors", joanne.page());
    test::decide_to_assess(joanne, reference);
    check_golden("case-assessing", joanne.page());

    sam = town.on("2026-09-10").as("new-parent");
    check_golden("home-of-a-family", sam.get("/home"));
    check_golden("child", sam.get("/children/" + reference));
    check_golden("who-looked", sam.get("/children/" + reference + "/who-looked"));
    sam.get("/children/" + reference);
    sam.follow("We will find out what helps Amara");
    check_golden("letter", sam.page());
    CHECK(town.faults() == "");
}

TEST_CASE("The checks of structure find what they look for") {
    const auto faults = [](std::string_view html) {
        std::string all;
        for (const std::string& fault : test::structure_faults(*test::read_page(html)))
            all += fault + "; ";
        return all;
    };
    const std::string title = "<title>T</title>";
    CHECK(faults(title + "<h1>A</h1><h2>B</h2>") == "");
    CHECK(faults("<h1>A</h1>") == "no title; ");
    CHECK(faults(title + "<h2>A</h2>") == "0 main headings; ");
    CHECK(faults(title + "<h1>A</h1><h3>B</h3>") == "h3 after h1: B; ");
    CHECK(faults(title + "<h1>A</h1><input name=\"x\" id=\"x\">") == "no label: x; ");
    CHECK(faults(title + "<h1>A</h1><label for=\"y\">L</label>") == "for points at nothing: y; ");
    CHECK(faults(title + "<h1>A</h1><p aria-describedby=\"z\"></p>") ==
          "aria-describedby points at nothing: z; ");
    CHECK(faults(title + "<h1>A</h1><a href=\"#q\">go</a>") == "a link points at nothing: #q; ");
    CHECK(faults(title + "<h1>A</h1><a href=\"/\"></a>") == "a link without words: /; ");
    CHECK(faults(title + "<h1 id=\"a\">A</h1><p id=\"a\"></p>") == "two elements have the id a; ");
    CHECK(faults(title + "<h1>A</h1><div class=\"govuk-error-summary\"></div>") ==
          "error summary and title do not agree: T; ");
}
