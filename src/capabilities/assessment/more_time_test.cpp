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

const std::string six{"EHC-ASSESS-DECISION-6W"}, sixteen{"EHC-NOPLAN-NOTICE-16W"},
    twenty{"EHC-FINAL-PLAN-20W"};

std::vector<std::string> rules(const std::vector<calendar::Clock>& clocks) {
    std::vector<std::string> rules;
    for (const auto& clock : clocks) rules.push_back(clock.rule->id);
    return rules;
}

const Date long_after = day("2027-06-01").value();

using Ledger = std::vector<cases::Happening>;
Ledger with(Ledger ledger, const TimeAsked& asked) {
    for (auto& fact : facts_of(asked)) {
        fact.id.bytes[15] = static_cast<std::byte>(ledger.size() + 1);
        ledger.push_back(std::move(fact));
    }
    return ledger;
}

std::vector<std::string> excused(const Ledger& ledger) {
    std::vector<std::string> rules;
    for (const auto& clock : worklist::clocks_of(ledger))
        if (clock.excused_by != 0) rules.push_back(clock.rule->id);
    return rules;
}

// Away for four weeks within the first six.
TimeAsked away(std::vector<std::string> limits) {
    return {.ground = TimeGround::away,
            .asked_on = {},
            .from_on = day("2026-09-14"),
            .to_on = day("2026-10-12"),
            .limits = std::move(limits),
            .evidence = "Travel papers"};
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
        const TimeAsked asked{.ground = line.ground,
                              .asked_on = day(line.asked),
                              .from_on = day(line.from),
                              .to_on = day(line.to),
                              .limits = {six},
                              .evidence = "the family told us"};
        const auto ledger = asked_on(line.request);
        CHECK(refuse(asked, long_after, ledger) ==
              (line.excuses ? std::nullopt : std::optional{TimeRefusal::no_ground_in_law}));
    }
}

TEST_CASE("What is missing is asked for by name") {
    const auto ledger = asked_on("2026-07-13");
    TimeAsked asked{};
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::ground_missing);
    asked.ground = TimeGround::school_closed;
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::from_missing);
    asked.from_on = day("2026-07-23");
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::asked_missing);
    asked.asked_on = day("2026-07-20");
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::to_missing);
    asked.to_on = day("2026-07-22");
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::ends_before_it_begins);
    asked.to_on = day("2026-09-02");
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::limits_missing);
    asked.limits = {six};
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::evidence_missing);
    asked.evidence = "Term dates of the school";
    CHECK(!refuse(asked, long_after, ledger));
}

TEST_CASE("Reg 5(4), 10(4), 13(3): each excuses its own limit, where that one was impractical") {
    using Limits = std::vector<std::string>;
    struct Line {
        Limits chosen;
        std::optional<TimeRefusal> refused;
        Limits excused;
    };
    const std::array lines{
        // chosen              | refused                        | excused
        Line{{six}, std::nullopt, {six}},
        Line{{sixteen}, std::nullopt, {sixteen}},
        Line{{six, twenty}, std::nullopt, {six, twenty}},
        Line{{six, sixteen, twenty}, std::nullopt, {six, sixteen, twenty}},
        Line{{}, TimeRefusal::limits_missing, {}},
        Line{{"EHC-ADVICE-6W"}, TimeRefusal::limit_not_by_days, {}}, // reg 8(2): not ours to plead
    };
    for (const Line& line : lines) {
        CAPTURE(line.chosen.size());
        const auto ledger = asked_on("2026-09-07");
        CHECK(refuse(away(line.chosen), long_after, ledger) == line.refused);
        if (!line.refused) CHECK(excused(with(ledger, away(line.chosen))) == line.excused);
    }
}

