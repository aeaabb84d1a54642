// Inviting a parent who was written down.
#include "capabilities/assessment/inviting.hpp"
#include "shared/accounts/invitation.hpp"
#include "shared/people/people.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;

bool sees_the_child(const people::Relationship& tie) {
    return tie.confirmed_on && tie.kind && *tie.kind != access::Tie::none;
}

void must_see_the_child(const access::Look& look, Id<Person> adult) {
    const auto ties = people::ties_of(look, look.child());
    const auto own = std::ranges::find(ties, adult, &people::Relationship::adult);
    if (own == ties.end() || !sees_the_child(*own)) throw access::NotAvailable{};
}

InvitingRefusal refusal_of(accounts::InviteRefusal refusal) {
    switch (refusal) {
    case accounts::InviteRefusal::no_email: return InvitingRefusal::not_an_email;
    case accounts::InviteRefusal::email_is_taken: return InvitingRefusal::email_is_taken;
    case accounts::InviteRefusal::comes_in_already: return InvitingRefusal::comes_in_already;
    case accounts::InviteRefusal::no_name:
    case accounts::InviteRefusal::no_such_body:
    case accounts::InviteRefusal::no_such_email:
    case accounts::InviteRefusal::no_such_case:
    case accounts::InviteRefusal::invited_before: break; // of other invitations
    }
    std::abort();
}
} // namespace

std::string_view code_of(InvitingRefusal refusal) {
    switch (refusal) {
    case InvitingRefusal::not_an_email: return "not_an_email";
    case InvitingRefusal::email_is_taken: return "email_is_taken";
    case InvitingRefusal::comes_in_already: return "comes_in_already";
    }
    std::abort();
}

// The token leaves by the page alone: the deed that is kept for a form sent twice does not hold it.
Result<std::string, InvitingRefusal> invite(access::Door& door, std::string_view reference,
                                            Id<Person> adult, std::string_view email) {
    using Answer = Result<access::Happened, InvitingRefusal>;
    std::string token;
    const auto outcome =
        door.deed({"assessment.invite", Action::decide, Part::standing, access::of_case(reference)},
                  [&](access::Deed& deed) -> Answer {
                      must_see_the_child(deed, adult);
                      const auto invited = accounts::invite_adult(deed, adult, email);
                      if (!invited) return Refused{refusal_of(invited.error())};
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
        if (sees_the_child(tie) && !accounts::has_account(look, tie.adult))
            without.push_back({tie.adult, people::adult(look, tie.adult).name.full()});
    return without;
}
} // namespace trefoil::assessment
