// The ledger's clocks, by provision.
#include "shared/calendar/calendar.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::calendar;

namespace {
Fact fact(std::string_view word, std::string_view day, std::uint32_t number = 1) {
    return {*compiled().kind(word), *parse_date(day), {}, number, 0};
}
} // namespace

TEST_CASE("Reg 5(1): six weeks from the day the request arrived") {
    const std::vector<Fact> facts{fact("request_received", "2026-07-27")};
    const auto found = clocks(facts, compiled());
    REQUIRE(found.size() == 3);
    CHECK(to_iso(found[0].due) == "2026-09-07");
    CHECK(explain(found[0]) == "Six weeks from the day the request arrived, Monday 27 July 2026: "
                               "SEND Regs 2014 reg 5(1).");
}
