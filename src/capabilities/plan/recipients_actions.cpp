// Who is told of a plan: computed from what is recorded, never typed.
#include "capabilities/plan/recipients.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/notices/notices.hpp"
#include "shared/people/people.hpp"

namespace trefoil::plan {
std::vector<FamilyMember> family_of(const access::Look& look) {
    std::vector<FamilyMember> family;
    for (const people::Adult& one : notices::family(look, look.child()))
        family.push_back({one.id, one.name.full()});
    return family;
}

std::optional<Id<Body>> social_care_of(const access::Look& look) {
    for (const auto& body : bodies::of_kind(look, bodies::Kind::social_care))
        if (body.council_of == look.area()) return body.id;
    return std::nullopt;
}

Sender sender_of(const access::Look& look) {
    const auto post = bodies::post(look, look.actor().appointment.value());
    return {bodies::send_service(look, look.area()).name, areas::area(look, look.area()).telephone,
            people::adult(look, look.actor().person).name.full(), post.value().title,
            areas::contact(look, look.area(), areas::ContactKind::advice_service)};
}
} // namespace trefoil::plan
