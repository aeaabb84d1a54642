// Whose the rights are: what is judged of a child's understanding or a young person's capacity,
// and what a young person wants their parents to see (access specification, section 7).
#pragma once
#include "shared/access/tell.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::cases {

// As typed; the parents are those the page named.
struct RightsTyped {
    access::Judgement judged; // competence of a child, capacity of a young person
    std::set<Id<Person>> sees, decides;
    std::string source; // who judged it or asked, and how
};
enum class RightsRefusal {
    source_missing,
    source_too_long,
    decides_without_lack, // a parent decides only instead of somebody who cannot
    no_birthday,          // nobody can say yet whose the rights are
};
std::string_view code_of(RightsRefusal refusal);
// Records what differs from what stands.
Result<access::Happened, RightsRefusal>
record_rights(access::Door& door, std::string_view reference, const RightsTyped& typed);

struct RightsView {
    std::string reference, child;
    bool is_young_person = false;
    std::optional<Date> young_person_from;
    access::Judgement judged = access::Judgement::not_considered;
    struct Parent {
        Id<Person> id;
        std::string name;
        bool sees = false, decides = false;
    };
    std::vector<Parent> parents; // confirmed ones
};
RightsView rights(access::Door& door, std::string_view reference);
} // namespace trefoil::cases
