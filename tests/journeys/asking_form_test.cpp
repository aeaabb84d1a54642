// Filling in the form in which a family asks for help: nothing that is typed there is lost.
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
