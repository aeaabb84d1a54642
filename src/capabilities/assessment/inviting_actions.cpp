// Inviting a parent who was written down.
#include "capabilities/assessment/inviting.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;

void must_see_the_child(const access::Look& look, Id<Person> adult) {
    const auto ties = people::ties_of(look, look.child());
    const auto own = std::ranges::find(ties, adult, &people::Relationship::adult);
    if (own == ties.end() || !own->is_confirmed()) throw access::NotAvailable{};
}
} // namespace

// The token leaves by the page alone: the deed that is kept for a form sent twice does not hold it.
Result<std::string, accounts::AdultRefusal> invite(access::Door& door, std::string_view reference,
                                                   Id<Person> adult, std::string_view email) {
    using Answer = Result<access::Happened, accounts::AdultRefusal>;
    std::string token;
    const auto outcome =
        door.deed({"assessment.invite", Action::decide, Part::standing, access::of_case(reference)},
                  [&](access::Deed& deed) -> Answer {
                      must_see_the_child(deed, adult);
                      const auto invited = accounts::invite_adult(deed, adult, email);
                      if (!invited) return Refused{invited.error()};
                      token = *invited;
                      return access::Happened{};
                  });
    if (!outcome) return Refused{outcome.error()};
    return token;
}

InvitingView inviting(access::Door& door, std::string_view reference, Id<Person> adult) {
    return door.look(
        {"assessment.inviting", Action::decide, Part::standing, access::of_case(reference)},
        [&](access::Look& look) {
            must_see_the_child(look, adult);
            return InvitingView{look.reference(), people::child(look, look.child()).name.given,
                                people::adult(look, adult).name.full(),
                                accounts::has_account(look, adult)};
        });
}

std::vector<WithoutWayIn> without_way_in(const access::Look& look) {
    std::vector<WithoutWayIn> without;
    for (const people::Relationship& tie : people::ties_of(look, look.child()))
        if (tie.is_confirmed() && !accounts::has_account(look, tie.adult))
            without.push_back({tie.adult, people::adult(look, tie.adult).name.full()});
    return without;
}
} // namespace trefoil::assessment
