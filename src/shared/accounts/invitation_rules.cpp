// Whether a person can be invited.
#include "shared/accounts/invitation_rules.hpp"
#include "base/text.hpp"

namespace trefoil::accounts {
bool is_email(std::string_view words) { return words.find('@') != std::string_view::npos; }

std::optional<InviteRefusal> refuse(const Invitee& invitee) {
    const auto& [given, family] = invitee.name;
    const bool is_known = !invitee.subject_of.empty();
    if (!is_known && trimmed(given).empty()) return InviteRefusal::no_name;
    if (length_of(given) > people::name_longest || length_of(family) > people::name_longest)
        return InviteRefusal::name_too_long;
    if (invitee.post && length_of(invitee.post->title) > bodies::title_longest)
        return InviteRefusal::title_too_long;
    if (!is_email(invitee.email)) return InviteRefusal::no_email;
    return std::nullopt;
}
} // namespace trefoil::accounts
