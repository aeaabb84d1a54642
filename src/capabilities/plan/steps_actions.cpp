// What waits in the plan: the draft, then the final plan and its second person.
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "capabilities/plan/steps.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::plan {
namespace {
using Wanted = frame::Step::Kind;
} // namespace

// While the family has its days for the draft there is nothing to finish.
std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person>) {
    const auto ledger = cases::ledger(look, id);
    const auto stage = cases::stage_of(ledger);
    if (stage != cases::Stage::drafting && stage != cases::Stage::with_family) return {};
    const auto by = due_by(ledger, "EHC-FINAL-PLAN-20W");
    if (stage == cases::Stage::drafting) return {{.kind = Wanted::write_draft, .by = by}};
    if (const auto proposed_by = proposed_final_by(look, id))
        return {{.kind = Wanted::approve_plan, .by = by, .proposed_by = *proposed_by}};
    frame::Step finish{.kind = Wanted::finish_plan, .by = by};
    if (const auto until = due_by(ledger, "EHC-DRAFT-REPS-15D")) finish.from = plus_days(*until, 1);
    return {finish};
}
} // namespace trefoil::plan
