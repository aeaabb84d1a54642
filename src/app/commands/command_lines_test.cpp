// Commands as they are typed: what they print, and the status they end with.
#include "app/commands/bench_clocks.hpp"
#include "app/commands/law_commands.hpp"
#include <CLI/App.hpp>
#include <boost/json.hpp>
#include <doctest/doctest.h>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

using namespace trefoil::app;
namespace json = boost::json;

TEST_CASE("The commands: a folder cannot be read, and what cannot be written is a failure") {
    const auto status_of = [](const std::string& line) {
        CLI::App program;
        int status = 0;
        add_law_commands(program, status);
        program.parse(line);
        return status;
    };
    std::ostringstream out, err;
    const auto swapped = [](std::ostream& stream, std::streambuf* to) {
        return std::shared_ptr<std::streambuf>{stream.rdbuf(to),
                                               [&](std::streambuf* own) { stream.rdbuf(own); }};
    };
    const auto no_err = swapped(std::cerr, err.rdbuf());
    {
        const auto no_out = swapped(std::cout, out.rdbuf());
        CHECK(status_of("law due tests/law") == 1);
        CHECK(err.str() == "tests/law: cannot be read\n");
        CHECK(status_of("law explain CEASE-25") == 0);
    }
    {
        std::ofstream full{"/dev/full"};
        REQUIRE(full);
        const auto no_room = swapped(std::cout, full.rdbuf());
        CHECK(status_of("law list") == 1);
        CHECK(status_of("check nhs 9990000018") == 1);
        std::cout.clear();
    }
}

TEST_CASE("check: a line per value, status 1 if any is wrong") {
    std::ostringstream out, err;
    CHECK(check_identifiers("nhs", {"9990000018", "9990000019"}, out, err) == 1);
    CHECK(out.str() == "9990000018 valid\n9990000019 invalid the check digit does not match\n");
    CHECK(check_identifiers("postcode", {"ZZ1 1AA"}, out, err) == 0);
    CHECK(check_identifiers("passport", {"1"}, out, err) == 1);
}

TEST_CASE("bench clocks: one line with the clocks derived and the budget beside them") {
    std::ostringstream out;
    bench_clocks(out, 1'000);
    const json::object measured = json::parse(out.str()).as_object();
    CHECK(measured.at("clocks").as_int64() >= 1'000);
    CHECK(measured.at("budget_seconds") == 1.0);
}
