// The letter that tells a family what was decided.
#pragma once
#include "base/values.hpp"
#include "platform/document/document.hpp"
#include "shared/areas/areas.hpp"
#include "shared/people/subject.hpp"
#include <optional>
#include <string>

namespace trefoil::assessment {
struct DecisionTold {
    std::string service, telephone; // whose paper it is
    std::optional<areas::Contact> adviser;
    std::string to; // an adult of the family, or a body
    people::Subject child;
    std::string officer, officer_title, reference;
    Date decided_on, asked_on;
    bool is_asked_by_family = true;
    Date plan_due; // the last day for the final plan, if there is one
    std::string reasons;
};
document::Document will_assess(const DecisionTold& told);
document::Document will_assess_for_bodies(const DecisionTold& told);
} // namespace trefoil::assessment
