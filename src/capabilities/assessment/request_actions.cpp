// Asking, and following what one asked.
#include "capabilities/assessment/request_rules.hpp"
#include "capabilities/assessment/request_store.hpp"
#include "shared/access/tell.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/worklist/worklist.hpp"

namespace trefoil::assessment {
using access::Action;
using access::Part;

Result<access::CaseReference, AskRefusal> ask(access::Door& door, const Asked& asked) {
    using Answer = Result<access::CaseReference, AskRefusal>;
    return door.deed({"assessment.ask", Action::begin, Part::intake, access::in_area(asked.area)},
                     [&](access::Deed& deed) -> Answer {
                         if (const auto no = refuse(asked, deed.today())) return Refused{*no};
                         const auto child = people::record_child(deed, {.name = asked.child,
                                                                        .born_on = asked.born_on,
                                                                        .setting = asked.setting});
                         const auto team = bodies::send_service(deed, asked.area);
                         const auto file = cases::open(deed, child, deed.today(), team.id);
                         people::declare(deed, {.child = child,
                                                .adult = deed.actor().person,
                                                .kind = {},
                                                .words = asked.tie_words,
                                                .declared_on = deed.today(),
                                                .confirmed_on = {}});
                         const auto request = save(deed, asked, deed.today());
                         access::open_step(deed, {.case_id = file.id,
                                                  .child = child,
                                                  .kind = access::StepKind::contributed,
                                                  .thing = request.bytes,
                                                  .person = deed.actor().person,
                                                  .body = {}});
                         cases::add(deed, {.kind = "request_received",
                                           .day = deed.today(),
                                           .source = "sent by the family"});
                         return access::CaseReference{file.reference};
                     });
}

Receipt receipt(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.receipt", Action::view, Part::receipt, access::of_case(reference)},
        [](access::Look& look) {
            Receipt receipt;
            receipt.reference = look.reference();
            for (Request& request : requests(look, look.case_id()))
                if (request.sent_by == look.actor().person) receipt.request = std::move(request);
            for (const auto& clock : worklist::clocks_of(cases::ledger(look, look.case_id())))
                if (clock.rule->id == "EHC-ASSESS-DECISION-6W") {
                    receipt.decision_due = clock.due;
                    receipt.decision_explained = calendar::explain(clock);
                }
            return receipt;
        });
}
} // namespace trefoil::assessment
