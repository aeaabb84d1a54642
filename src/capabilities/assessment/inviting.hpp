// A parent whom somebody else wrote down, after a call or for a school, gets a way in: a link of
// their own by which they choose a password, and then see what the family sees.
#pragma once
#include "shared/accounts/invitation.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::assessment {
// The token of the link: told once, it serves once. Empty when the same form is sent again.
Result<std::string, accounts::AdultRefusal> invite(access::Door& door, std::string_view reference,
                                                   Id<Person> adult, std::string_view email);

struct InvitingView {
    std::string reference, child, adult;
    bool comes_in_already = false;
};
// Throws access::NotAvailable for anybody but an adult of the child whose tie is confirmed.
InvitingView inviting(access::Door& door, std::string_view reference, Id<Person> adult);

// Of the adults who may see what the family sees: those who have no way in.
struct WithoutWayIn {
    Id<Person> adult;
    std::string name;
};
std::vector<WithoutWayIn> without_way_in(const access::Look& look);
} // namespace trefoil::assessment
