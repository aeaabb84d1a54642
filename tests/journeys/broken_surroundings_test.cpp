// The database goes away and comes back; forms are sent twice, and from pages gone back to.
#include "platform/db/migrations.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// "... dbname=trefoil_test_1_2"
std::string name_of(const test::FreshPostgres& store) {
    return store.url().substr(store.url().rfind('=') + 1);
}

void fill_request(Browser& browser) {
    browser.get("/ask/child");
    browser.fill("First name", "Amara").fill("What is hard?", "Noise.");
    browser.press("Check your answers");
}
} // namespace

TEST_CASE("PostgreSQL is gone: an honest page with what was typed; it is back: all goes on") {
    test::FreshPostgres store{migrations()};
    Town town{store.database()};
    Browser sam = town.as("new-parent");
    fill_request(sam);
    const std::string name = name_of(store);
    test::run_on_server("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
    test::run_on_server("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" +
                        name + "'");
    sam.press("Send");
    CHECK(sam.page().status == 503);
    CHECK(sam.page().header("retry-after") != "");
    CHECK(sam.page().heading() == "Sorry, that did not work");
    CHECK(sam.value_of("hard") == "Noise.");
    test::run_on_server("ALTER DATABASE " + name + " ALLOW_CONNECTIONS true");
    sam.press("Try again");
    CHECK(sam.page().heading() == "We have your request");
    CHECK(town.faults().find("Noise") == std::string::npos); // the log holds no typed words
}

TEST_CASE("A form sent again from a page gone back to shows what it did, and does nothing more") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        fill_request(sam);
        Browser gone_back = sam;
        const std::string receipt = sam.press("Send").path;
        sam.get("/home");
        CHECK(gone_back.press("Send").path == receipt);
        CHECK(gone_back.page().heading() == "We have your request");
        CHECK(town.as("joanne-pryce").get("/work").has("1 child"));
        CHECK(town.faults() == "");
    });
}
