// The ledger's clocks: start, second limb, due day, excuse, end; by provision, then properties.
#include "shared/calendar/calendar.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace trefoil;
using namespace trefoil::calendar;

namespace {
Date d(std::string_view iso) { return parse_date(iso).value(); }
About body(unsigned char number) {
    About about;
    about.bytes[15] = std::byte{number};
    return about;
}

struct Ledger {
    std::vector<Fact> facts;
    Ledger& add(std::string_view word, std::string_view day, About about = {}) {
        return add(word, d(day), about);
    }
    Ledger& add(std::string_view word, Date day, About about = {}) {
        const auto number = static_cast<std::uint32_t>(facts.size() + 1);
        facts.push_back({compiled().kind(word).value(), day, about, number, 0});
        return *this;
    }
    Ledger& excusing(std::string_view rule) {
        facts.back().excuses = rule;
        return *this;
    }
    Ledger& in_place_of(std::uint32_t number) {
        facts.back().supersedes = number;
        return *this;
    }
    std::vector<Clock> of(std::string_view rule, const Settings& settings = {}) const {
        auto found = clocks(facts, compiled(), settings);
        std::erase_if(found, [&](const Clock& clock) { return clock.rule->id != rule; });
        return found;
    }
    Clock only(std::string_view rule) const {
        const auto found = of(rule);
        REQUIRE(found.size() == 1);
        return found.front();
    }
};
} // namespace

TEST_CASE("Regs 5(1), 10(1), 13(2): six, sixteen and twenty weeks from the day of receipt") {
    const Ledger ledger = Ledger{}.add("request_received", "2026-07-27");
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").due == d("2026-09-07"));
    CHECK(ledger.only("EHC-NOPLAN-NOTICE-16W").due == d("2026-11-16"));
    const Clock final_plan = ledger.only("EHC-FINAL-PLAN-20W");
    CHECK(final_plan.due == d("2026-12-14"));
    CHECK(final_plan.trigger == 1);
    CHECK(!final_plan.met_on);
    CHECK(explain(ledger.only("EHC-ASSESS-DECISION-6W")) ==
          "Six weeks from the day the request arrived, Monday 27 July 2026: "
          "SEND Regs 2014 reg 5(1).");
}

TEST_CASE("CFA 2014 s.24(1)(b): being told of a child starts the same clock as a request") {
    const Clock clock =
        Ledger{}.add("brought_to_attention", "2026-03-02").only("EHC-ASSESS-DECISION-6W");
    CHECK(clock.due == d("2026-04-13"));
    CHECK(clock.started_by->citation == "CFA 2014 s.24(1)(b)");
}

TEST_CASE("No roll-forward: the date stands on a bank holiday, the target goes before it") {
    const Clock clock = Ledger{}.add("request_received", "2026-01-05").only("EHC-FINAL-PLAN-20W");
    CHECK(clock.due == d("2026-05-25"));
    CHECK(clock.target == d("2026-05-22"));
}

TEST_CASE("A clock is met by the first fact that meets it, on or after its start") {
    Ledger ledger;
    ledger.add("decision_to_assess", "2026-01-04").add("request_received", "2026-01-05");
    CHECK(!ledger.only("EHC-ASSESS-DECISION-6W").met_on);
    ledger.add("decision_to_assess", "2026-03-01").add("decision_to_assess", "2026-02-20");
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").met_on == d("2026-02-20"));
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").due == d("2026-02-16")); // late stays late
}

TEST_CASE("Each request has clocks of its own, and the later decision meets the later one") {
    Ledger ledger;
    ledger.add("request_received", "2025-01-06").add("assessment_refused", "2025-02-10");
    ledger.add("request_received", "2026-01-05");
    const auto found = ledger.of("EHC-ASSESS-DECISION-6W");
    REQUIRE(found.size() == 2);
    CHECK(found[0].met_on == d("2025-02-10"));
    CHECK(!found[1].met_on);
    CHECK(ledger.of("EHC-FINAL-PLAN-20W").size() == 1); // the refusal ended the first
}

