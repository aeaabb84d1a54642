// Decisions in the database.
#include "capabilities/assessment/decision_store.hpp"

namespace trefoil::assessment {
void save(access::Deed& deed, const ToAssess& decision) {
    deed.insert("INSERT INTO assessment_decision (area, id, case_id, question, answer, "
                "has_or_may_have_sen, plan_may_be_necessary, reasons, decided_on, decided_by) "
                "VALUES (?, ?, ?, 'assess', 'yes', ?, ?, ?, ?, ?)",
                deed.area(), deed.new_id<Decision>(), deed.case_id(), decision.has_or_may_have_sen,
                decision.plan_may_be_necessary, decision.reasons, deed.today(),
                deed.actor().person);
}
} // namespace trefoil::assessment
