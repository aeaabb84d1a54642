// Whether a ground excuses: the days decide, and the law's own calendar, which limits it could; an
// officer decides which of them it does. A closure or an absence lasts 28 days or more; an ordinary
// holiday does not, and staff, panels and late advice are not here at all.
#include "capabilities/assessment/more_time_rules.hpp"
#include "base/text.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>

namespace trefoil::assessment {
namespace {
constexpr std::array limits_of_ours{std::string_view{"EHC-ASSESS-DECISION-6W"},
                                    std::string_view{"EHC-NOPLAN-NOTICE-16W"},
                                    std::string_view{"EHC-FINAL-PLAN-20W"}};

constexpr std::string_view back = "returned_to_area";

cases::Happening fact(std::string_view kind, Date day) {
    cases::Happening fact;
    fact.kind = kind;
    fact.day = day;
    fact.source = "decided with evidence";
    return fact;
}

// The ground itself, judged limit by limit.
std::vector<cases::Happening> excusing(std::string_view kind, Date day,
                                       const std::vector<std::string>& limits) {
    std::vector<cases::Happening> facts;
    for (const std::string& limit : limits) {
        facts.push_back(fact(kind, day));
        facts.back().excuses = limit;
    }
    return facts;
}

std::vector<std::string> rules_of(const std::vector<calendar::Clock>& clocks) {
    std::vector<std::string> rules;
    for (const calendar::Clock& clock : clocks) rules.push_back(clock.rule->id);
    return rules;
}

// A school's closure is known from its term dates; what befalls a family, when it has happened.
std::optional<TimeRefusal> refuse_days(const TimeAsked& asked, Date today) {
    if (!asked.from_on) return TimeRefusal::from_missing;
    const bool is_closure =
        asked.ground != TimeGround::exceptional && asked.ground != TimeGround::away;
    if (!is_closure && today < *asked.from_on) return TimeRefusal::from_not_yet;
    if (asked.ground == TimeGround::exceptional) return std::nullopt;
    if (is_closure && !asked.asked_on) return TimeRefusal::asked_missing;
    if (is_closure && today < *asked.asked_on) return TimeRefusal::asked_not_yet;
    if (is_closure && !asked.to_on) return TimeRefusal::to_missing;
    if (asked.to_on && *asked.to_on < *asked.from_on) return TimeRefusal::ends_before_it_begins;
    if (!is_closure && asked.to_on && today < *asked.to_on) return TimeRefusal::to_not_yet;
    return std::nullopt;
}

std::vector<calendar::Clock> not_excused_yet(const std::vector<cases::Happening>& ledger) {
    auto open = running(ledger);
    std::erase_if(open, [](const calendar::Clock& clock) { return clock.excused_by != 0; });
    return open;
}

// Added to the ledger in thought, as if every limit were judged: which does the law now excuse? An
// absence that goes on has lasted until today, and no one knows that it will last longer.
std::vector<calendar::Clock> excusable(const TimeAsked& asked, Date today,
                                       const std::vector<cases::Happening>& ledger) {
    auto open = not_excused_yet(ledger);
    TimeAsked all = asked;
    all.limits = rules_of(open);
    if (all.ground == TimeGround::away && !all.to_on) all.to_on = today;
    auto with_ground = ledger;
    for (cases::Happening& each : facts_of(all)) with_ground.push_back(std::move(each));
    const auto then = running(with_ground);
    std::erase_if(open, [&](const calendar::Clock& clock) {
        return std::ranges::none_of(then, [&](const calendar::Clock& later) {
            return later.rule == clock.rule && later.trigger == clock.trigger &&
                   later.excused_by != 0;
        });
    });
    return open;
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
    case TimeRefusal::asked_not_yet: return "asked_not_yet";
    case TimeRefusal::from_not_yet: return "from_not_yet";
    case TimeRefusal::to_not_yet: return "to_not_yet";
    case TimeRefusal::evidence_missing: return "evidence_missing";
    case TimeRefusal::evidence_too_long: return "evidence_too_long";
    case TimeRefusal::no_ground_in_law: return "no_ground_in_law";
    case TimeRefusal::limits_missing: return "limits_missing";
    case TimeRefusal::limit_not_by_days: return "limit_not_by_days";
    }
    std::abort();
}

// SEND Regulations 2014, reg 5(4)(a) to (d), in that order.
std::vector<cases::Happening> facts_of(const TimeAsked& asked) {
    const Date from = asked.from_on.value();
    switch (asked.ground.value()) {
    case TimeGround::school_closed: {
        auto facts = excusing("head_advice_requested", asked.asked_on.value(), asked.limits);
        facts.push_back(fact("school_closed", from));
        facts.push_back(fact("school_reopens", asked.to_on.value()));
        return facts;
    }
    case TimeGround::early_years_closed: {
        auto facts = excusing("ey_advice_requested", asked.asked_on.value(), asked.limits);
        facts.push_back(fact("ey_closed", from));
        facts.push_back(fact("ey_reopens", asked.to_on.value()));
        return facts;
    }
    case TimeGround::exceptional: return excusing("exceptional_circumstances", from, asked.limits);
    case TimeGround::away: {
        auto facts = excusing("absent_from_area", from, asked.limits);
        if (asked.to_on) facts.push_back(fact(back, *asked.to_on));
        return facts;
    }
    }
    std::abort();
}

std::vector<calendar::Clock> running(const std::vector<cases::Happening>& ledger) {
    auto clocks = worklist::clocks_of(ledger);
    std::erase_if(clocks, [](const calendar::Clock& clock) {
        return clock.met_on ||
               std::ranges::find(limits_of_ours, clock.rule->id) == limits_of_ours.end();
    });
    return clocks;
}

std::vector<calendar::Clock> offered(const TimeAsked& asked, Date today,
                                     const std::vector<cases::Happening>& ledger) {
    if (asked.ground && !refuse_days(asked, today))
        if (auto by_days = excusable(asked, today, ledger); !by_days.empty()) return by_days;
    return not_excused_yet(ledger);
}

std::optional<TimeRefusal> refuse(const TimeAsked& asked, Date today,
                                  const std::vector<cases::Happening>& ledger) {
    if (!asked.ground) return TimeRefusal::ground_missing;
    if (const auto no = refuse_days(asked, today)) return no;
    const auto by_days = rules_of(excusable(asked, today, ledger));
    if (by_days.empty()) return TimeRefusal::no_ground_in_law;
    if (asked.limits.empty()) return TimeRefusal::limits_missing;
    for (const std::string& limit : asked.limits)
        if (std::ranges::find(by_days, limit) == by_days.end())
            return TimeRefusal::limit_not_by_days;
    if (asked.evidence.empty()) return TimeRefusal::evidence_missing;
    if (length_of(asked.evidence) > time_evidence_longest) return TimeRefusal::evidence_too_long;
    return std::nullopt;
}

std::vector<std::string> limits_of(Id<MoreTime> decision,
                                   const std::vector<cases::Happening>& ledger) {
    const auto left = cases::standing(ledger);
    std::vector<std::string> found;
    for (const std::string_view limit : limits_of_ours) // in the order of the law
        if (std::ranges::any_of(left, [&](const cases::Happening& row) {
                return row.about == decision.bytes && row.excuses == limit;
            }))
            found.emplace_back(limit);
    return found;
}

std::vector<std::string> limits_lost(Id<MoreTime> decision,
                                     const std::vector<cases::Happening>& ledger) {
    auto lost = limits_of(decision, ledger);
    const auto clocks = worklist::clocks_of(ledger);
    std::erase_if(lost, [&](const std::string& limit) {
        return std::ranges::none_of(clocks, [&](const calendar::Clock& clock) {
            return clock.rule->id == limit && clock.excused_by == 0;
        });
    });
    return lost;
}

TimeAllowed as_it_stands(TimeAllowed decision, const std::vector<cases::Happening>& ledger) {
    for (const cases::Happening& row : cases::standing(ledger))
        if (row.about == decision.id.bytes && row.kind == back) decision.to_on = row.day;
    return decision;
}

bool goes_on(const TimeAllowed& decision, const std::vector<cases::Happening>& ledger) {
    return decision.ground == TimeGround::away && !as_it_stands(decision, ledger).to_on &&
           !limits_of(decision.id, ledger).empty();
}

std::string_view code_of(ReturnRefusal refusal) {
    switch (refusal) {
    case ReturnRefusal::back_missing: return "back_missing";
    case ReturnRefusal::back_not_yet: return "back_not_yet";
    case ReturnRefusal::back_before_away: return "back_before_away";
    }
    std::abort();
}

std::optional<ReturnRefusal> refuse_return(const TimeAllowed& decision, std::optional<Date> back_on,
                                           Date today) {
    if (!back_on) return ReturnRefusal::back_missing;
    if (today < *back_on) return ReturnRefusal::back_not_yet;
    if (*back_on <= decision.from_on) return ReturnRefusal::back_before_away;
    return std::nullopt;
}

cases::Happening fact_of_return(const TimeAllowed& decision, Date back_on) {
    cases::Happening returned = fact(back, back_on);
    returned.about = decision.id.bytes;
    return returned;
}

std::string_view code_of(TimeErrorRefusal refusal) {
    switch (refusal) {
    case TimeErrorRefusal::why_missing: return "why_missing";
    case TimeErrorRefusal::why_too_long: return "why_too_long";
    }
    std::abort();
}

std::optional<TimeErrorRefusal> refuse_error(std::string_view why) {
    if (why.empty()) return TimeErrorRefusal::why_missing;
    if (length_of(why) > error_longest) return TimeErrorRefusal::why_too_long;
    return std::nullopt;
}

std::vector<cases::Happening> facts_of_error(Id<MoreTime> decision,
                                             const std::vector<cases::Happening>& ledger) {
    std::vector<cases::Happening> facts;
    for (const cases::Happening& row : cases::standing(ledger)) {
        if (row.about != decision.bytes) continue;
        cases::Happening error;
        error.kind = "recorded_in_error";
        error.about = decision.bytes;
        error.supersedes = row.id;
        facts.push_back(std::move(error));
    }
    return facts;
}
} // namespace trefoil::assessment
