// Which day and which words of a withdrawal are recorded.
#include "capabilities/assessment/withdrawal_rules.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::assessment;

TEST_CASE("A withdrawal is of a day from the request to today, with words that fit") {
    cases::Happening asked;
    asked.kind = "request_received";
    asked.day = parse_date("2026-09-07").value();
    const auto refused = [&](const char* on, std::size_t length) {
        const auto no = refuse(WithdrawalTyped{parse_date(on), std::string(length, 'x')}, {asked},
                               parse_date("2026-09-21").value());
        return no ? code_of(*no) : "";
    };
    CHECK(refused("2026-09-07", 1) == "");
    CHECK(refused("2026-09-21", 180) == "");
    CHECK(refused("2026-09-06", 1) == "before_the_request");
    CHECK(refused("2026-09-22", 1) == "in_the_future");
    CHECK(refused("2026-09-31", 1) == "not_a_day");
    CHECK(refused("2026-09-21", 0) == "how_missing");
    CHECK(refused("2026-09-21", 181) == "how_too_long");
}
