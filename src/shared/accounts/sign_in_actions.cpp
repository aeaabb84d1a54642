// Signing in. The password is hashed on the worker, outside any transaction.
#include "platform/crypto/passwords.hpp"
#include "platform/crypto/totp.hpp"
#include "shared/accounts/accounts_store.hpp"
#include "shared/accounts/sign_in_rules.hpp"
#include "shared/accounts/sign_in_store.hpp"
#include <cstdlib>

namespace trefoil::accounts {
namespace {
using access::Action;
using access::Happened;
using access::Part;

bool is_waiting(const access::Look& look, const db::Bytes& lookup) {
    const auto until = waits_until(load_failures(look, lookup));
    return until && look.now() < *until;
}

// What was known before the password was hashed; the deed asks again.
struct Tried {
    std::optional<Way> way;
    bool must_wait;
};

// Nothing is hashed for a name that must wait; the answer is the same whoever has the name.
bool fits(crypto::Passwords& passwords, std::string_view typed, const std::optional<Way>& way) {
    if (way) return passwords.fits(typed, way->password_hash);
    passwords.fits_nobody(typed);
    return false;
}
} // namespace

std::string_view code_of(SignInRefusal refusal) {
    switch (refusal) {
    case SignInRefusal::unknown: return "unknown";
    case SignInRefusal::wait: return "wait";
    }
    std::abort();
}

std::string_view code_of(CodeRefusal refusal) {
    switch (refusal) {
    case CodeRefusal::wrong: return "wrong_code";
    case CodeRefusal::wait: return "wait";
    }
    std::abort();
}

Result<Begun, SignInRefusal> sign_in(access::Door& door, crypto::Passwords& passwords,
                                     const Credentials& typed, std::string_view earlier_token) {
    using Outcome = Result<Happened, SignInRefusal>;
    const access::Question question{"account.sign_in", Action::begin, Part::open_to_all};
    Begun begun;
    const auto outcome = door.prepared([&] {
        const Tried tried = door.prepare(question, [&](access::Look& look) {
            const auto lookup = lookup_of_name(look, typed.name);
            return Tried{find_way(look, lookup), is_waiting(look, lookup)};
        });
        const bool it_fits = !tried.must_wait && fits(passwords, typed.password, tried.way);
        return door.deed(question, [&](access::Deed& deed) -> Outcome {
            const auto lookup = lookup_of_name(deed, typed.name);
            if (tried.way) deed.names(tried.way->person);
            if (is_waiting(deed, lookup)) return Refused{SignInRefusal::wait};
            if (!it_fits || find_way(deed, lookup) != tried.way) {
                count_failure(deed, lookup);
                deed.stands_though_refused();
                return Refused{SignInRefusal::unknown};
            }
            forget_failures(deed, lookup);
            begun =
                begin_session(deed, entrance_of(deed, tried.way->person, access::SignIn::password),
                              earlier_token);
            return Happened{};
        });
    });
    if (!outcome) return Refused{outcome.error()};
    return begun;
}

Result<Begun, CodeRefusal> confirm_code(access::Door& door, std::string_view typed,
                                        std::string_view token) {
    using Outcome = Result<Happened, CodeRefusal>;
    Begun begun;
    const auto outcome = door.deed(
        {"account.confirm_code", Action::begin, Part::open_to_all},
        [&](access::Deed& deed) -> Outcome {
            const access::Actor& actor = deed.actor();
            const auto lookup = lookup_of_codes(deed, actor.person);
            if (is_waiting(deed, lookup)) return Refused{CodeRefusal::wait};
            const auto own = load_authenticator(deed, actor.person);
            const auto step =
                own ? crypto::totp_match(own->secret, digits_of(typed), deed.now(), own->last_step)
                    : std::nullopt;
            if (!step) {
                count_failure(deed, lookup);
                deed.stands_though_refused();
                return Refused{CodeRefusal::wrong};
            }
            forget_failures(deed, lookup);
            save_step(deed, actor.person, *step);
            begun = begin_session(
                deed, {actor.person, actor.appointment, access::SignIn::second_factor}, token);
            return Happened{};
        });
    if (!outcome) return Refused{outcome.error()};
    return begun;
}
} // namespace trefoil::accounts
