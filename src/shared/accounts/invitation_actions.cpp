// Inviting a person, and accepting an invitation.
#include "base/text.hpp"
#include "platform/crypto/passwords.hpp"
#include "platform/crypto/totp.hpp"
#include "shared/accounts/accounts_store.hpp"
#include "shared/accounts/invitation_rules.hpp"
#include "shared/accounts/invitation_store.hpp"
#include "shared/accounts/sign_in_rules.hpp"
#include "shared/accounts/sign_in_store.hpp"
#include <cstdlib>

namespace trefoil::accounts {
namespace {
using access::Action;
using access::Happened;
using access::Part;

Id<Person> person_invited(const access::Look& look, std::string_view token) {
    const auto person = find_invited(look, token);
    if (!person) throw access::NotAvailable{};
    return *person;
}

AcceptRefusal refusal_of(Weakness weakness) {
    switch (weakness) {
    case Weakness::too_short: return AcceptRefusal::too_short;
    case Weakness::too_long: return AcceptRefusal::too_long;
    case Weakness::is_the_name: return AcceptRefusal::is_the_name;
    case Weakness::none: break;
    }
    std::abort();
}

// A password may not be the e-mail address either; of that only the hash is known.
Weakness weakness_for(const access::Look& look, Id<Person> person, std::string_view password) {
    const auto same_name = person_named(look, lookup_of_name(look, password));
    if (same_name == person) return Weakness::is_the_name;
    return weakness_of(password, people::own_name(look.reads(), person));
}

std::string new_link(access::Deed& deed, Id<Person> person) {
    std::string token = deed.random().token();
    save_invitation(deed, token, person, deed.now() + invitation_lasts);
    deed.names(person);
    return token;
}

void appoint(access::Deed& deed, Id<Person> person, const Invitee::Post& post,
             const bodies::Organisation& body) {
    bodies::appoint(deed,
                    {deed.new_id<Appointment>(), person, body.id, post.role, post.title,
                     deed.today(), std::nullopt},
                    body);
    save_authenticator(deed, person, deed.random().bytes<authenticator_bytes>());
}
} // namespace

std::string_view code_of(InviteRefusal refusal) {
    switch (refusal) {
    case InviteRefusal::no_name: return "no_name";
    case InviteRefusal::name_too_long: return "name_too_long";
    case InviteRefusal::title_too_long: return "title_too_long";
    case InviteRefusal::no_email: return "no_email";
    case InviteRefusal::email_is_taken: return "email_is_taken";
    case InviteRefusal::no_such_body: return "no_such_body";
    case InviteRefusal::no_such_email: return "no_such_email";
    case InviteRefusal::no_such_case: return "no_such_case";
    case InviteRefusal::invited_before: return "invited_before";
    }
    std::abort();
}

std::string_view code_of(AdultRefusal refusal) {
    switch (refusal) {
    case AdultRefusal::not_an_email: return "not_an_email";
    case AdultRefusal::email_is_taken: return "email_is_taken";
    case AdultRefusal::comes_in_already: return "comes_in_already";
    }
    std::abort();
}

std::string_view code_of(AcceptRefusal refusal) {
    switch (refusal) {
    case AcceptRefusal::too_short: return "too_short";
    case AcceptRefusal::too_long: return "too_long";
    case AcceptRefusal::is_the_name: return "is_the_name";
    case AcceptRefusal::wrong_code: return "wrong_code";
    }
    std::abort();
}

Result<std::string, InviteRefusal> invite(access::Door& door, const Invitee& invitee) {
    using Outcome = Result<Happened, InviteRefusal>;
    const bool is_known = !invitee.subject_of.empty();
    if (const auto no = refuse(invitee)) return Refused{*no};
    std::string token;
    const auto outcome = door.deed(
        {"account.invite", Action::begin, Part::set_up, access::of_case(invitee.subject_of)},
        [&](access::Deed& deed) -> Outcome {
            const auto name_lookup = lookup_of_name(deed, invitee.email);
            if (person_named(deed, name_lookup)) return Refused{InviteRefusal::email_is_taken};
            const auto body = invitee.post ? bodies::named(deed, invitee.post->body) : std::nullopt;
            if (invitee.post && !body) return Refused{InviteRefusal::no_such_body};
            if (is_known && deed.reference().empty()) return Refused{InviteRefusal::no_such_case};
            if (is_known && has_account(deed, deed.child()))
                return Refused{InviteRefusal::invited_before};
            const auto person = is_known ? deed.child() : deed.new_id<Person>();
            if (!is_known) people::record_adult(deed, {person, invitee.name});
            open_account(deed, person);
            save_name(deed, person, name_lookup);
            if (body) appoint(deed, person, *invitee.post, *body);
            token = new_link(deed, person);
            return Happened{};
        });
    if (!outcome) return Refused{outcome.error()};
    return token;
}

Result<std::string, InviteRefusal> invite_again(access::Door& door, std::string_view email) {
    using Outcome = Result<Happened, InviteRefusal>;
    std::string token;
    const auto outcome = door.deed(
        {"account.invite_again", Action::begin, Part::set_up}, [&](access::Deed& deed) -> Outcome {
            const auto person = person_named(deed, lookup_of_name(deed, email));
            if (!person) return Refused{InviteRefusal::no_such_email};
            if (load_authenticator(deed, *person))
                save_authenticator(deed, *person, deed.random().bytes<authenticator_bytes>());
            token = new_link(deed, *person);
            return Happened{};
        });
    if (!outcome) return Refused{outcome.error()};
    return token;
}

Result<std::string, AdultRefusal> invite_adult(access::Deed& deed, Id<Person> adult,
                                               std::string_view email) {
    if (!is_email(email)) return Refused{AdultRefusal::not_an_email};
    if (has_account(deed, adult)) return Refused{AdultRefusal::comes_in_already};
    const auto name_lookup = lookup_of_name(deed, email);
    if (person_named(deed, name_lookup)) return Refused{AdultRefusal::email_is_taken};
    open_account(deed, adult);
    save_name(deed, adult, name_lookup);
    return new_link(deed, adult);
}

std::optional<Id<Person>> account_named(const access::Look& look, std::string_view name) {
    return person_named(look, lookup_of_name(look, name));
}

Invitation invitation(access::Door& door, std::string_view token) {
    return door.look(
        {"account.invitation", Action::view, Part::open_to_all}, [&](access::Look& look) {
            const auto person = person_invited(look, token);
            look.names(person);
            const auto authenticator = load_authenticator(look, person);
            return Invitation{people::own_name(look.reads(), person),
                              authenticator ? crypto::to_base32(authenticator->secret) : ""};
        });
}

Result<Begun, AcceptRefusal> accept(access::Door& door, crypto::Passwords& passwords,
                                    std::string_view token, const Acceptance& typed) {
    using Outcome = Result<Happened, AcceptRefusal>;
    const access::Question question{"account.accept", Action::begin, Part::open_to_all};
    Begun begun;
    const auto outcome = door.prepared([&]() -> Outcome {
        const Weakness weakness = door.prepare(question, [&](access::Look& look) {
            return weakness_for(look, person_invited(look, token), typed.password);
        });
        const std::string hash = weakness == Weakness::none
                                     ? passwords.hash(typed.password, *door.random())
                                     : std::string{};
        return door.deed(question, [&](access::Deed& deed) -> Outcome {
            const auto person = person_invited(deed, token);
            deed.names(person);
            if (weakness != Weakness::none) return Refused{refusal_of(weakness)};
            auto strength = access::SignIn::password;
            if (const auto own = load_authenticator(deed, person)) {
                const auto step = crypto::totp_match(own->secret, digits_of(typed.code), deed.now(),
                                                     own->last_step);
                if (!step) return Refused{AcceptRefusal::wrong_code};
                save_step(deed, person, *step);
                strength = access::SignIn::second_factor;
            }
            save_password(deed, person, hash);
            forget_failures_of(deed, person); // they were of the old one
            end_invitations(deed, person);
            end_sessions_of(deed, person); // whoever had the old password, or the phone, is out
            begun = begin_session(deed, entrance_of(deed, person, strength), "");
            return Happened{};
        });
    });
    if (!outcome) return Refused{outcome.error()};
    return begun;
}
} // namespace trefoil::accounts
