// The folder of a demonstration: the day on which it stands, and the key that belongs to it.
#include "app/clock.hpp"
#include "base/dates.hpp"
#include "support/folder.hpp"
#include "support/http_client.hpp"
#include "support/program.hpp"
#include <doctest/doctest.h>
#include <filesystem>

using namespace trefoil;

namespace {
// "It is Saturday 21 November 2026 here."
bool stands_on(unsigned short port, Date day) {
    test::Browser visitor{port};
    return visitor.get("/sign-in")
        .has("It is " + weekday_date(day) + " " + std::to_string(static_cast<int>(day.year())) +
             " here.");
}
} // namespace

TEST_CASE("A demonstration is made up to today in London, or up to the day it is given") {
    const auto clock = app::machine_clock();
    const test::Folder folder;
    const Date before = clock->today();
    const test::ServedDemo today{folder.file("today")};
    CHECK((stands_on(today.port(), before) || stands_on(today.port(), clock->today())));
    const test::ServedDemo given{folder.file("given"), {}, {"--today", "2026-09-07"}};
    CHECK(stands_on(given.port(), parse_date("2026-09-07").value()));
}

TEST_CASE("A demonstration that was copied without its key is not served as if nobody were in it") {
    const test::Folder folder;
    const std::string data = folder.file("moved");
    CHECK(test::ServedDemo{data}.program().stop() == 0);
    std::filesystem::remove(data + ".vault-key");
    test::Program serving{{"serve", "--demo", "--data", data, "--port", "0"}};
    CHECK(serving.wait() != 0);
    CHECK_FALSE(std::filesystem::exists(data + ".vault-key"));
}
