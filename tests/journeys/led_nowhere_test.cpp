// No page leads anybody to what they may not open.
#include "shared/audit/audit.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Nobody is led where they may not go: to a document, to a case, to an officer's task") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string case_page = "/cases/" + test::assessed_case(town);
        Browser joanne = town.as("joanne-pryce");
        joanne.get(case_page);
        joanne.follow("Ask for advice");
        joanne.choose("more-b", "Fellside Primary School")
            .choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust")
            .press("Ask them all");
        Browser leila = town.as("leila-haddad");
        leila.follow("Amara");
        CHECK(leila.get("/work").path == "/advice"); // asked, but no case may be opened yet
        leila.follow("Amara");
        leila.press("I will take this");
        Browser tom = town.as("tom-whitaker");
        tom.follow("Amara");
        tom.press("I will take this");
        tom.follow("Write advice");
        tom.choose("kind", "need").fill("words", "Amara needs longer to take in what was said.");
        tom.press("Save this statement");
        tom.press("Check and send");
        tom.fill("words", "She needs time.").choose("assessed", "yes").press("Send the advice");

        joanne.get(case_page);
        joanne.follow("Read");
        const std::string advice = joanne.page().path;
        joanne.follow("The document as it was sent");
        CHECK(joanne.page().status == 200);
        CHECK(leila.get(advice).has("She needs time.")); // education's, which health may read
        CHECK_FALSE(leila.page().has("The document as it was sent"));

        Browser devon = town.as("devon-marsh"); // manages, and does not record what is asked
        devon.get(case_page);
        CHECK_FALSE(devon.page().has("The family takes the request back"));
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}
