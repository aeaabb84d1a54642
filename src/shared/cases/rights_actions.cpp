// Recording whose the rights are.
#include "shared/cases/rights.hpp"
#include "shared/people/people.hpp"

namespace trefoil::cases {
namespace {
using access::Action;
using access::Answer;
using access::Judgement;
using access::Part;

std::vector<people::Relationship> confirmed_ties(const access::Look& look) {
    auto ties = people::ties_of(look, look.child());
    std::erase_if(ties, [](const people::Relationship& tie) { return !tie.is_confirmed(); });
    return ties;
}

Answer answer_in(const std::set<Id<Person>>& chosen, Id<Person> parent) {
    return chosen.contains(parent) ? Answer::yes : Answer::no;
}

void record_of_young_person(access::Deed& deed, const access::OwnRights& now,
                            const RightsTyped& typed,
                            const std::vector<people::Relationship>& confirmed) {
    const auto decides = who_decides(typed, confirmed);
    if (now.capacity != typed.judged)
        access::record_capacity(deed, deed.child(), typed.judged, typed.source);
    for (const people::Relationship& tie : confirmed) {
        if (answer_in(now.sees, tie.adult) != answer_in(typed.sees, tie.adult))
            access::record_parent_sees(deed, deed.child(), tie.adult,
                                       answer_in(typed.sees, tie.adult), typed.source);
        if (answer_in(now.decides, tie.adult) != answer_in(decides, tie.adult))
            access::record_parent_decides(deed, deed.child(), tie.adult,
                                          answer_in(decides, tie.adult), typed.source);
    }
}
} // namespace

Result<access::Happened, RightsRefusal>
record_rights(access::Door& door, std::string_view reference, const RightsTyped& typed) {
    using Outcome = Result<access::Happened, RightsRefusal>;
    return door.deed({"rights.record", Action::decide, Part::standing, access::of_case(reference)},
                     [&](access::Deed& deed) -> Outcome {
                         const access::OwnRights now = access::own_rights(deed);
                         const auto confirmed = confirmed_ties(deed);
                         if (const auto refusal = refuse(now, typed, confirmed, deed.today()))
                             return Refused{*refusal};
                         if (now.is_young_person(deed.today()))
                             record_of_young_person(deed, now, typed, confirmed);
                         else if (now.competence != typed.judged)
                             access::record_competence(deed, deed.child(), typed.judged,
                                                       typed.source);
                         return access::Happened{};
                     });
}

RightsView rights(access::Door& door, std::string_view reference) {
    return door.look({"rights.view", Action::decide, Part::standing, access::of_case(reference)},
                     [](access::Look& look) {
                         const access::OwnRights now = access::own_rights(look);
                         RightsView view{.reference = look.reference(),
                                         .child = people::child(look, look.child()).name.given,
                                         .is_young_person = now.is_young_person(look.today()),
                                         .young_person_from = now.young_person_from};
                         view.judged = view.is_young_person ? now.capacity : now.competence;
                         for (const people::Relationship& tie : confirmed_ties(look))
                             view.parents.push_back(
                                 {tie.adult, people::adult(look, tie.adult).name.full(),
                                  now.sees.contains(tie.adult), now.decides.contains(tie.adult)});
                         view.has_representative = now.is_decided_by_nobody(look.today());
                         return view;
                     });
}
} // namespace trefoil::cases
