// Story 3: a refusal that must stand up. The manager decides for Callum, nine days before the date.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
Browser at_the_decision(Town& town) {
    Browser devon = town.on("2026-11-21").visitor();
    devon.get("/sign-in");
    devon.press("Decide for Callum, ten");
    CHECK(devon.page().heading() == "Assess Callum?");
    CHECK(devon.page().has("Monday 30 November")); // reg 5(1): six weeks from 19 October
    CHECK(devon.page().has("First part of the test"));
    CHECK(devon.page().has("Second part of the test"));
    CHECK(devon.page().has("no amount of it must come first"));
    CHECK(devon.page().has("How this was decided before"));
    return devon;
}

std::string reference_of(const Browser& browser) {
    const std::string head = "/cases/", path = browser.page().path;
    return path.substr(head.size(), path.find('/', head.size()) - head.size());
}

void fill_no(Browser& browser, std::string_view reasons) {
    browser.fill("need", "He reads like a child of six.");
    browser.fill("necessity", "With his new reader he moved on by two years since January.");
    browser.choose("unmet", "necessity").fill("reasons", reasons);
    browser.press("Propose it to a second person");
}
} // namespace

TEST_CASE("Story 3: the unlawful reason is marked; a no has two people, reasons and rights") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser devon = at_the_decision(town);
        const std::string reference = reference_of(devon);
        devon.follow("Propose not to assess");
        fill_no(devon, "Two cycles of support were not done.");
        CHECK(devon.page().status == 422);
        CHECK(devon.page().has("SEND Code of Practice 9.16"));
        CHECK(devon.value_of("reasons") == "Two cycles of support were not done.");
        CHECK(devon.page().has("You are the only manager")); // and then nobody could confirm it
        fill_no(devon, "The reader works, and the school goes on with it.");
        CHECK(devon.page().status == 422);
        CHECK(devon.page().has("nobody could confirm it"));

        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/against/assess");
        CHECK(joanne.page().has("It is confirmed or sent back by Devon Clarke."));
        fill_no(joanne, "The reader works, and the school goes on with it.");
        joanne.get("/cases/" + reference + "/second-look/assess");
        CHECK(joanne.page().has("Devon Clarke confirms it or sends it back"));
        devon.get("/cases/" + reference + "/second-look/assess");
        devon.press("Confirm, and send the letters");
        CHECK(devon.page().has("We decided not to assess"));

        Browser dana = town.as("dana-reyes");
        dana.get("/home");
        dana.follow("We will not make an assessment of Callum");
        CHECK(dana.page().has("The reader works, and the school goes on with it."));
        CHECK(dana.page().has("right to appeal"));
        CHECK(dana.page().has("Alderbrook Mediation Advice"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Story 3: a yes tells the family by when, and the requests for advice are ready") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser devon = at_the_decision(town);
        const std::string reference = reference_of(devon);
        devon.fill("need", "He reads like a child of six.");
        devon.fill("necessity", "His tutor's lessons cannot be kept up by the school alone.");
        devon.fill("reasons", "Callum cannot read what he is given to read.");
        devon.press("Decide to assess, and send the letter");
        CHECK(devon.page().has("done 21 Nov"));
        devon.get("/cases/" + reference + "/ask-for-advice");
        CHECK(devon.page().has("Fellside Primary School"));
        CHECK(devon.page().has("Educational psychology"));
        CHECK(devon.page().has("Children’s social care"));
        Browser dana = town.as("dana-reyes");
        dana.get("/home");
        dana.follow("We will find out what helps Callum");
        CHECK(dana.page().has("8 March 2027")); // reg 13(2): twenty weeks from 19 October
        Browser helen = town.as("helen-foy");   // the school that asked
        CHECK(helen.get("/requests/" + reference).has("Building dens"));
        CHECK(town.faults() == "");
    });
}
