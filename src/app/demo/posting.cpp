// Agreeing to letters here, and sending what waits.
#include "app/demo/posting.hpp"
#include "shared/documents/sending.hpp"

namespace trefoil::app::demo {
namespace {
constexpr auto envelope = "4 Beck Row\nAlderbrook\nAL0 4BR"; // no such place
} // namespace

void agree_to_letters(Life& life, const PlanCase& plan_case) {
    life.does(plan_case.parent, [&](access::Door& door) {
        return documents::agree(door, alderbrook(), email_of(plan_case.parent));
    });
}

void send_letters(Life& life, const PlanCase& plan_case) {
    const auto waiting = life.looks(plan_case.officer, [&](access::Door& door) {
        return door.look({"case.view", access::Action::view, access::Part::overview,
                          access::of_case(plan_case.reference)},
                         [](access::Look& look) {
                             return documents::waiting(documents::sendings(look, look.case_id()));
                         });
    });
    for (const documents::Sending& letter : waiting)
        life.does(plan_case.officer, [&](access::Door& door) {
            const auto channel =
                letter.is_agreed ? documents::Channel::electronic : documents::Channel::first_class;
            return documents::record_sent(
                door, plan_case.reference, letter.letter,
                {.channel = channel, .on = door.today(), .address = envelope});
        });
}
} // namespace trefoil::app::demo
