// Who is told of a plan: computed from what is recorded, never typed.
#include "capabilities/plan/recipients.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/people/people.hpp"

namespace trefoil::plan {
std::vector<FamilyMember> family_of(const access::Look& look) {
    std::vector<FamilyMember> family;
    for (const auto& tie : people::ties_of(look, look.child()))
        if (tie.confirmed_on && tie.kind && *tie.kind != access::Tie::none)
            family.push_back({tie.adult, people::adult(look, tie.adult).name.full()});
    return family;
}

std::optional<Id<Body>> responsible_commissioner(const access::Look& look) {
    const auto boards = bodies::of_kind(look, bodies::Kind::commissioner);
    if (boards.size() != 1) return std::nullopt;
    return boards[0].id;
}

Sender sender_of(const access::Look& look) {
    const auto post = bodies::post(look, look.actor().appointment.value());
    return {bodies::send_service(look, look.area()).name, areas::area(look, look.area()).telephone,
            people::adult(look, look.actor().person).name.full(), post.value().title};
}
} // namespace trefoil::plan
