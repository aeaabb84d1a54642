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
            const auto decision = save(deed, asked);
            for (cases::Happening& fact : facts_of(asked)) {
                fact.about = decision.bytes;
                cases::add(deed, fact);
            }
            return access::Happened{};
        });
}

TimeView asking_for_time(access::Door& door, std::string_view reference, const TimeAsked& asked) {
    return door.look(
        {"assessment.asking_for_time", Action::decide, Part::decision, access::of_case(reference)},
        [&](access::Look& look) {
            TimeView view{look.reference(), people::child(look, look.child()).name.given, {}, {}};
            const auto ledger = cases::ledger(look, look.case_id());
            const auto shown = [](const calendar::Clock& clock) {
                return TimeView::Limit{clock.rule->id, clock.rule->title, clock.due};
            };
            for (const auto& clock : offered(asked, ledger)) view.offered.push_back(shown(clock));
            for (const auto& clock : running(ledger))
                if (clock.excused_by != 0) view.excused.push_back(shown(clock));
            return view;
        });
}
} // namespace trefoil::assessment
