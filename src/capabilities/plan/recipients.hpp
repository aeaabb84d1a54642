// Who is told of a plan: computed from what is recorded, never typed.
#pragma once
#include "shared/access/door.hpp"
#include "shared/areas/areas.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::plan {
struct FamilyMember {
    Id<Person> id;
    std::string name;
};
// The child's parents, or the young person: each gets a copy of their own.
std::vector<FamilyMember> family_of(const access::Look& look);
// The council's own social care for the area of the case; none if there is no such service.
std::optional<Id<Body>> social_care_of(const access::Look& look);

// Whose paper it is, and who signs it.
struct Sender {
    std::string service, telephone, officer, officer_title;
    std::optional<areas::Contact> adviser{};
};
Sender sender_of(const access::Look& look);
} // namespace trefoil::plan
