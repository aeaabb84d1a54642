// Telling that an assessment is considered.
#include "capabilities/assessment/considering_letters.hpp"
#include "capabilities/assessment/considering_rules.hpp"
#include "shared/areas/areas.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/documents/documents.hpp"
#include "shared/notices/notices.hpp"
#include "shared/worklist/worklist.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;

ConsideringTold told_of(const access::Look& look) {
    const auto ledger = cases::ledger(look, look.case_id());
    ConsideringTold told;
    for (const auto& clock : worklist::clocks_of(ledger))
        if (clock.rule->id == "EHC-ASSESS-DECISION-6W") {
            told.asked_on = clock.started_on;
            told.decide_by = clock.due;
        }
    told.service = bodies::send_service(look, look.area()).name;
    told.telephone = areas::area(look, look.area()).telephone;
    told.officer = people::adult(look, look.actor().person).name.full();
    told.officer_title = bodies::post(look, look.actor().appointment.value())->title;
    told.reference = look.reference();
    told.told_on = look.today();
    return told;
}

// Reg 4(2)(a): whoever commissions health care is told with the rest, so it must be clear who.
std::optional<ConsideringRefusal> refuse(const access::Look& look) {
    if (const auto no = refuse_considering(cases::ledger(look, look.case_id()))) return no;
    if (notices::family(look, look.child()).empty()) return ConsideringRefusal::nobody_confirmed;
    if (cases::is_board_unclear(look)) return ConsideringRefusal::board_not_named;
    return std::nullopt;
}
} // namespace

Result<access::Happened, ConsideringRefusal> tell_considering(access::Door& door,
                                                              std::string_view reference) {
    using Answer = Result<access::Happened, ConsideringRefusal>;
    const access::Question question{"assessment.tell_considering", Action::decide, Part::decision,
                                    access::of_case(reference)};
    return door.prepared([&]() -> Answer {
        const auto letters = door.prepare(question, [&](access::Look& look) {
            if (refuse(look)) return std::vector<notices::Addressed>{};
            return notices::letters_to_all(look, told_of(look), considering_for_family,
                                           considering_for_bodies);
        });
        const auto ready = notices::prepare(letters);
        return door.deed(question, [&](access::Deed& deed) -> Answer {
            if (const auto no = refuse(deed)) return Refused{*no};
            for (const auto& each : ready)
                documents::issue(deed, "assessment.considering", each.letter, each.to);
            cases::add(deed, {.kind = "consultation_sent", .day = deed.today()});
            return access::Happened{};
        });
    });
}

ConsideringView considering(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.considering", Action::decide, Part::decision, access::of_case(reference)},
        [](access::Look& look) {
            ConsideringView view;
            const people::Child child = people::child(look, look.child());
            view.reference = look.reference();
            view.child = child.name.given;
            for (const people::Adult& adult : notices::family(look, look.child()))
                view.family.push_back(adult.name.full());
            for (const auto& other : notices::told_besides_family(notices::around(look, child)))
                view.others.push_back({bodies::body(look, other.body).name,
                                       std::string{notices::in_words(other.as)}});
            view.setting = cases::known_setting(look);
            view.told_on = cases::day_of(cases::ledger(look, look.case_id()), "consultation_sent");
            return view;
        });
}
} // namespace trefoil::assessment