TEST_CASE("A withdrawn request ends open clocks, not those already met") {
    Ledger ledger;
    ledger.add("request_received", "2026-01-05").add("decision_to_assess", "2026-02-10");
    ledger.add("request_withdrawn", "2026-03-02");
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").met_on == d("2026-02-10"));
    CHECK(ledger.of("EHC-NOPLAN-NOTICE-16W").empty());
    CHECK(ledger.of("EHC-FINAL-PLAN-20W").empty());
}

TEST_CASE("Reg 10: a decision to issue ends the sixteen weeks; no plan ends the twenty") {
    Ledger plan, none;
    plan.add("request_received", "2026-01-05").add("decision_to_issue", "2026-04-20");
    CHECK(plan.of("EHC-NOPLAN-NOTICE-16W").empty());
    CHECK(plan.of("EHC-FINAL-PLAN-20W").size() == 1);
    none.add("request_received", "2026-01-05").add("no_plan_notified", "2026-04-20");
    CHECK(none.only("EHC-NOPLAN-NOTICE-16W").met_on == d("2026-04-20"));
    CHECK(none.of("EHC-FINAL-PLAN-20W").empty());
}

TEST_CASE("A superseded fact is not there: neither a moved day nor one recorded in error") {
    Ledger ledger;
    ledger.add("request_received", "2026-01-12");
    ledger.add("request_received", "2026-01-05").in_place_of(1);
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").due == d("2026-02-16"));
    ledger.add("recorded_in_error", "2026-01-13").in_place_of(2);
    CHECK(clocks(ledger.facts, compiled()).empty());
}

TEST_CASE("Reg 8(1): a clock for each body, from its own receipt, met by its own advice") {
    Ledger ledger;
    ledger.add("advice_received_by_body", "2026-02-17", body(1));
    ledger.add("advice_received_by_body", "2026-02-20", body(2));
    ledger.add("advice_provided", "2026-03-20", body(2));
    const auto found = ledger.of("EHC-ADVICE-6W");
    REQUIRE(found.size() == 2);
    CHECK(found[0].about == body(1));
    CHECK(found[0].due == d("2026-03-31"));
    CHECK(!found[0].met_on);
    CHECK(found[1].due == d("2026-04-03"));
    CHECK(found[1].met_on == d("2026-03-20"));
}

TEST_CASE("Reg 8(2): an appointment missed with one body does not excuse another") {
    Ledger ledger;
    ledger.add("advice_received_by_body", "2026-02-17", body(1));
    ledger.add("advice_received_by_body", "2026-02-17", body(2));
    ledger.add("appointment_missed", "2026-03-10", body(2));
    const auto found = ledger.of("EHC-ADVICE-6W");
    REQUIRE(found.size() == 2);
    CHECK(found[0].excused_by == 0);
    CHECK(found[1].excused_by == 3);
    CHECK(found[1].due == d("2026-03-31"));
}

TEST_CASE("Reg 13(1): fifteen days begin with service; the plan may be final the day after") {
    const Clock clock = Ledger{}.add("draft_served", "2026-04-20").only("EHC-DRAFT-REPS-15D");
    CHECK(clock.due == d("2026-05-04"));
    CHECK(earliest_after(clock) == d("2026-05-05"));
    CHECK(clock.rule->at_least);
}

