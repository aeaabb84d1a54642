// Ending a case whose young person became 25.
#include "capabilities/assessment/age_limit.hpp"
#include "capabilities/assessment/age_limit_rules.hpp"
#include "capabilities/assessment/withdrawal_rules.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"

namespace trefoil::assessment {
namespace {
access::Question question(std::string_view act, std::string_view reference) {
    return {act, access::Action::decide, access::Part::decision, access::of_case(reference)};
}
} // namespace

std::optional<Date> past_age_since(const access::Look& look) {
    if (!is_under_way(cases::ledger(look, look.case_id()))) return std::nullopt;
    return past_age_on(people::child(look, look.child()).born_on, look.today());
}

Result<access::Happened, AgeLimitRefusal> end_past_age(access::Door& door,
                                                       std::string_view reference) {
    using Outcome = Result<access::Happened, AgeLimitRefusal>;
    return door.deed(question("assessment.end_past_age", reference),
                     [](access::Deed& deed) -> Outcome {
                         const auto since = past_age_since(deed);
                         if (!since) return Refused{AgeLimitRefusal::not_past_age};
                         cases::add(deed, {.kind = "no_longer_young_person", .day = *since});
                         return access::Happened{};
                     });
}

AgeLimitView ending_past_age(access::Door& door, std::string_view reference) {
    return door.look(question("assessment.ending_past_age", reference), [](access::Look& look) {
        return AgeLimitView{look.reference(), people::child(look, look.child()).name.given,
                            past_age_since(look)};
    });
}
} // namespace trefoil::assessment
