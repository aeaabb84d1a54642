// The letters that tell a decision against: to each adult of the family, and to those whom the law
// names besides.
#pragma once
#include "capabilities/assessment/against.hpp"
#include "platform/document/document.hpp"
#include "shared/notices/notices.hpp"
#include "shared/people/subject.hpp"

namespace trefoil::assessment {
struct AgainstTold {
    AgainstQuestion question = AgainstQuestion::assess;
    std::string service, telephone; // whose paper it is
    std::string to;                 // an adult of the family, or a body
    people::Subject child;
    std::string officer, officer_title, reference;
    Date decided_on, asked_on;
    bool is_asked_by_family = true;
    std::string need, necessity, reasons;
    UnmetPart unmet = UnmetPart::need;
};
// CFA 2014 s.36(5), SEND Regulations 2014 reg 5(3) and reg 10: decision, reasons, rights.
document::Document will_not(const AgainstTold& told, const notices::Rights& rights);
// Reg 5(1) and reg 10(1): those told besides the family learn the decision.
document::Document will_not_for_bodies(const AgainstTold& told);
} // namespace trefoil::assessment
