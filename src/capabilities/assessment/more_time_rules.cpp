// Whether a ground excuses: the days decide, and the law's own calendar. A closure or an absence
// lasts 28 days or more; an ordinary holiday does not, and staff, panels and late advice are not
// here at all.
#include "capabilities/assessment/more_time_rules.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>

namespace trefoil::assessment {
namespace {
constexpr std::array limits{std::string_view{"EHC-ASSESS-DECISION-6W"},
                            std::string_view{"EHC-NOPLAN-NOTICE-16W"},
                            std::string_view{"EHC-FINAL-PLAN-20W"}};

cases::Happening fact(std::string_view kind, Date day) {
    cases::Happening fact;
    fact.kind = kind;
    fact.day = day;
    fact.source = "decided with evidence";
    return fact;
}

std::size_t excused_count(const std::vector<cases::Happening>& ledger) {
    const auto clocks = worklist::clocks_of(ledger);
    return static_cast<std::size_t>(std::ranges::count_if(clocks, [](const auto& clock) {
        return clock.excused_by != 0 && can_be_excused(clock.rule->id);
    }));
}

std::optional<TimeRefusal> refuse_days(const TimeAsked& asked) {
    if (!asked.from_on) return TimeRefusal::from_missing;
    if (asked.ground == TimeGround::exceptional) return std::nullopt;
    const bool is_closure = asked.ground != TimeGround::away;
    if (is_closure && !asked.asked_on) return TimeRefusal::asked_missing;
    if (is_closure && !asked.to_on) return TimeRefusal::to_missing;
    if (asked.to_on && *asked.to_on < *asked.from_on) return TimeRefusal::ends_before_it_begins;
    return std::nullopt;
}
} // namespace

std::string_view code_of(TimeGround ground) {
    switch (ground) {
    case TimeGround::school_closed: return "school_closed";
    case TimeGround::early_years_closed: return "early_years_closed";
    case TimeGround::exceptional: return "exceptional";
    case TimeGround::away: return "away";
    }
    std::abort();
}

std::optional<TimeGround> time_ground_of(std::string_view code) {
    for (const TimeGround ground : {TimeGround::school_closed, TimeGround::early_years_closed,
                                    TimeGround::exceptional, TimeGround::away})
        if (code_of(ground) == code) return ground;
    return std::nullopt;
}

std::string_view code_of(TimeRefusal refusal) {
    switch (refusal) {
    case TimeRefusal::ground_missing: return "ground_missing";
    case TimeRefusal::asked_missing: return "asked_missing";
    case TimeRefusal::from_missing: return "from_missing";
    case TimeRefusal::to_missing: return "to_missing";
    case TimeRefusal::ends_before_it_begins: return "ends_before_it_begins";
    case TimeRefusal::evidence_missing: return "evidence_missing";
    case TimeRefusal::no_ground_in_law: return "no_ground_in_law";
    }
    std::abort();
}

bool can_be_excused(std::string_view rule) {
    return std::ranges::find(limits, rule) != limits.end();
}

// SEND Regulations 2014, reg 5(4)(a) to (d), in that order.
std::vector<cases::Happening> facts_of(const TimeAsked& asked) {
    const Date from = asked.from_on.value();
    switch (asked.ground.value()) {
    case TimeGround::school_closed:
        return {fact("head_advice_requested", asked.asked_on.value()), fact("school_closed", from),
                fact("school_reopens", asked.to_on.value())};
    case TimeGround::early_years_closed:
        return {fact("ey_advice_requested", asked.asked_on.value()), fact("ey_closed", from),
                fact("ey_reopens", asked.to_on.value())};
    case TimeGround::exceptional: return {fact("exceptional_circumstances", from)};
    case TimeGround::away: {
        std::vector<cases::Happening> facts{fact("absent_from_area", from)};
        if (asked.to_on) facts.push_back(fact("returned_to_area", *asked.to_on));
        return facts;
    }
    }
    std::abort();
}

std::optional<TimeRefusal> refuse(const TimeAsked& asked,
                                  const std::vector<cases::Happening>& ledger) {
    if (!asked.ground) return TimeRefusal::ground_missing;
    if (const auto no = refuse_days(asked)) return no;
    if (asked.evidence.empty()) return TimeRefusal::evidence_missing;
    // Added to the ledger in thought: does the law now excuse a limit it did not excuse before?
    auto with_ground = ledger;
    for (cases::Happening& each : facts_of(asked)) with_ground.push_back(std::move(each));
    if (excused_count(with_ground) <= excused_count(ledger)) return TimeRefusal::no_ground_in_law;
    return std::nullopt;
}
} // namespace trefoil::assessment
