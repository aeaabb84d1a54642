// More time, by provision. The text of the table is the test.
#include "capabilities/assessment/more_time_rules.hpp"
#include "shared/worklist/worklist.hpp"
#include <array>
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::assessment;

namespace {
std::optional<Date> day(const char* iso) { return parse_date(iso); } // "-": none

std::vector<cases::Happening> asked_on(const char* iso) {
    cases::Happening row;
    row.id.bytes[15] = std::byte{1};
    row.kind = "request_received";
    row.day = parse_date(iso).value();
    return {row};
}
} // namespace

TEST_CASE("Reg 5(4): the days decide whether a ground excuses") {
    using enum TimeGround;
    struct Line {
        const char* request;
        TimeGround ground;
        const char *asked, *from, *to;
        bool excuses;
        const char* source;
    };
    // request    | ground              | asked     | from        | to          | excuses | source
    constexpr std::array lines{
        Line{"2026-07-13", school_closed, "2026-07-20", "2026-07-23", "2026-09-02", true,
             "reg 5(4)(a): six weeks' closure, asked within it or the week before"},
        Line{"2026-07-13", school_closed, "2026-07-14", "2026-07-23", "2026-09-02", false,
             "reg 5(4)(a): asked more than a week before it closed"},
        Line{"2026-10-12", school_closed, "2026-10-23", "2026-10-24", "2026-11-02", false,
             "half term is no closure of four weeks"},
        Line{"2026-07-13", early_years_closed, "2026-07-20", "2026-07-23", "2026-09-02", true,
             "reg 5(4)(b)"},
        Line{"2026-09-07", exceptional, "-", "2026-09-20", "-", true, "reg 5(4)(c)"},
        Line{"2026-09-07", exceptional, "-", "2026-09-06", "-", false,
             "reg 5(4)(c): before the time in question"},
        Line{"2026-09-07", away, "-", "2026-09-14", "2026-10-12", true,
             "reg 5(4)(d): 28 days away"},
        Line{"2026-09-07", away, "-", "2026-09-14", "2026-10-11", false, "27 days away"},
    };
    for (const Line& line : lines) {
        INFO(line.source);
        const TimeAsked asked{line.ground, day(line.asked), day(line.from), day(line.to),
                              "the family told us"};
        const auto ledger = asked_on(line.request);
        CHECK(refuse(asked, ledger) ==
              (line.excuses ? std::nullopt : std::optional{TimeRefusal::no_ground_in_law}));
    }
}

TEST_CASE("What is missing is asked for by name") {
    const auto ledger = asked_on("2026-07-13");
    TimeAsked asked{};
    CHECK(refuse(asked, ledger) == TimeRefusal::ground_missing);
    asked.ground = TimeGround::school_closed;
    CHECK(refuse(asked, ledger) == TimeRefusal::from_missing);
    asked.from_on = day("2026-07-23");
    CHECK(refuse(asked, ledger) == TimeRefusal::asked_missing);
    asked.asked_on = day("2026-07-20");
    CHECK(refuse(asked, ledger) == TimeRefusal::to_missing);
    asked.to_on = day("2026-07-22");
    CHECK(refuse(asked, ledger) == TimeRefusal::ends_before_it_begins);
    asked.to_on = day("2026-09-02");
    CHECK(refuse(asked, ledger) == TimeRefusal::evidence_missing);
    asked.evidence = "Term dates of the school";
    CHECK(!refuse(asked, ledger));
}

TEST_CASE("An exception never moves a date, and cannot excuse what is excused already") {
    auto ledger = asked_on("2026-07-13");
    const TimeAsked asked{TimeGround::school_closed, day("2026-07-20"), day("2026-07-23"),
                          day("2026-09-02"), "Term dates"};
    const auto before = worklist::clocks_of(ledger);
    for (auto& fact : facts_of(asked)) ledger.push_back(std::move(fact));
    const auto after = worklist::clocks_of(ledger);
    for (const auto& clock : before)
        for (const auto& later : after)
            if (later.rule == clock.rule) CHECK(later.due == clock.due);
    CHECK(refuse(asked, ledger) == TimeRefusal::no_ground_in_law);
}
