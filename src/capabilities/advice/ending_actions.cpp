// Ending what nobody needs answered any more.
#include "capabilities/advice/ending.hpp"
#include "capabilities/advice/request_store.hpp"
#include "shared/access/tell.hpp"
#include "shared/cases/cases.hpp"
#include <cstdlib>

namespace trefoil::advice {
namespace {
bool needs_no_advice(cases::Stage stage) {
    switch (stage) {
    case cases::Stage::asked:
    case cases::Stage::assessing:
    case cases::Stage::drafting:
    case cases::Stage::with_family: return false;
    case cases::Stage::final:
    case cases::Stage::no_assessment:
    case cases::Stage::no_plan:
    case cases::Stage::withdrawn:
    case cases::Stage::past_age: return true;
    }
    std::abort();
}

// Whoever had taken it was on the child's care team for it.
void end(access::Deed& deed, const Request& request) {
    save_end(deed, request);
    if (request.claim) access::end_care_team(deed, request.child, request.claim->appointment.bytes);
    if (request.step) only_follow(deed, request);
}
} // namespace

void end_with_case(access::Listeners& listeners) {
    listeners.on<cases::LedgerGrew>([](access::Deed& deed, const cases::LedgerGrew& grew) {
        if (!needs_no_advice(cases::stage_of(cases::ledger(deed, grew.case_id)))) return;
        for (const Request& request : requests(deed, grew.case_id))
            if (request.is_open()) end(deed, request);
    });
}

void only_follow(access::Deed& deed, const Request& request) {
    access::close_step(deed, request.child, request.step.value());
    access::open_step(deed, {.case_id = request.case_id,
                             .child = request.child,
                             .kind = access::StepKind::contributed,
                             .thing = request.id.bytes,
                             .person = {},
                             .body = request.body});
}
} // namespace trefoil::advice
