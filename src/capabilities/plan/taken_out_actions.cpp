// Lines that were taken out of the plan, and why.
#include "capabilities/plan/plan_rules.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "capabilities/plan/taken_out.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::plan {
std::vector<TakenOut> taken_out(const access::Look& look, const Draft& draft) {
    const auto written = statements::in_holder(look, look.case_id(), draft.plan.bytes);
    std::vector<TakenOut> out;
    for (const Removed& removed : plan::removed(look, draft.plan)) {
        const auto text =
            std::ranges::find(written, removed.statement, &statements::Version::statement);
        if (text == written.end()) continue;
        TakenOut one{.line = {.mark = removed.mark, .text = *text, .voice = {}},
                     .reason = removed.reason,
                     .by = people::adult(look, removed.by).name.full(),
                     .on = removed.on,
                     .refused = {}};
        const Agreed agreed = agreed_of(one.line, draft.agreements);
        if (agreed.consent == Consent::differs) one.refused = *agreed.answer;
        out.push_back(std::move(one));
    }
    return out;
}
} // namespace trefoil::plan