TEST_CASE("Reg 5(4)(d): four weeks away excuse only what lies inside the period") {
    const auto excused = [](std::string_view first, std::string_view back) {
        Ledger ledger;
        ledger.add("request_received", "2026-02-23").add("absent_from_area", first);
        if (!back.empty()) ledger.add("returned_to_area", back);
        return ledger.only("EHC-ASSESS-DECISION-6W").excused_by != 0; // due on 6 April
    };
    CHECK(excused("2026-03-01", "2026-03-29"));
    CHECK(!excused("2026-03-01", "2026-03-28"));
    CHECK(!excused("2026-03-20", "2026-05-01")); // only 18 days before the limit
    CHECK(excused("2026-02-10", "2026-03-24"));  // 28 days after the first day
    CHECK(!excused("2026-02-10", "2026-03-23"));
    CHECK(excused("2026-03-10", ""));
}

TEST_CASE(
    "Reg 5(4)(a): a closure of four weeks, asked around it, excuses; without its end it does not") {
    Ledger ledger;
    ledger.add("request_received", "2026-07-10").add("head_advice_requested", "2026-07-16");
    ledger.add("school_closed", "2026-07-23");
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").excused_by == 0);
    ledger.add("school_reopens", "2026-09-02");
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").excused_by == 2);
    CHECK(ledger.only("EHC-ASSESS-DECISION-6W").due == d("2026-08-21"));
}

TEST_CASE("Reg 5(4), 10(4): a ground judged for one limit excuses that one; not judged, all") {
    const auto excused = [](std::string_view judged) {
        Ledger ledger;
        ledger.add("request_received", "2026-09-07");
        ledger.add("exceptional_circumstances", "2026-09-20").excusing(judged);
        return std::array{ledger.only("EHC-ASSESS-DECISION-6W").excused_by,
                          ledger.only("EHC-NOPLAN-NOTICE-16W").excused_by,
                          ledger.only("EHC-FINAL-PLAN-20W").excused_by};
    };
    CHECK(excused("EHC-ASSESS-DECISION-6W") == std::array{2U, 0U, 0U});
    CHECK(excused("EHC-FINAL-PLAN-20W") == std::array{0U, 0U, 2U});
    CHECK(excused("EHC-ADVICE-6W") == std::array{0U, 0U, 0U});
    CHECK(excused("") == std::array{2U, 2U, 2U});
}

TEST_CASE(
    "SI 2020/471: the coronavirus reason excuses by its own day, from 1 May to 25 September 2020") {
    const auto excused = [](std::string_view reason) {
        Ledger ledger;
        ledger.add("request_received", "2020-04-20").add("coronavirus_reason", reason);
        return ledger.only("EHC-FINAL-PLAN-20W").excused_by != 0; // due on 7 September
    };
    CHECK(!excused("2020-04-30"));
    CHECK(excused("2020-05-01"));
    Ledger later;
    later.add("request_received", "2020-08-03").add("coronavirus_reason", "2020-09-26");
    CHECK(later.only("EHC-FINAL-PLAN-20W").excused_by == 0);
}

TEST_CASE("Law by the day of the event: versions stand side by side") {
    const auto version = [](std::string_view day) {
        return Ledger{}.add("advice_received_by_body", day).only("EHC-ADVICE-6W").rule->version;
    };
    CHECK(version("2022-06-30") == 1);
    CHECK(version("2022-07-01") == 2);
    CHECK(compiled().rule("EHC-ADVICE-6W", d("2022-06-30"))->version == 1);
    CHECK(compiled().latest("EHC-ADVICE-6W")->version == 2);
    CHECK(!compiled().rule("EHC-ADVICE-6W", d("2014-08-31")));
    const auto rules = [](std::string_view day) {
        return clocks(Ledger{}.add("unopposed_contents", day).facts, compiled());
    };
    REQUIRE(rules("2015-03-31").size() == 1);
    CHECK(rules("2015-03-31")[0].rule->id == "TRIB-UNOPPOSED-CONTENTS-4W-OLD");
    REQUIRE(rules("2015-04-01").size() == 1);
    CHECK(rules("2015-04-01")[0].rule->id == "TRIB-UNOPPOSED-CONTENTS-5W");
    CHECK(clocks(Ledger{}.add("request_received", "2014-08-31").facts, compiled()).empty());
}

