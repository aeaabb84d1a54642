// The demonstration made for another day than the one its stories are written for.
#include "app/demo/making.hpp"
#include "shared/audit/audit.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace trefoil {
std::span<const EmbeddedFile> migrations();
}

TEST_CASE("On any day the area is made without fault, and every door opens") {
    // After the new year's holidays, between Christmas and New Year, a leap day, the summer.
    for (const std::string_view day : {"2026-01-05", "2026-12-30", "2028-02-29", "2026-08-15"}) {
        CAPTURE(day);
        test::FreshSqlite store{migrations()};
        app::demo::make(store.database(), test::town_key(),
                        {.last = parse_date(day).value(), .children = 6, .seed = "9"});
        CHECK(audit::verify(store.database()).faults.empty());
        Town town{store.database()};
        town.on(day);
        for (const app::demo::Card& card : app::demo::cards()) {
            CAPTURE(card.word);
            Browser visitor = town.visitor();
            visitor.get("/sign-in");
            visitor.press(card.title);
            CHECK(visitor.page().status == 200);
            CHECK_FALSE(visitor.page().path.starts_with("/sign-in"));
        }
        CHECK(town.faults() == "");
    }
}
