// Invitations in the database. Of the token only the hash is kept.
#include "shared/accounts/invitation_store.hpp"
#include "platform/crypto/hash.hpp"

namespace trefoil::accounts {
namespace {
db::Bytes hash_of(std::string_view token) {
    const crypto::Hash hash = crypto::sha256(token);
    return {hash.begin(), hash.end()};
}
} // namespace

void save_invitation(access::Deed& deed, std::string_view token, Id<Person> person,
                     Instant ends_at) {
    end_invitations(deed, person);
    deed.insert("INSERT INTO accounts_invitation (token_hash, person, ends_at) VALUES (?, ?, ?)",
                hash_of(token), person, ends_at);
}

std::optional<Id<Person>> find_invited(const access::Look& look, std::string_view token) {
    const db::Rows rows =
        look.reads().query("SELECT person FROM accounts_invitation "
                           "WHERE token_hash = ? AND used_at IS NULL AND ends_at > ?",
                           hash_of(token), look.now());
    if (rows.empty()) return std::nullopt;
    return rows[0].get<Id<Person>>(0);
}

void end_invitations(access::Deed& deed, Id<Person> person) {
    deed.change("UPDATE accounts_invitation SET used_at = ? WHERE person = ? AND used_at IS NULL",
                deed.now(), person);
}
} // namespace trefoil::accounts
