// Filling in the form in which a family asks for help: nothing that is typed there is lost.
#include "support/asking.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Choosing colours leaves the page as it stands where something is typed, and comes back "
          "to it where nothing can be") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        sam.get("/ask/child");
        sam.fill("given-name", "Wren").press("Dark");
        CHECK(sam.page().status == 204); // a browser stays on the page, with what is typed there
        CHECK(sam.get("/ask/child").body.find("data-theme=\"dark\"") != std::string::npos);
        sam.fill("given-name", "Wren").press("Check your answers");
        sam.press("Light");
        CHECK(sam.page().status == 204);
        sam.get("/accessibility");
        sam.press("Match my device");
        CHECK(sam.page().path == "/accessibility");
        CHECK(sam.page().status == 200);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A day of birth that cannot be is told before anything is sent, not after") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        sam.get("/ask/child");
        sam.fill("given-name", "Wren").fill("born-day", "3").fill("born-month", "4");
        sam.fill("born-year", "2030").press("Check your answers");
        CHECK(sam.page().status == 422);
        CHECK(sam.page().has("The date of birth must not be after the day of the request"));
        CHECK(sam.value_of("given-name") == "Wren");
        CHECK(town.faults() == "");
    });
}

TEST_CASE("CFA s.32: whoever gives free, independent advice is named with their number, also to "
          "somebody who has not asked") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string number = "Call Alderbrook SEND Advice, 01632 960 203";
        Browser anybody = town.visitor();
        CHECK(anybody.get("/independent-advice").has(number));
        Browser sam = town.as("new-parent");
        CHECK(sam.get("/ask/child").has(number));
        const std::string reference = test::sam_asks_about(town, "Wren");
        test::joanne_confirms_who_asked(town, reference);
        CHECK(sam.get("/children/" + reference).has(number));
        CHECK(town.faults() == "");
    });
}
