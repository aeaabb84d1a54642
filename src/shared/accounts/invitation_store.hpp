// Invitations in the database.
#pragma once
#include "shared/access/door.hpp"

namespace trefoil::accounts {
// The one link that serves: whoever holds an earlier one comes in no more.
void save_invitation(access::Deed& deed, std::string_view token, Id<Person> person,
                     Instant ends_at);
// Whom an unused invitation is for that has not ended.
std::optional<Id<Person>> find_invited(const access::Look& look, std::string_view token);
void end_invitations(access::Deed& deed, Id<Person> person);
} // namespace trefoil::accounts
