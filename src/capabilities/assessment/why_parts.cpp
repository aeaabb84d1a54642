// This capability's part of a family's home that explains each date it shows: the day it is counted
// from, the rule and the law.
#include "base/dates.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/messages.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>
#include <array>

namespace trefoil::assessment {
namespace {
constexpr std::array shown_to_families{
    std::string_view{"EHC-ASSESS-DECISION-6W"}, std::string_view{"EHC-NOPLAN-NOTICE-16W"},
    std::string_view{"EHC-DRAFT-REPS-15D"}, std::string_view{"EHC-FINAL-PLAN-20W"}};
} // namespace

html::Html family_why(const frame::Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    const auto ledger = cases::ledger(look, look.case_id());
    std::vector<html::Html> dates;
    for (const auto& clock : worklist::clocks_of(ledger)) {
        if (clock.met_on || !std::ranges::count(shown_to_families, clock.rule->id)) continue;
        dates.push_back(html::joined(html::strong(full_date(clock.due)), ": ",
                                     worklist::explained(clock, ledger)));
    }
    if (dates.empty()) return {};
    return html::details(
        {.summary = words("family why", "Why these dates?"), .content = html::bullets(dates)});
}
} // namespace trefoil::assessment
