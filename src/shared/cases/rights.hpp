// Whose the rights are: what is judged of a child's understanding or a young person's capacity,
// and what a young person wants their parents to see (access specification, section 7).
#pragma once
#include "shared/access/tell.hpp"
#include "shared/people/people.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::cases {

// As typed; the parents are those the page named.
struct RightsTyped {
    access::Judgement judged; // competence of a child, capacity of a young person
    std::set<Id<Person>> sees, decides;
    bool has_representative = false; // a deputy or an attorney, whom the record does not know
    std::string source;              // who judged it or asked, and how
};
enum class RightsRefusal {
    source_missing,
    source_too_long,
    decides_without_lack, // a parent decides only instead of somebody who cannot
    no_birthday,          // nobody can say yet whose the rights are
    both_decide,          // a parent decides only where there is no representative
    nobody_decides,       // of the adults known, nobody does by law
};
std::string_view code_of(RightsRefusal refusal);
// Which parents decide instead of a young person who cannot, of those whose tie is confirmed.
std::set<Id<Person>> who_decides(const RightsTyped& typed,
                                 const std::vector<people::Relationship>& confirmed);
std::optional<RightsRefusal> refuse(const access::OwnRights& now, const RightsTyped& typed,
                                    const std::vector<people::Relationship>& confirmed, Date today);
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
    std::vector<Parent> parents;     // confirmed ones
    bool has_representative = false; // or nobody is recorded who decides instead
};
RightsView rights(access::Door& door, std::string_view reference);
} // namespace trefoil::cases
