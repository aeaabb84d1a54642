// Story 1: "What happens now?" Amara's mother, on the day the demonstration is made.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// What comes after the words, up to the end of the page.
std::string after(const test::Page& page, std::string_view words) {
    const std::string text = page.text();
    const auto at = text.find(words);
    return at == std::string::npos ? std::string{} : text.substr(at);
}
} // namespace

TEST_CASE("Story 1: what, who, by when and why; who looked; what she says once, others read") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser grace = town.on("2026-11-21").visitor();
        grace.get("/sign-in");
        grace.press("Be Amara’s mother");
        CHECK(grace.page().heading() == "Hello Grace. This is where we are with Amara.");
        CHECK(grace.page().has("People who know Amara and people who meet Amara now write"));
        CHECK(grace.page().has("You hear by Monday 28 December")); // SEND Regs 2014 reg 10(1)
        CHECK(grace.page().has("Done, 7 September."));
        CHECK(grace.page().has("Done, 12 October"));
        CHECK(grace.page().has("By 25 January 2027")); // reg 13(2): twenty weeks
        CHECK(grace.page().has("4 of 6 have answered."));
        CHECK(grace.page().has("Joanne Pryce"));
        const std::string why = after(grace.page(), "Why these dates?");
        CHECK(why.find("25 January 2027: 20 weeks from the day the request arrived, Monday 7 "
                       "September 2026: SEND Regs 2014 reg 13(2)") != why.npos);
        const std::string child = grace.page().path;

        grace.follow("See everyone who looked");
        CHECK(grace.page().has("Looked at the page, Monday 7 September"));
        grace.get(child);
        grace.follow("What you told us");
        CHECK(grace.page().has("She read a whole page aloud")); // what she added in October
        CHECK_FALSE(grace.page().has("We have what you told us"));
        grace.follow("Say something new");
        grace.fill("What should we know?", "She sang in assembly.").press("Add it");
        CHECK(grace.page().has("We have what you told us"));
        CHECK(grace.page().has("She sang in assembly."));

        Browser leila = town.as("leila-haddad"); // a moment later, where the therapist writes
        leila.get("/advice");
        CHECK(leila.page().has("Monday 23 November")); // reg 8(1): six weeks, in two days
        leila.follow("Amara Bello-Hart");
        CHECK(leila.page().has("She sang in assembly."));
        CHECK(leila.page().has("Grace Bello-Hart"));
        CHECK(after(grace.get(child), "Who looked").find("Saturday 21 November") !=
              std::string::npos);

        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + child.substr(child.rfind('/') + 1));
        CHECK(joanne.page().has("by phone"));
        CHECK(joanne.page().has("She sang in assembly."));
        CHECK(town.faults() == "");
    });
}
