// Story 7: the line nobody had agreed. Freya's plan cannot be issued until health answers.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
Browser stopped(Town& town) {
    Browser joanne = town.visitor();
    joanne.get("/sign-in");
    joanne.press("Issue Freya’s plan");
    CHECK(joanne.page().has("What stops it"));
    CHECK(joanne.page().has("G1 has no answer of the commissioning body yet"));
    CHECK(joanne.page().has("Physiotherapy in school"));
    CHECK(joanne.page().has("Monday 7 December")); // reg 13(2): twenty weeks from 20 July
    return joanne;
}

void is_issued(Town& town, Browser& joanne) {
    CHECK_FALSE(joanne.page().has("What stops it"));
    joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary school");
    joanne.press("Ask a manager to approve it");
    Browser devon = town.as("devon-marsh");
    devon.get(joanne.page().path);
    devon.press("Approve it and send it");
    CHECK(devon.page().has("Mainstream primary school"));
    Browser maja = town.as("maja-lindqvist");
    CHECK(maja.get("/home").has("Freya’s plan is finished"));
}
} // namespace

TEST_CASE("Story 7: the line that stops the plan is named to both sides; agreed, it is issued") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser joanne = stopped(town.on("2026-11-21"));
        Browser ruth = town.visitor();
        ruth.get("/sign-in");
        ruth.press("Answer for Freya’s physiotherapy");
        CHECK(ruth.page().has("Not agreed yet"));
        ruth.follow("G1");
        CHECK(ruth.page().has("Physiotherapy in school"));
        ruth.press("Agree these words");
        CHECK(ruth.page().status == 200);
        joanne.get(joanne.page().path);
        is_issued(town, joanne);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Story 7: on the last day the line is taken out with reasons, and the plan is on time") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser joanne = stopped(town.on("2026-12-07"));
        const std::string final_page = joanne.page().path;
        joanne.follow("Open G1");
        joanne.fill("why", "The board has not answered; we ask it again in January.");
        joanne.press("Take it out");
        joanne.get(final_page);
        is_issued(town, joanne);
        CHECK_FALSE(joanne.get(final_page).has("late"));
        CHECK(town.faults() == "");
    });
}
