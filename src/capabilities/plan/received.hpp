// The final plans sent to the reader's body, for those who have received many.
#pragma once
#include "base/paging.hpp"
#include "capabilities/plan/plan.hpp"
#include "shared/people/people.hpp"
#include <vector>

namespace trefoil::plan {
struct ReceivedPlan {
    Id<Person> child;
    people::Name name;
    std::string reference;
    Id<PlanVersion> version;
    Date sent_on;
};
struct ReceivedPlans {
    Paging paging;
    std::vector<ReceivedPlan> plans; // of this page, newest first
};
// Each child it shows goes into the entry.
ReceivedPlans received_plans(access::Door& door, std::int64_t page);
} // namespace trefoil::plan
