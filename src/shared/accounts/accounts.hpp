// Accounts and sessions: who is signed in, and under which appointment they act.
#pragma once
#include "shared/access/door.hpp"
#include "shared/people/people.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::accounts {

// A session as the front finds it by its token.
struct Session {
    access::Actor actor;
    access::SignIn sign_in = access::SignIn::password;
    access::Role role = access::Role::none; // none: family
    people::Name name;                      // their own, for the head of the page
    std::string title;                      // of their appointment: "SEND caseworker"
    std::string body;                       // "Alderbrook Council SEND service"
    Instant ends_at;                        // unless it is used before
    // Staff whose password fitted, and whose six digits are still to come.
    bool awaits_code() const { return actor.appointment && sign_in == access::SignIn::password; }
};
// A session ends twelve hours after it began, or for staff an hour after its last use. Its last use
// is written at most once a minute.
std::optional<Session> find_session(db::Database& database, const Clock& clock,
                                    std::string_view token);
// What a session is begun with. The token is told once, to the browser; only its hash is kept.
struct Entrance {
    Id<Person> person;
    std::optional<Id<Appointment>> appointment;
    access::SignIn strength = access::SignIn::password;
};
// Of the session that had this token, even though it may have ended.
std::optional<Entrance> earlier_session(access::Door& door, std::string_view token);

struct Begun {
    std::string token;
    Entrance entrance;
    bool is_same_person = false; // as in the session that the browser had before
    bool awaits_code() const {
        return entrance.appointment && entrance.strength == access::SignIn::password;
    }
};
// Staff act under the appointment that began last.
Entrance entrance_of(const access::Look& look, Id<Person> person, access::SignIn strength);
// In the deed that lets somebody in. `earlier_token`: of the session the browser had.
Begun begin_session(access::Deed& deed, const Entrance& entrance, std::string_view earlier_token);

// Opens an account for a person who has none; they sign in once a way to do so is set.
void open_account(access::Deed& deed, Id<Person> person);
bool has_account(const access::Look& look, Id<Person> person);

enum class Refusal { no_such_account };
std::string_view code_of(Refusal refusal);
// For the demonstration only: one press signs in as a person of the demonstration area.
Result<Begun, Refusal> sign_in_by_door(access::Door& door, const Entrance& entrance,
                                       std::string_view earlier_token);
void sign_out(access::Door& door, std::string_view token);

// How many sessions were begun in the last twelve hours and not ended by their person; staff who
// were idle for an hour are counted too. For whoever keeps the service running.
std::int64_t open_sessions(db::Database& database, Instant now);

} // namespace trefoil::accounts
