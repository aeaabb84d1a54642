// Invitations: how a person gets an account. The link is told once; it serves once.
#pragma once
#include "shared/accounts/accounts.hpp"
#include "shared/bodies/bodies.hpp"

namespace trefoil::crypto {
class Passwords;
}

namespace trefoil::accounts {

struct Invitee {
    std::string email; // what they sign in with; only its keyed hash is kept
    people::Name name;
    struct Post {
        access::Role role;
        std::string title;
        std::string body; // the name of a body, as it is written
    };
    std::optional<Post> post; // none: family
    // The reference of a case: the child or young person it is about is invited, whose name is
    // known.
    std::string subject_of{};
};
enum class InviteRefusal {
    no_name,
    name_too_long,
    title_too_long, // of the post
    no_email,
    email_is_taken,
    no_such_body,
    no_such_email,
    no_such_case,
    invited_before // the child or young person of that case
};
std::string_view code_of(InviteRefusal refusal);
// From the command line: a person with an account, and with an appointment if staff. The answer is
// the token of the link, which serves for seven days.
Result<std::string, InviteRefusal> invite(access::Door& door, const Invitee& invitee);
// For whoever forgot their password or lost their phone: a new link for the same account. Of staff
// the old authenticator stops serving at once.
Result<std::string, InviteRefusal> invite_again(access::Door& door, std::string_view email);
// In the deed of whoever knows this adult of a family, who is recorded and has no account yet: the
// token of their link, for the same seven days.
enum class AdultRefusal { not_an_email, email_is_taken, comes_in_already };
std::string_view code_of(AdultRefusal refusal);
Result<std::string, AdultRefusal> invite_adult(access::Deed& deed, Id<Person> adult,
                                               std::string_view email);
// Who signs in with that name.
std::optional<Id<Person>> account_named(const access::Look& look, std::string_view name);

struct Invitation { // as its page shows it
    people::Name name;
    std::string totp_secret; // in base 32, to type into an authenticator; empty for family
};
// Throws access::NotAvailable for a token that never was, was used or has ended.
Invitation invitation(access::Door& door, std::string_view token);

struct Acceptance { // as typed
    std::string password, code;
};
enum class AcceptRefusal { too_short, too_long, is_the_name, wrong_code };
std::string_view code_of(AcceptRefusal refusal);
// Sets the password, ends whatever sessions the person had, and signs in; staff with their first
// code. Call from a worker.
Result<Begun, AcceptRefusal> accept(access::Door& door, crypto::Passwords& passwords,
                                    std::string_view token, const Acceptance& typed);
} // namespace trefoil::accounts
