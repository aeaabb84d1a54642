// Sessions and accounts in the database. Of a token only the hash is kept.
#include "shared/accounts/accounts_store.hpp"
#include "platform/crypto/hash.hpp"
#include "shared/access/tell.hpp"
#include "shared/bodies/bodies.hpp"

namespace trefoil::accounts {
namespace {
db::Bytes hash_of(std::string_view token) {
    const crypto::Hash hash = crypto::sha256(token);
    return {hash.begin(), hash.end()};
}
} // namespace

std::optional<SessionRow> load_session(db::Connection& reads, std::string_view token) {
    const db::Rows rows =
        reads.query("SELECT person, appointment, strength, begun_at, used_at, ends_at "
                    "FROM accounts_session WHERE token_hash = ?",
                    hash_of(token));
    if (rows.empty()) return std::nullopt;
    const db::Row& row = rows[0];
    return SessionRow{{row.get<Id<Person>>(0), row.get<std::optional<Id<Appointment>>>(1),
                       access::sign_in_of(row.get<std::string>(2))},
                      row.get<Instant>(3),
                      row.get<Instant>(4),
                      row.get<Instant>(5)};
}

Session describe(db::Connection& reads, const Entrance& entrance) {
    Session session;
    session.actor = {entrance.person, entrance.appointment, {}};
    session.sign_in = entrance.strength;
    session.name = people::own_name(reads, entrance.person);
    if (entrance.appointment) {
        if (const auto held = bodies::own_post(reads, *entrance.appointment)) {
            session.actor.body = held->post.body;
            session.role = held->post.role;
            session.title = held->post.title;
            session.body = held->body_name;
        }
    }
    return session;
}

void save_session(access::Deed& deed, std::string_view token, const SessionRow& row) {
    deed.change("DELETE FROM accounts_session WHERE person = ? AND ends_at < ?",
                row.entrance.person, row.begun_at - sessions_kept);
    deed.insert(
        "INSERT INTO accounts_session (token_hash, person, appointment, strength, begun_at, "
        "used_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        hash_of(token), row.entrance.person, row.entrance.appointment,
        code_of(row.entrance.strength), row.begun_at, row.used_at, row.ends_at);
}

void touch_session(db::Connection& transaction, std::string_view token, Instant used_at) {
    transaction.change(
        "UPDATE accounts_session SET used_at = ? WHERE token_hash = ? AND used_at < ?", used_at,
        hash_of(token), used_at);
}

void end_session(access::Deed& deed, std::string_view token) {
    deed.change("DELETE FROM accounts_session WHERE token_hash = ?", hash_of(token));
}

// They stay as sessions that have ended: what was typed in them is still for whose they were.
void end_sessions_of(access::Deed& deed, Id<Person> person) {
    deed.change("UPDATE accounts_session SET ends_at = ? WHERE person = ? AND ends_at > ?",
                deed.now(), person, deed.now());
}

std::int64_t open_sessions(db::Database& database, Instant now) {
    std::int64_t open = 0;
    database.read([&](db::Connection& reads) {
        open = reads.query("SELECT count(*) FROM accounts_session WHERE ends_at > ?", now)
                   .at(0)
                   .get<std::int64_t>(0);
    });
    return open;
}

bool has_account(const access::Look& look, Id<Person> person) {
    return !look.reads()
                .query("SELECT 1 FROM accounts_account WHERE person = ? AND state = 'active'",
                       person)
                .empty();
}

void open_account(access::Deed& deed, Id<Person> person) {
    deed.insert("INSERT INTO accounts_account (person, state, totp_step) VALUES (?, 'active', 0)",
                person);
    access::record_account(deed, person, access::AccountState::active);
}
} // namespace trefoil::accounts
