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
            if (const auto no = refuse(asked, deed.today(), cases::ledger(deed, deed.case_id())))
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
            for (const auto& clock : offered(asked, look.today(), ledger))
                view.offered.push_back(shown(clock));
            for (const auto& clock : running(ledger))
                if (clock.excused_by != 0) view.excused.push_back(shown(clock));
            return view;
        });
}

namespace {
TimeAllowed decision_of(const access::Look& look, Id<MoreTime> decision,
                        const std::vector<cases::Happening>& ledger) {
    const auto decisions = more_time(look, look.case_id());
    const auto own = std::ranges::find(decisions, decision, &TimeAllowed::id);
    if (own == decisions.end()) throw access::NotAvailable{};
    return as_it_stands(*own, ledger);
}

TimeDecisionView view_of(const access::Look& look, const TimeAllowed& decision,
                         const std::vector<cases::Happening>& ledger) {
    return {look.reference(), people::child(look, look.child()).name.given, decision,
            limits_of(decision.id, ledger)};
}
} // namespace

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

TimeDecisionView recording_time_error(access::Door& door, std::string_view reference,
                                      Id<MoreTime> decision) {
    return door.look({"assessment.recording_time_error", Action::decide, Part::decision,
                      access::of_case(reference)},
                     [&](access::Look& look) {
                         const auto ledger = cases::ledger(look, look.case_id());
                         const auto own = decision_of(look, decision, ledger);
                         if (facts_of_error(decision, ledger).empty()) throw access::NotAvailable{};
                         return view_of(look, own, ledger);
                     });
}

Result<access::Happened, ReturnRefusal> record_return(access::Door& door,
                                                      std::string_view reference,
                                                      Id<MoreTime> decision,
                                                      std::optional<Date> back_on) {
    using Answer = Result<access::Happened, ReturnRefusal>;
    return door.deed(
        {"assessment.record_return", Action::decide, Part::decision, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            const auto ledger = cases::ledger(deed, deed.case_id());
            const auto own = decision_of(deed, decision, ledger);
            if (!goes_on(own, ledger)) throw access::NotAvailable{};
            if (const auto no = refuse_return(own, back_on, deed.today())) return Refused{*no};
            cases::add(deed, fact_of_return(own, *back_on));
            return access::Happened{};
        });
}

TimeDecisionView recording_return(access::Door& door, std::string_view reference,
                                  Id<MoreTime> decision) {
    return door.look(
        {"assessment.recording_return", Action::decide, Part::decision, access::of_case(reference)},
        [&](access::Look& look) {
            const auto ledger = cases::ledger(look, look.case_id());
            const auto own = decision_of(look, decision, ledger);
            if (!goes_on(own, ledger)) throw access::NotAvailable{};
            return view_of(look, own, ledger);
        });
}
} // namespace trefoil::assessment
