// Allowing more time.
#include "capabilities/assessment/more_time_rules.hpp"
#include "capabilities/assessment/more_time_store.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"

namespace trefoil::assessment {
using access::Action;
using access::Part;

Result<access::Happened, TimeRefusal>
allow_more_time(access::Door& door, std::string_view reference, const TimeAsked& asked) {
    using Answer = Result<access::Happened, TimeRefusal>;
    return door.deed(
        {"assessment.allow_more_time", Action::decide, Part::decision, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            if (const auto no = refuse(asked, cases::ledger(deed, deed.case_id())))
                return Refused{*no};
            save(deed, asked);
            for (const cases::Happening& fact : facts_of(asked)) cases::add(deed, fact);
            return access::Happened{};
        });
}

TimeView asking_for_time(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.asking_for_time", Action::decide, Part::decision, access::of_case(reference)},
        [](access::Look& look) {
            TimeView view{look.reference(), people::child(look, look.child()).name.given, {}};
            for (const auto& clock : worklist::clocks_of(cases::ledger(look, look.case_id())))
                if (can_be_excused(clock.rule->id) && !clock.met_on)
                    view.running.push_back({clock.rule->title, clock.due, clock.excused_by != 0});
            return view;
        });
}
} // namespace trefoil::assessment