TEST_CASE("A request taken back ends what each body was asked; a thing of another body does not") {
    Ledger ledger;
    ledger.add("request_received", "2026-09-07");
    ledger.add("advice_received_by_body", "2026-09-21", body(1));
    ledger.add("advice_received_by_body", "2026-09-21", body(2));
    ledger.add("request_withdrawn", "2026-10-01");
    CHECK(ledger.of("EHC-ADVICE-6W").empty());
    CHECK(ledger.of("EHC-FINAL-PLAN-20W").empty());
}

TEST_CASE("Reg 22(3): a notice belongs to the meeting before it, each review by itself") {
    Ledger ledger;
    ledger.add("review_meeting", "2025-06-16", body(1))
        .add("review_meeting", "2026-06-15", body(2));
    ledger.add("amendment_notice_sent", "2026-06-29", body(2));
    const auto found = ledger.of("EHC-AR-FINAL-8W");
    REQUIRE(found.size() == 2);
    CHECK(found[0].due == d("2025-09-08"));
    CHECK(!found[0].second_by);
    CHECK(found[1].due == d("2026-08-24"));
    CHECK(explain(found[1]).starts_with("The earlier of 12 weeks from the review meeting, "));
}

TEST_CASE("HESC r.20(1)(c): a certificate lengthens the time of its own decision alone") {
    Ledger ledger;
    ledger.add("decision_notice_sent", "2025-01-15").add("decision_notice_sent", "2026-01-15");
    ledger.add("mediation_certificate_issued", "2026-03-12");
    const auto found = ledger.of("TRIB-APPEAL-2M-1M");
    REQUIRE(found.size() == 2);
    CHECK(found[0].due == d("2025-03-17"));
    CHECK(found[1].due == d("2026-04-13"));
    CHECK(unrolled(found[1]) == d("2026-04-12"));
}

TEST_CASE("Reg 20(3): an invitation meets its own meeting, the one to come") {
    Ledger ledger;
    ledger.add("review_meeting", "2025-06-16").add("review_invited", "2025-05-30");
    ledger.add("review_meeting", "2026-06-15");
    auto found = ledger.of("EHC-AR-INVITE-2W");
    REQUIRE(found.size() == 2);
    CHECK(found[0].met_on == d("2025-05-30"));
    CHECK(!found[1].met_on);
    ledger.add("review_invited", "2026-05-29");
    CHECK(ledger.of("EHC-AR-INVITE-2W")[1].met_on == d("2026-05-29"));
    CHECK(found[1].due == d("2026-06-01"));
    CHECK(found[1].target == d("2026-05-29")); // clear weeks end on Sunday 31 May
}

TEST_CASE("Settings choose a reading within the law: clear weeks") {
    Settings settings;
    settings.at_least = AtLeast::clear;
    const Ledger meeting = Ledger{}.add("review_meeting", "2026-06-15");
    CHECK(meeting.of("EHC-AR-PAPERS-2W", settings).at(0).due == d("2026-05-31"));
}

TEST_CASE("Reg 44: an order to cease is carried out at once; August does not help") {
    CHECK(Ledger{}.add("order_to_cease", "2026-07-04").only("TRIB-ORDER-CEASE-0").due ==
          d("2026-07-04"));
    CHECK(
        Ledger{}.add("order_to_make_plan", "2026-07-01").only("TRIB-ORDER-MAKEPLAN-DRAFT-5W").due ==
        d("2026-08-05"));
}

TEST_CASE("Each clock explains itself in one sentence that ends with its citation") {
    for (const FactKind& kind : compiled().kinds())
        for (const Clock& clock : clocks(Ledger{}.add(kind.word, "2026-11-02").facts, compiled())) {
            const std::string sentence = explain(clock);
            CHECK_MESSAGE(sentence.ends_with(": " + clock.rule->citation + "."), sentence);
            CHECK(sentence.find("the day of " + kind.word) ==
                  sentence.npos); // each start has words
        }
}

