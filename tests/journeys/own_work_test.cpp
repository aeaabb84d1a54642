// My work: an officer's own children, and what nobody has yet; the team's is a choice away.
#include "app/demo/people.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"
#include "support/asking.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
void give(Town& town, const std::string& reference, std::string_view officer) {
    Browser devon = town.as("devon-marsh");
    devon.get("/cases/" + reference + "/officer");
    devon.choose("officer", officer).press("Give the case");
    CHECK(devon.page().status == 200);
}

enum class NoRefusal {};
std::string_view code_of(NoRefusal) { return "none"; }

// "Child 1" and so on were asked about today; nobody has them yet.
void many_are_asked_about(Town& town, int children) {
    access::Listeners listeners;
    worklist::listen(listeners, {});
    const test::TestClock clock;
    const crypto::Key key = test::town_key();
    const access::Surroundings surroundings{
        town.database(), clock, listeners, key,
        [](std::string_view what) { return keyed_random("many", what); }};
    access::Door door{surroundings, {.request = "many", .once_key = {}, .console = true}};
    (void)door.deed({"test.many", access::Action::begin, access::Part::set_up,
                     access::in_area(app::demo::alderbrook())},
                    [&](access::Deed& deed) -> Result<access::Happened, NoRefusal> {
                        for (int n = 1; n <= children; ++n) {
                            const auto child = people::record_child(
                                deed, {{}, {"Child " + std::to_string(n), ""}, {}, {}, {}});
                            cases::open(deed, child, deed.today(), app::demo::id_of<Body>("send"));
                            cases::Happening asked;
                            asked.kind = "request_received";
                            asked.day = deed.today();
                            cases::add(deed, asked);
                        }
                        return access::Happened{};
                    });
}
} // namespace

TEST_CASE("What nobody has is on everybody's list; what somebody has is on theirs alone") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Amara");
        Browser joanne = town.as("joanne-pryce"), nadia = town.as("nadia-karim");
        CHECK(joanne.get("/work").has("You have 1 child or young person."));
        CHECK(nadia.get("/work").has("You have 1 child or young person."));

        give(town, reference, "Nadia Karim");
        CHECK(joanne.get("/work?whose=team").has("Nadia Karim has the case"));
        CHECK(joanne.get("/cases/" + reference)
                  .has("The case was given to an officer. Nadia Karim."));
        CHECK(joanne.get("/work?name=" + reference + "&whose=team").has("Amara"));
        CHECK(joanne.get("/work?name=zebra&whose=team").has("Nobody here is found under “zebra”"));
        CHECK_FALSE(joanne.page().has("Choose “All stages”")); // the name is the cause
        CHECK_FALSE(joanne.get("/work").has("Amara"));
        CHECK(nadia.get("/work").has("Amara"));
        CHECK(nadia.page().has("Monday 19 October")); // the date comes along: reg 5(1)
        joanne.choose("whose", "team").press("Show");
        CHECK(joanne.page().has("Your team has 1 child or young person."));
        CHECK(joanne.page().has("Amara"));

        give(town, reference, "Joanne Pryce"); // handed over: no longer hers
        CHECK(joanne.get("/work").has("Amara"));
        CHECK_FALSE(nadia.get("/work").has("Amara"));
        Browser devon = town.as("devon-marsh"); // has none of his own
        CHECK(devon.get("/work").has("Your team has 1 child or young person."));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A long list has pages, without script; what was asked for goes along") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        many_are_asked_about(town.on("2026-09-07"), 112);
        Browser devon = town.as("devon-marsh");
        devon.get("/work");
        CHECK(devon.page().has("Your team has 112 children and young people."));
        CHECK(devon.page().has("1 to 50 of 112 children, nearest date first"));
        devon.fill("Find a child, or a reference", "child").choose("first", "name").press("Show");
        CHECK(devon.page().has("Child 1 "));
        devon.follow("Next");
        CHECK(devon.page().has("51 to 100 of 112 children, by name"));
        CHECK(devon.value_of("name") == "child");
        devon.follow("Next");
        CHECK(devon.page().has("101 to 112 of 112 children, by name"));
        CHECK(devon.page().has("Your team has 112 children and young people."));
        devon.fill("Find a child, or a reference", "child 11").press("Show"); // 11, 110, 111, 112
        CHECK(devon.page().has("4 of 112 children, by name"));
        CHECK(town.faults() == "");
    });
}
