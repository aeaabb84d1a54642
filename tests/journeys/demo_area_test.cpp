// A demonstration area is lived: the same each time, verifiable, and nowhere at odds with the law.
#include "app/commands/projection_command.hpp"
#include "app/demo/making.hpp"
#include "shared/audit/audit.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>
#include <sstream>

using namespace trefoil;
using namespace std::chrono_literals;
using app::demo::Making;
using test::Browser;
using test::Town;

namespace trefoil {
std::span<const EmbeddedFile> migrations();
}

namespace {
// The root covers every entry with its id, its day and its salt.
audit::Hash root_of(const Making& making) {
    test::FreshSqlite store{migrations()};
    app::demo::make(store.database(), test::town_key(), making);
    return audit::verify(store.database()).root;
}

app::Service service_over(db::Database& database, const Clock& clock, const crypto::Key& key) {
    return app::Service{{.database = database,
                         .clock = clock,
                         .vault_key = key,
                         .random = [](std::string_view) { return system_random(); },
                         .faults = [](std::string_view) {}}};
}
} // namespace

TEST_CASE("An area of one seed is the same to the byte on both databases, and verifies") {
    const Making making{.children = 3, .seed = "5"};
    const audit::Hash expected = root_of(making);
    CHECK(root_of({.children = 3, .seed = "6"}) != expected);
    test::for_each_store([&](db::Database& database) {
        app::demo::make(database, test::town_key(), making);
        const auto verified = audit::verify(database);
        CHECK(verified.faults.empty());
        CHECK(verified.root == expected);
        CHECK(app::demo::last_day(database) == Date{2026y / 11 / 21});
    });
}

TEST_CASE("What is kept as due is what every ledger gives; one changed row is found") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {.children = 3});
        const test::TestClock clock;
        const crypto::Key key = test::town_key();
        const app::Service service = service_over(database, clock, key);
        std::ostringstream whole, broken, mended;
        CHECK(app::check_projections(service, whole, app::Then::report) == 0);
        CHECK(whole.str().starts_with("alderbrook: 9 cases, "));
        CHECK(whole.str().ends_with(", 0 differences\n"));
        database.write([](db::Connection& transaction) {
            transaction.change("UPDATE worklist_due SET due = ? WHERE rule = ? AND trigger_on = ?",
                               Date{2026y / 12 / 24}, "EHC-ASSESS-DECISION-6W",
                               Date{2026y / 10 / 19});
            transaction.change("UPDATE worklist_outlook SET stage = ? WHERE stage <> ?",
                               "withdrawn", "withdrawn");
        });
        CHECK(app::check_projections(service, broken, app::Then::report) == 1);
        CHECK(broken.str().find("EHC-ASSESS-DECISION-6W is kept with other days") !=
              std::string::npos);
        CHECK(broken.str().find("stage-and-next-step is kept with other days") !=
              std::string::npos);
        CHECK(app::check_projections(service, broken, app::Then::mend) == 0);
        CHECK(app::check_projections(service, mended, app::Then::report) == 0);
    });
}

TEST_CASE("A visitor moves the clock a week on and is still who they were") {
    test::for_each_store([](db::Database& database) {
        app::demo::make(database, test::town_key(), {});
        Town town{database};
        Browser grace = town.on("2026-11-21").as("amara");
        grace.follow("It is Saturday 21 November 2026 here");
        grace.press("A week later");
        CHECK(grace.page().has("It is Saturday 28 November 2026 here"));
        CHECK(grace.get("/home").heading().starts_with("Hello Grace"));
        grace.get("/clock");
        grace.fill("to-day", "27").fill("to-month", "11").fill("to-year", "2026");
        CHECK(grace.press("Go to this date").status == 422);
        CHECK(grace.page().has("Enter a later date"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("The clock and the gallery are the demonstration's alone") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser visitor = town.visitor();
        CHECK(visitor.get("/clock").heading() == "Move the clock");
        CHECK(visitor.get("/gallery").heading() == "Gallery");
        CHECK(visitor.follow("Section F").status == 200);
        CHECK(visitor.get("/gallery/nothing").status == 404);
    });
    test::for_each_store([](db::Database& database) {
        Town town{database, Town::Doors::closed};
        Browser visitor = town.visitor();
        for (const std::string_view path : {"/clock", "/gallery", "/gallery/family"})
            CHECK(visitor.get(path).status == 404);
    });
}
