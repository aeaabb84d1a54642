// When the notices can go: while it is considered, once, to somebody whose tie is confirmed.
#include "capabilities/assessment/considering_rules.hpp"
#include <cstdlib>

namespace trefoil::assessment {
std::string_view code_of(ConsideringRefusal refusal) {
    switch (refusal) {
    case ConsideringRefusal::nobody_confirmed: return "nobody_confirmed";
    case ConsideringRefusal::told_before: return "told_before";
    case ConsideringRefusal::decided_before: return "decided_before";
    case ConsideringRefusal::board_not_named: return "board_not_named";
    }
    std::abort();
}

std::optional<ConsideringRefusal> refuse_considering(const std::vector<cases::Happening>& ledger) {
    if (cases::stage_of(ledger) != cases::Stage::asked) return ConsideringRefusal::decided_before;
    if (cases::day_of(ledger, "consultation_sent")) return ConsideringRefusal::told_before;
    if (!cases::day_of(ledger, "parent_confirmed")) return ConsideringRefusal::nobody_confirmed;
    return std::nullopt;
}
} // namespace trefoil::assessment
