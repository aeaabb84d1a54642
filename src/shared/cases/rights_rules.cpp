// Who decides instead of a young person who cannot: Children and Families Act 2014 s.80, SEND
// Regulations 2014 reg 64.
#include "base/text.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/rights.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::cases {
namespace {
using access::Judgement;

// A special guardian has it too: Children Act 1989 s.14C(1).
bool has_parental_responsibility(const people::Relationship& tie) {
    return tie.kind == access::Tie::parental_responsibility ||
           tie.kind == access::Tie::special_guardian;
}
} // namespace

std::string_view code_of(RightsRefusal refusal) {
    switch (refusal) {
    case RightsRefusal::source_missing: return "source_missing";
    case RightsRefusal::source_too_long: return "source_too_long";
    case RightsRefusal::decides_without_lack: return "decides_without_lack";
    case RightsRefusal::no_birthday: return "no_birthday";
    case RightsRefusal::both_decide: return "both_decide";
    case RightsRefusal::nobody_decides: return "nobody_decides";
    }
    std::abort();
}

// Reg 64: the representative; where there is none, the parent. Whoever is named acts alone.
std::set<Id<Person>> who_decides(const RightsTyped& typed,
                                 const std::vector<people::Relationship>& confirmed) {
    if (typed.judged != Judgement::not_shown || typed.has_representative) return {};
    std::set<Id<Person>> parents;
    for (const people::Relationship& tie : confirmed)
        if (typed.decides.empty() ? has_parental_responsibility(tie)
                                  : typed.decides.contains(tie.adult))
            parents.insert(tie.adult);
    return parents;
}

std::optional<RightsRefusal> refuse(const access::OwnRights& now, const RightsTyped& typed,
                                    const std::vector<people::Relationship>& confirmed,
                                    Date today) {
    if (!now.young_person_from) return RightsRefusal::no_birthday;
    if (typed.source.empty()) return RightsRefusal::source_missing;
    if (length_of(typed.source) > source_longest) return RightsRefusal::source_too_long;
    const bool is_lacking = typed.judged == Judgement::not_shown;
    if (!typed.decides.empty() && !is_lacking) return RightsRefusal::decides_without_lack;
    if (!now.is_young_person(today) || !is_lacking) return std::nullopt;
    if (typed.has_representative)
        return typed.decides.empty() ? std::nullopt : std::optional{RightsRefusal::both_decide};
    if (!confirmed.empty() && who_decides(typed, confirmed).empty())
        return RightsRefusal::nobody_decides;
    return std::nullopt;
}
} // namespace trefoil::cases
