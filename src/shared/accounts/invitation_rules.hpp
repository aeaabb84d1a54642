// Whether a person can be invited.
#pragma once
#include "shared/accounts/invitation.hpp"

namespace trefoil::accounts {
inline constexpr std::chrono::hours invitation_lasts{7 * 24};

bool is_email(std::string_view words);
// What is wrong with it whatever the database holds.
std::optional<InviteRefusal> refuse(const Invitee& invitee);
} // namespace trefoil::accounts
