// The notices that an assessment is considered.
#pragma once
#include "base/values.hpp"
#include "platform/document/document.hpp"
#include "shared/people/subject.hpp"
#include <string>

namespace trefoil::assessment {
struct ConsideringTold {
    std::string service, telephone; // whose paper it is
    std::string to, officer, officer_title, reference;
    people::Subject child;
    Date told_on, asked_on, decide_by;
};
// CFA 2014 s.36(7): that it is considered; views, orally or in writing; evidence.
document::Document considering_for_family(const ConsideringTold& told);
// SEND Regulations 2014, reg 4(2).
document::Document considering_for_bodies(const ConsideringTold& told);
} // namespace trefoil::assessment
