// Reminding whoever has not answered.
#include "capabilities/advice/reminding.hpp"
#include "capabilities/advice/reminding_letters.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/notices/notices.hpp"
#include "shared/people/people.hpp"

namespace trefoil::advice {
namespace {
using access::Action;
using access::Part;

std::vector<Line> waited_for(const access::Look& look) {
    return to_remind(lines(look), cases::ledger(look, look.case_id()), look.today());
}

std::vector<notices::Addressed> letters_of(const access::Look& look) {
    ReminderTold told{.council = bodies::send_service(look, look.area()).name,
                      .telephone = areas::area(look, look.area()).telephone,
                      .to = {},
                      .child = people::child(look, look.child()).name.full(),
                      .officer = people::adult(look, look.actor().person).name.full(),
                      .officer_title =
                          bodies::post(look, look.actor().appointment.value()).value().title,
                      .reference = look.reference(),
                      .asked_on = {},
                      .due = {},
                      .told_on = look.today()};
    std::vector<notices::Addressed> letters;
    for (const Line& line : waited_for(look)) {
        const auto body = bodies::body(look, line.request.body.value());
        told.to = bodies::full_name(body.name, body.service);
        told.asked_on = line.request.asked_on;
        told.due = line.due.value();
        told.is_due_by_law = line.is_due_by_law;
        letters.push_back({reminder(told), {.person = {}, .body = body.id}});
    }
    return letters;
}
} // namespace

Result<access::Happened, RemindRefusal> remind(access::Door& door, std::string_view reference) {
    using Outcome = Result<access::Happened, RemindRefusal>;
    const access::Question question{"advice.remind", Action::decide, Part::decision,
                                    access::of_case(reference)};
    return door.prepared([&]() -> Outcome {
        const auto ready = notices::prepare(door.prepare(question, letters_of));
        return door.deed(question, [&](access::Deed& deed) -> Outcome {
            if (ready.empty()) return Refused{RemindRefusal::nobody_to_remind};
            for (const notices::Ready& each : ready) {
                documents::issue(deed, "advice.reminder", each.letter, each.to);
                cases::add(deed, {.kind = "advice_chased",
                                  .day = deed.today(),
                                  .for_body = each.to.body,
                                  .about = each.to.body->bytes});
            }
            return access::Happened{};
        });
    });
}
} // namespace trefoil::advice