TEST_CASE("A limit that the days cannot excuse is not offered, nor one met or excused already") {
    auto ledger = asked_on("2026-09-07"); // due 19 October, 28 December, 25 January
    TimeAsked asked = away({});
    asked.from_on = day("2026-10-19");
    asked.to_on = day("2026-11-16");
    CHECK(rules(offered({}, long_after, ledger)) ==
          std::vector{six, sixteen, twenty}); // no days yet
    CHECK(rules(offered(asked, long_after, ledger)) == std::vector{sixteen, twenty});
    asked.limits = {six, sixteen};
    CHECK(refuse(asked, long_after, ledger) == TimeRefusal::limit_not_by_days);
    ledger = with(ledger, away({sixteen}));
    CHECK(rules(offered(asked, long_after, ledger)) == std::vector{twenty});
    auto decided = asked_on("2026-09-07").front();
    decided.id.bytes[15] = std::byte{99};
    decided.kind = "decision_to_assess";
    decided.day = day("2026-10-12").value();
    ledger.push_back(decided);
    CHECK(rules(offered({}, long_after, ledger)) == std::vector{twenty});
}

TEST_CASE("What was recorded in error excuses no more, limit by limit") {
    auto ledger = with(asked_on("2026-09-07"), away({six, sixteen}));
    auto error = asked_on("2026-10-12").front();
    error.id.bytes[15] = std::byte{99};
    error.kind = "recorded_in_error";
    error.supersedes = ledger.at(1).id; // of the six weeks
    ledger.push_back(error);
    CHECK(excused(ledger) == std::vector{sixteen});
    CHECK(rules(offered(away({}), long_after, ledger)) == std::vector{six, twenty});
}

TEST_CASE("A decision tells what it excuses; recorded in error, it excuses nothing") {
    Id<MoreTime> decision;
    decision.bytes[0] = std::byte{7};
    auto ledger = with(asked_on("2026-09-07"), away({six, twenty}));
    CHECK(limits_of(decision, ledger).empty());
    CHECK(facts_of_error(decision, ledger).empty());
    for (std::size_t n = 1; n < ledger.size(); ++n) ledger[n].about = decision.bytes;
    CHECK(limits_of(decision, ledger) == std::vector{six, twenty});
    const auto errors = facts_of_error(decision, ledger);
    CHECK(errors.size() == 3); // twice away, once back: not the request
    for (auto error : errors) {
        error.id.bytes[15] = static_cast<std::byte>(ledger.size() + 1);
        error.day = day("2026-11-02").value();
        ledger.push_back(error);
    }
    CHECK(excused(ledger).empty());
    CHECK(limits_of(decision, ledger).empty());
    CHECK(facts_of_error(decision, ledger).empty()); // once is enough
    CHECK(!refuse(away({six}), long_after, ledger)); // and it may be decided anew
}

TEST_CASE("Reg 5(4)(c), (d), 10(4)(d): what has not happened excuses nothing") {
    using enum TimeGround;
    constexpr auto none = TimeRefusal::no_ground_in_law;
    struct Line {
        const char* today;
        TimeGround ground;
        const char *from, *to;
        std::optional<TimeRefusal> refused;
        const char* source;
    };
    // asked on 7 September 2026: the six weeks end on 19 October
    const std::array lines{
        // today     | ground    | from       | to         | refused                 | source
        Line{"2026-09-14", away, "2026-09-14", "-", none, "open, on its first day"},
        Line{"2026-10-11", away, "2026-09-14", "-", none, "open, and 27 days have passed"},
        Line{"2026-10-12", away, "2026-09-14", "-", {}, "open, and 28 days have passed"},
        Line{"2026-10-05", away, "2026-09-01", "-", none, "28 days, but not of the period"},
        Line{"2026-09-14", away, "2026-09-15", "-", TimeRefusal::from_not_yet, "tomorrow"},
        Line{"2026-10-11", away, "2026-09-14", "2026-10-12", TimeRefusal::to_not_yet, "a plan"},
        Line{"2026-10-12", away, "2026-09-14", "2026-10-12", {}, "back today"},
        Line{"2026-09-20", exceptional, "2026-09-21", "-", TimeRefusal::from_not_yet, "tomorrow"},
        Line{"2026-09-21", exceptional, "2026-09-21", "-", {}, "today"},
    };
    for (const Line& line : lines) {
        INFO(line.source);
        const TimeAsked asked{.ground = line.ground,
                              .asked_on = {},
                              .from_on = day(line.from),
                              .to_on = day(line.to),
                              .limits = {six},
                              .evidence = "the family told us"};
        CHECK(refuse(asked, day(line.today).value(), asked_on("2026-09-07")) == line.refused);
    }
    const TimeAsked closing{.ground = school_closed,
                            .asked_on = day("2026-07-20"),
                            .from_on = day("2026-07-23"),
                            .to_on = day("2026-09-02"),
                            .limits = {six},
                            .evidence = "Term dates"};
    const auto ledger = asked_on("2026-07-13");
    CHECK(refuse(closing, day("2026-07-19").value(), ledger) == TimeRefusal::asked_not_yet);
    CHECK(!refuse(closing, day("2026-07-20").value(), ledger)); // term dates are known ahead
}

