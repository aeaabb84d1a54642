// Allowing more time.
#include "capabilities/assessment/more_time_rules.hpp"
#include "capabilities/assessment/more_time_store.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

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

Result<access::Happened, TimeErrorRefusal> record_time_error(access::Door& door,
                                                             std::string_view reference,
                                                             Id<MoreTime> decision,
                                                             std::string_view why) {
    using Answer = Result<access::Happened, TimeErrorRefusal>;
    return door.deed({"assessment.record_time_error", Action::decide, Part::decision,
                      access::of_case(reference)},
                     [&](access::Deed& deed) -> Answer {
                         if (const auto no = refuse_error(why)) return Refused{*no};
                         auto errors =
                             facts_of_error(decision, cases::ledger(deed, deed.case_id()));
                         if (errors.empty()) throw access::NotAvailable{};
                         for (cases::Happening& error : errors) {
                             error.day = deed.today();
                             error.source = why;
                             cases::add(deed, error);
                         }
                         return access::Happened{};
                     });
}

TimeErrorView recording_time_error(access::Door& door, std::string_view reference,
                                   Id<MoreTime> decision) {
    return door.look({"assessment.recording_time_error", Action::decide, Part::decision,
                      access::of_case(reference)},
                     [&](access::Look& look) {
                         const auto decisions = more_time(look, look.case_id());
                         const auto own = std::ranges::find(decisions, decision, &TimeAllowed::id);
                         const auto ledger = cases::ledger(look, look.case_id());
                         if (own == decisions.end() || facts_of_error(decision, ledger).empty())
                             throw access::NotAvailable{};
                         return TimeErrorView{look.reference(),
                                              people::child(look, look.child()).name.given, *own,
                                              limits_of(decision, ledger)};
                     });
}
} // namespace trefoil::assessment
