// The acts of the other endings, each by who does it.
#include "app/demo/ending.hpp"
#include "capabilities/assessment/withdrawal.hpp"

namespace trefoil::app::demo {
void propose_no(Life& life, const PlanCase& plan_case, const Refusing& refusing) {
    life.does(plan_case.officer, [&](access::Door& door) {
        return assessment::propose_against(door, plan_case.reference, refusing.against);
    });
}

void confirm_no(Life& life, const PlanCase& plan_case, const Refusing& refusing) {
    life.does(manager, [&](access::Door& door) {
        return assessment::confirm_against(door, plan_case.reference, refusing.against.question);
    });
}

void take_back(Life& life, const PlanCase& plan_case, const TakenBack& taken_back) {
    if (taken_back.how.empty())
        life.does(plan_case.parent, [&](access::Door& door) {
            return assessment::withdraw(door, plan_case.reference);
        });
    else
        life.does(plan_case.officer, [&](access::Door& door) {
            return assessment::record_withdrawal(door, plan_case.reference,
                                                 {taken_back.on, taken_back.how});
        });
}

void allow_more_time(Life& life, const PlanCase& plan_case, const MoreTime& more_time) {
    life.does(plan_case.officer, [&](access::Door& door) {
        return assessment::allow_more_time(door, plan_case.reference, more_time.asked);
    });
}
} // namespace trefoil::app::demo
