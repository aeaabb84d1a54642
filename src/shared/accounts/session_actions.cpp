// Sessions: how they are found, begun and ended.
#include "shared/accounts/accounts_store.hpp"
#include "shared/accounts/sign_in_rules.hpp"
#include "shared/bodies/bodies.hpp"
#include <cstdlib>

namespace trefoil::accounts {
namespace {
Instant end_of(const SessionRow& row) {
    return session_ends(row.ends_at, row.used_at, row.entrance.appointment.has_value());
}
} // namespace

std::optional<Session> find_session(db::Database& database, const Clock& clock,
                                    std::string_view token) {
    if (token.empty()) return std::nullopt;
    std::optional<Session> session;
    bool touch = false;
    const Instant now = clock.now();
    database.read([&](db::Connection& reads) {
        auto row = load_session(reads, token);
        if (!row || end_of(*row) <= now) return;
        touch = row->used_at + use_is_noted_every <= now;
        if (touch) row->used_at = now;
        session = describe(reads, row->entrance);
        session->ends_at = end_of(*row);
    });
    // Nobody waits for it, and no page fails for it: the next use is noted too.
    if (session && touch)
        database.write_later(
            [token = std::string{token}, now](db::Connection& transaction) {
                touch_session(transaction, token, now);
            },
            [](const std::exception_ptr&) {});
    return session;
}

std::optional<Entrance> earlier_session(access::Door& door, std::string_view token) {
    return door.look({"account.earlier_session", access::Action::view, access::Part::open_to_all},
                     [&](access::Look& look) -> std::optional<Entrance> {
                         const auto row = load_session(look.reads(), token);
                         return row ? std::optional{row->entrance} : std::nullopt;
                     });
}

Entrance entrance_of(const access::Look& look, Id<Person> person, access::SignIn strength) {
    const auto post = bodies::latest_post(look, person);
    return {person, post ? std::optional{post->id} : std::nullopt, strength};
}

Begun begin_session(access::Deed& deed, const Entrance& entrance, std::string_view earlier_token) {
    Begun begun{.token = deed.random().token(), .entrance = entrance};
    const auto earlier = load_session(deed.reads(), earlier_token);
    begun.is_same_person = earlier && earlier->entrance.person == entrance.person;
    end_session(deed, earlier_token);
    save_session(deed, begun.token, {entrance, deed.now(), deed.now(), deed.now() + session_lasts});
    return begun;
}

std::string_view code_of(Refusal refusal) {
    switch (refusal) {
    case Refusal::no_such_account: return "no_such_account";
    }
    std::abort();
}

Result<Begun, Refusal> sign_in_by_door(access::Door& door, const Entrance& entrance,
                                       std::string_view earlier_token) {
    using Outcome = Result<access::Happened, Refusal>;
    Begun begun;
    const auto outcome =
        door.deed({"account.sign_in_by_door", access::Action::begin, access::Part::open_to_all},
                  [&](access::Deed& deed) -> Outcome {
                      if (!has_account(deed, entrance.person))
                          return Refused{Refusal::no_such_account};
                      begun = begin_session(deed, entrance, earlier_token);
                      return access::Happened{};
                  });
    if (!outcome) return Refused{outcome.error()};
    return begun;
}

void sign_out(access::Door& door, std::string_view token) {
    using Outcome = Result<access::Happened, Refusal>;
    (void)door.deed({"account.sign_out", access::Action::begin, access::Part::open_to_all},
                    [&](access::Deed& deed) -> Outcome {
                        end_session(deed, token);
                        return access::Happened{};
                    });
}
} // namespace trefoil::accounts
