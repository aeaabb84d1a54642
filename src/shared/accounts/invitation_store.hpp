// Invitations in the database.
#pragma once
#include "shared/access/door.hpp"

namespace trefoil::accounts {
void save_invitation(access::Deed& deed, std::string_view token, Id<Person> person,
                     Instant ends_at);
// Whom an unused invitation is for that has not ended.
std::optional<Id<Person>> find_invited(const access::Look& look, std::string_view token);
void use_invitation(access::Deed& deed, std::string_view token);
} // namespace trefoil::accounts