namespace {
// Any start of a clock, on any day of two decades that hold leap years and year ends.
std::pair<std::string, Date> any_start() {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < compiled().kinds().size(); ++i)
        if (!compiled().started_by(static_cast<Kind>(i)).empty())
            words.push_back(compiled().kinds()[i].word);
    const auto word = *rc::gen::elementOf(words);
    const int day = *rc::gen::inRange(0, 20 * 365);
    return {word, plus_days(d("2015-09-02"), day)};
}
} // namespace

TEST_CASE("Property: a later trigger never gives an earlier date") {
    CHECK(rc::check([] {
        const auto [word, day] = any_start();
        const int later = *rc::gen::inRange(1, 40);
        const auto first = clocks(Ledger{}.add(word, day).facts, compiled());
        const auto second = clocks(Ledger{}.add(word, plus_days(day, later)).facts, compiled());
        for (const Clock& a : first)
            for (const Clock& b : second)
                if (a.rule == b.rule) RC_ASSERT(a.due <= b.due);
    }));
}

TEST_CASE("Property: an exception changes nothing but that it excuses, judged: its one limit") {
    CHECK(rc::check([] {
        const auto [word, day] = any_start();
        const std::vector<std::string> grounds{"exceptional_circumstances",
                                               "absent_from_area",
                                               "school_closed",
                                               "school_reopens",
                                               "head_advice_requested",
                                               "appointment_missed",
                                               "coronavirus_reason"};
        Ledger plain, excused;
        plain.add(word, day);
        excused.add(word, day);
        for (const std::string& ground : grounds)
            if (*rc::gen::arbitrary<bool>())
                excused.add(ground, plus_days(day, *rc::gen::inRange(-30, 200)));
        const auto before = clocks(plain.facts, compiled());
        const auto after = clocks(excused.facts, compiled());
        RC_ASSERT(before.size() == after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            RC_ASSERT(before[i].due == after[i].due);
            RC_ASSERT(before[i].target == after[i].target);
            RC_ASSERT(before[i].met_on == after[i].met_on);
        }
        if (after.empty()) return; // before its law
        const std::string& limit = (*rc::gen::elementOf(after)).rule->id;
        for (Fact& fact : excused.facts) fact.excuses = limit;
        const auto judged = clocks(excused.facts, compiled());
        RC_ASSERT(judged.size() == after.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            RC_ASSERT(judged[i].due == after[i].due);
            RC_ASSERT(judged[i].excused_by ==
                      (after[i].rule->id == limit ? after[i].excused_by : 0));
        }
    }));
}

TEST_CASE("Property: the target is a working day on or before the day in law") {
    CHECK(rc::check([] {
        const auto [word, day] = any_start();
        for (const Clock& clock : clocks(Ledger{}.add(word, day).facts, compiled())) {
            RC_ASSERT(clock.target <= clock.due);
            RC_ASSERT(england().is_working_day(clock.target));
            RC_ASSERT(days_between(clock.target, clock.due) <= 6);
        }
    }));
}

TEST_CASE("Property: the order in which facts are told changes no clock") {
    CHECK(rc::check([] {
        Ledger ledger;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            const auto [word, day] = any_start();
            ledger.add(word, day);
        }
        const auto by_rule = [](const std::vector<Clock>& found) {
            std::vector<std::tuple<std::string, std::uint32_t, Date, std::optional<Date>>> rows;
            for (const Clock& c : found) rows.emplace_back(c.rule->id, c.trigger, c.due, c.met_on);
            std::ranges::sort(rows);
            return rows;
        };
        const auto told = by_rule(clocks(ledger.facts, compiled()));
        std::ranges::reverse(ledger.facts);
        RC_ASSERT(told == by_rule(clocks(ledger.facts, compiled())));
    }));
}