TEST_CASE("An absence that goes on ends with the day they are back, and its days decide anew") {
    TimeAllowed decision;
    decision.ground = TimeGround::away;
    decision.id.bytes[0] = std::byte{7};
    decision.from_on = day("2026-09-14").value();
    TimeAsked open = away({six, sixteen});
    open.to_on = {};
    auto ledger = with(asked_on("2026-09-07"), open);
    CHECK_FALSE(goes_on(decision, ledger)); // none of its rows is there
    for (std::size_t n = 1; n < ledger.size(); ++n) ledger[n].about = decision.id.bytes;
    CHECK(goes_on(decision, ledger));
    CHECK(limits_lost(decision.id, ledger).empty());
    const auto today = day("2026-11-02").value();
    CHECK(refuse_return(decision, {}, today) == ReturnRefusal::back_missing);
    CHECK(refuse_return(decision, day("2026-11-03"), today) == ReturnRefusal::back_not_yet);
    CHECK(refuse_return(decision, day("2026-09-14"), today) == ReturnRefusal::back_before_away);
    CHECK(!refuse_return(decision, day("2026-09-15"), today));
    CHECK(!refuse_return(decision, today, today));
    const auto returned = [&](const char* on) {
        auto later = ledger;
        later.push_back(fact_of_return(decision, day(on).value()));
        later.back().id.bytes[15] = std::byte{99};
        return later;
    };
    const auto long_away = returned("2026-10-12");
    CHECK_FALSE(goes_on(decision, long_away));
    CHECK(as_it_stands(decision, long_away).to_on == day("2026-10-12"));
    CHECK(excused(long_away) == std::vector{six, sixteen});
    CHECK(limits_lost(decision.id, long_away).empty());
    const auto soon_back = returned("2026-10-11"); // 27 days
    CHECK(excused(soon_back).empty());
    CHECK(limits_lost(decision.id, soon_back) == std::vector{six, sixteen});
    CHECK(facts_of_error(decision.id, soon_back).size() == 3); // an error takes the return with it
}

TEST_CASE("Why a decision was an error is asked for, in words that fit") {
    CHECK(refuse_error("") == TimeErrorRefusal::why_missing);
    CHECK(refuse_error(std::string(error_longest + 1, 'x')) == TimeErrorRefusal::why_too_long);
    CHECK(!refuse_error(std::string(error_longest, 'x')));
}

TEST_CASE("An exception never moves a date, and cannot excuse what is excused already") {
    const auto ledger = asked_on("2026-07-13");
    const TimeAsked asked{.ground = TimeGround::school_closed,
                          .asked_on = day("2026-07-20"),
                          .from_on = day("2026-07-23"),
                          .to_on = day("2026-09-02"),
                          .limits = {six, sixteen, twenty},
                          .evidence = "Term dates"};
    const auto after = with(ledger, asked);
    const auto before = worklist::clocks_of(ledger), later = worklist::clocks_of(after);
    REQUIRE(before.size() == later.size());
    for (std::size_t n = 0; n < before.size(); ++n) {
        CHECK(before[n].rule == later[n].rule);
        CHECK(before[n].due == later[n].due);
    }
    CHECK(excused(after) == asked.limits);
    CHECK(refuse(asked, long_after, after) == TimeRefusal::no_ground_in_law);
}
