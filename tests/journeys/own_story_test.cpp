// A young person's own story: Mina, seventeen, asked for herself and has her draft to answer.
#include "app/demo/making.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// Words for a parent, or about somebody else than who reads.
void speaks_to_her(const Browser& mina) {
    for (const std::string_view words : {"your child", "the child", "The child", "the family",
                                         "The family", "about Mina", "of Mina"}) {
        INFO(mina.page().path, ": ", words);
        CHECK_FALSE(mina.page().has(words));
    }
}
} // namespace

TEST_CASE("CFA s.83(2): behind her own door a young person finds her request, her draft and who "
          "looked, and is spoken to as “you”") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser mina = town.on("2026-11-21").visitor();
        mina.get("/sign-in");
        mina.press("Be Mina, seventeen");
        const std::string home = mina.page().path;
        CHECK(mina.page().has("Tell us if the draft sounds like you"));
        CHECK(mina.page().has("Your draft plan"));
        speaks_to_her(mina);
        for (const std::string_view link :
             {"What you told us", "See everyone who looked", "Read the draft"}) {
            mina.get(home);
            mina.follow(link);
            CHECK(mina.page().status == 200);
            speaks_to_her(mina);
        }
        const std::string draft = mina.page().path;
        for (const std::string_view section : {"a", "b", "e", "f", "h1"}) {
            INFO(section);
            CHECK(mina.get(draft + "/sections/" + std::string{section}).status == 200);
            speaks_to_her(mina);
        }
        mina.get(draft + "/sections/f");
        mina.choose("said-F1", "change").fill("words-F1", "On paper, please.");
        mina.press("Save and go on");
        CHECK(mina.page().has("What you said of “Help at school” is saved."));
        CHECK(mina.get(draft).has("Help at school 1 answer"));
        CHECK(
            mina.page().has("Views, interests and hopes not answered yet")); // what she told later
        mina.get("/home");
        speaks_to_her(mina);
        CHECK(town.faults() == "");
    });
}
