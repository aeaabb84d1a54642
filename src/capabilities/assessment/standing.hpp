// The first tasks of intake: who the sender is to the child, and whether a court order limits who
// may be told. Until both are recorded the family sees only what it sent (access specification, 5
// G11).
#pragma once
#include "shared/access/door.hpp"
#include "shared/people/people.hpp"
#include <string>
#include <vector>

namespace trefoil::assessment {
struct Confirmation {
    Id<Person> adult;                // or the young person who asked for themself
    std::optional<access::Tie> kind; // of an adult
    std::string evidence;            // how we know
    bool asked_about_orders = false;
};
enum class StandingRefusal {
    kind_missing,
    evidence_missing,
    evidence_too_long,
    orders_not_asked,
    no_such_adult,
    name_missing,
    given_too_long,
    family_too_long,
    words_too_long // who they are to the child
};
std::string_view code_of(StandingRefusal refusal);

Result<access::Happened, StandingRefusal>
confirm_standing(access::Door& door, std::string_view reference, const Confirmation& confirmation);

// A parent or carer who did not ask themself, when a school or somebody else did.
Result<access::Happened, StandingRefusal> add_adult(access::Door& door, std::string_view reference,
                                                    const people::Name& name,
                                                    std::string_view words);

struct StandingView {
    std::string reference, child;
    struct Adult {
        people::Relationship tie;
        people::Name name;
    };
    std::vector<Adult> unconfirmed;
    std::optional<Id<Person>> young_person; // who asked for themself, until that is confirmed
};
StandingView standing(access::Door& door, std::string_view reference);
inline constexpr std::size_t evidence_longest = 200;
// Nobody who asked, or for whom it was asked, is confirmed yet: until then nobody can be told.
bool is_asker_unconfirmed(const access::Look& look, Id<Case> id, Id<Person> child);
// Adults of the child whom nobody confirmed, when another one was: they are told nothing yet, and
// hold nothing up.
std::vector<people::Name> others_unconfirmed(const access::Look& look);
} // namespace trefoil::assessment
