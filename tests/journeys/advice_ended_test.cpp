// An assessment ends before everybody has answered: whoever was asked is told that nothing is
// needed any more, and reads no further.
#include "shared/audit/audit.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// Leila's team and the school are asked about Amara; the reference of her case.
std::string asked_for_advice(Town& town) {
    const std::string reference = test::assessed_case(town);
    Browser joanne = town.on("2026-09-10").as("joanne-pryce");
    joanne.get("/cases/" + reference + "/ask-for-advice");
    joanne.choose("more-b", "Fellside Primary School")
        .choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust")
        .press("Ask them all");
    return reference;
}

void decide_no_plan(Town& town, const std::string& reference) {
    Browser joanne = town.on("2026-12-14").as("joanne-pryce");
    joanne.get("/cases/" + reference + "/against/plan");
    joanne.fill("need", "Her school says she has needs.");
    joanne.fill("necessity", "They are met without a plan.");
    joanne.choose("unmet", "necessity").fill("reasons", "The school meets every need found.");
    joanne.press("Propose it to a second person");
    Browser devon = town.as("devon-marsh");
    devon.get("/cases/" + reference + "/second-look/plan");
    devon.press("Confirm, and send the letters");
}

void check_nothing_broke(const Town& town, db::Database& database) {
    CHECK(town.faults() == "");
    CHECK(audit::verify(database).faults.empty());
}
} // namespace

TEST_CASE(
    "Reg 10(1): with the notice of no plan the open requests for advice end, and their step") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = asked_for_advice(town);
        Browser leila = town.on("2026-09-21").as("leila-haddad");
        leila.follow("Amara");
        leila.press("I will take this");
        const std::string request = leila.page().path;
        leila.follow("Write advice");
        leila.choose("kind", "need")
            .fill("words", "Amara needs time.")
            .press("Save this statement");
        CHECK(leila.get("/cases/" + reference).status == 200); // on her care team

        decide_no_plan(town, reference);
        leila = town.on("2026-12-15").as("leila-haddad");
        leila.get("/advice");
        CHECK(leila.page().heading() == "Hello Leila.");
        CHECK(leila.page().has("Not needed any more since 14 December"));
        CHECK_FALSE(leila.page().has("late"));
        leila.follow("Case " + reference);
        CHECK(leila.page().path == request);
        CHECK(leila.page().has("No answer is needed any more"));
        CHECK(leila.page().has("ended on 14 December 2026, before you answered"));
        CHECK_FALSE(leila.page().has("Noise makes her ears hot.")); // the pack is closed
        CHECK_FALSE(leila.page().has("Answer by"));
        CHECK_FALSE(leila.page().has("Your answer"));
        CHECK(leila.get(request + "/write").status == 404);
        CHECK(leila.get(request + "/send").status == 404);
        CHECK(leila.get("/cases/" + reference).status == 404);

        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("Not needed since 14 December"));
        CHECK_FALSE(joanne.page().has("Give the advice the authority asked for"));
        CHECK_FALSE(joanne.has_button("Remind those who have not answered"));
        CHECK_FALSE(joanne.page().has("Ask somebody else"));
        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference);
        CHECK(sam.page().has("was asked, and did not answer"));
        CHECK_FALSE(sam.page().has("Tell us what you think too"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("A request taken back needs no advice: what nobody had taken leaves the team's list") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = asked_for_advice(town);
        Browser leila = town.on("2026-09-21").as("leila-haddad");
        leila.follow("Amara");
        const std::string request = leila.page().path;
        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference + "/withdraw");
        sam.press("Take it back");
        leila.get(request);
        CHECK(leila.page().has("No answer is needed any more"));
        CHECK_FALSE(leila.has_button("I will take this"));
        leila.get("/advice");
        CHECK_FALSE(leila.page().has("waits for you"));
        CHECK(leila.page().has("Not needed any more since 21 September"));
        check_nothing_broke(town, database);
    });
}
