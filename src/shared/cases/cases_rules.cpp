// Where a case stands, from its ledger alone.
#include "shared/cases/cases.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace trefoil::cases {
namespace {
// The fact that brings each stage, furthest first. Every stage but the first is brought by one
// fact.
constexpr std::array<std::pair<std::string_view, Stage>, 8> brought_by{{
    {"request_withdrawn", Stage::withdrawn},
    {"final_plan_issued", Stage::final},
    {"no_plan_notified", Stage::no_plan},
    {"no_longer_young_person", Stage::past_age},
    {"draft_served", Stage::with_family},
    {"decision_to_issue", Stage::drafting},
    {"assessment_refused", Stage::no_assessment},
    {"decision_to_assess", Stage::assessing},
}};

bool stands(const std::vector<Happening>& ledger, const Happening& row) {
    const auto takes_its_place = [&](const Happening& later) { return later.supersedes == row.id; };
    return row.kind != "recorded_in_error" && std::ranges::none_of(ledger, takes_its_place);
}
} // namespace

std::vector<Happening> standing(const std::vector<Happening>& ledger) {
    std::vector<Happening> left;
    std::ranges::copy_if(ledger, std::back_inserter(left),
                         [&](const Happening& row) { return stands(ledger, row); });
    return left;
}

std::optional<Date> day_of(const std::vector<Happening>& ledger, std::string_view kind) {
    std::optional<Date> day;
    for (const Happening& row : ledger)
        if (row.kind == kind && (!day || *day <= row.day) && stands(ledger, row)) day = row.day;
    return day;
}

Stage stage_of(const std::vector<Happening>& ledger) {
    for (const auto& [kind, stage] : brought_by)
        if (day_of(ledger, kind)) return stage;
    return Stage::asked;
}

std::string_view in_words(Stage stage) {
    switch (stage) {
    case Stage::asked: return "Decide: assess or not";
    case Stage::assessing: return "Assessment";
    case Stage::drafting: return "Writing the draft";
    case Stage::with_family: return "Draft plan with family";
    case Stage::final: return "Plan issued";
    case Stage::no_assessment: return "Not assessing";
    case Stage::no_plan: return "No plan";
    case Stage::withdrawn: return "Withdrawn";
    case Stage::past_age: return "25 or over";
    }
    std::abort();
}

std::string_view code_of(Stage stage) {
    switch (stage) {
    case Stage::asked: return "asked";
    case Stage::assessing: return "assessing";
    case Stage::drafting: return "drafting";
    case Stage::with_family: return "with_family";
    case Stage::final: return "final";
    case Stage::no_assessment: return "no_assessment";
    case Stage::no_plan: return "no_plan";
    case Stage::withdrawn: return "withdrawn";
    case Stage::past_age: return "past_age";
    }
    std::abort();
}

std::optional<Stage> stage_by_code(std::string_view code) {
    for (const Stage stage : stages)
        if (code_of(stage) == code) return stage;
    return std::nullopt;
}
} // namespace trefoil::cases
