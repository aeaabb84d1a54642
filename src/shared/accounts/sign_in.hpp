// Signing in: a name with a password, and for staff the six digits of an authenticator.
#pragma once
#include "shared/accounts/accounts.hpp"

namespace trefoil::crypto {
class Passwords;
}

namespace trefoil::accounts {

struct Failures { // in a row, of one name or of one person's codes
    std::int64_t count = 0;
    Instant at; // the last; a day later they are forgotten
};

// As typed. The name is the e-mail address somebody was invited by.
struct Credentials {
    std::string name, password;
};
enum class SignInRefusal {
    unknown, // a wrong password and a name that nobody has alike
    wait,    // after five failures, longer each time
};
std::string_view code_of(SignInRefusal refusal);
// Call from a worker: it hashes the password.
Result<Begun, SignInRefusal> sign_in(access::Door& door, crypto::Passwords& passwords,
                                     const Credentials& typed, std::string_view earlier_token);

enum class CodeRefusal { wrong, wait };
std::string_view code_of(CodeRefusal refusal);
// The six digits of whoever's password fitted: a session with a token of its own takes over.
Result<Begun, CodeRefusal> confirm_code(access::Door& door, std::string_view typed,
                                        std::string_view token);
} // namespace trefoil::accounts
