// Names, passwords, authenticators and failed tries. Of a name only its keyed hash is kept; the
// secret of an authenticator is sealed.
#include "shared/accounts/sign_in_store.hpp"
#include "base/text.hpp"
#include "platform/crypto/hash.hpp"
#include "platform/crypto/sealed.hpp"

namespace trefoil::accounts {
namespace {
constexpr std::chrono::hours failures_last{24};

db::Bytes lookup(const access::Look& look, std::string_view kind, std::string_view words) {
    const crypto::Hash hash = crypto::lookup_hash(look.vault_key().bytes(), kind, words);
    return {hash.begin(), hash.end()};
}

std::string context_of(Id<Person> person) { return "accounts.totp." + to_hex(person.bytes); }
} // namespace

db::Bytes lookup_of_name(const access::Look& look, std::string_view name) {
    return lookup(look, "accounts.name", fold(trimmed(name)));
}

db::Bytes lookup_of_codes(const access::Look& look, Id<Person> person) {
    return lookup(look, "accounts.codes", to_hex(person.bytes));
}

std::optional<Way> find_way(const access::Look& look, const db::Bytes& name_lookup) {
    const db::Rows rows = look.reads().query(
        "SELECT person, password_hash FROM accounts_account "
        "WHERE name_lookup = ? AND state = 'active' AND password_hash IS NOT NULL",
        name_lookup);
    if (rows.empty()) return std::nullopt;
    return Way{rows[0].get<Id<Person>>(0), rows[0].get<std::string>(1)};
}

std::optional<Id<Person>> person_named(const access::Look& look, const db::Bytes& name_lookup) {
    const db::Rows rows = look.reads().query(
        "SELECT person FROM accounts_account WHERE name_lookup = ?", name_lookup);
    if (rows.empty()) return std::nullopt;
    return rows[0].get<Id<Person>>(0);
}

void save_name(access::Deed& deed, Id<Person> person, const db::Bytes& name_lookup) {
    deed.change("UPDATE accounts_account SET name_lookup = ? WHERE person = ?", name_lookup,
                person);
}

void save_password(access::Deed& deed, Id<Person> person, std::string_view hash) {
    deed.change("UPDATE accounts_account SET password_hash = ? WHERE person = ?", hash, person);
}

Failures load_failures(const access::Look& look, const db::Bytes& lookup) {
    const db::Rows rows =
        look.reads().query("SELECT count, at FROM accounts_failure WHERE lookup = ?", lookup);
    if (rows.empty()) return {};
    return {rows[0].get<std::int64_t>(0), rows[0].get<Instant>(1)};
}

void count_failure(access::Deed& deed, const db::Bytes& lookup) {
    deed.change("DELETE FROM accounts_failure WHERE at < ?", deed.now() - failures_last);
    deed.change("INSERT INTO accounts_failure (lookup, count, at) VALUES (?, 1, ?) "
                "ON CONFLICT (lookup) DO UPDATE SET count = accounts_failure.count + 1, "
                "at = excluded.at",
                lookup, deed.now());
}

void forget_failures(access::Deed& deed, const db::Bytes& lookup) {
    deed.change("DELETE FROM accounts_failure WHERE lookup = ?", lookup);
}

void forget_failures_of(access::Deed& deed, Id<Person> person) {
    for (const db::Row& row :
         deed.reads().query("SELECT name_lookup FROM accounts_account WHERE person = ?", person))
        if (const auto name = row.get<std::optional<db::Bytes>>(0)) forget_failures(deed, *name);
    forget_failures(deed, lookup_of_codes(deed, person));
}

std::optional<Authenticator> load_authenticator(const access::Look& look, Id<Person> person) {
    const db::Rows rows = look.reads().query(
        "SELECT sealed_totp, totp_step FROM accounts_account WHERE person = ? AND state = 'active'",
        person);
    const auto sealed = rows.empty() ? std::nullopt : rows[0].get<std::optional<db::Bytes>>(0);
    if (!sealed) return std::nullopt;
    auto secret = crypto::unseal(look.vault_key(), *sealed, context_of(person));
    if (!secret)
        throw db::Broken{db::Broken::Kind::other, "the vault key does not open an authenticator"};
    return Authenticator{*std::move(secret), rows[0].get<std::int64_t>(1)};
}

void save_authenticator(access::Deed& deed, Id<Person> person, std::span<const std::byte> secret) {
    const crypto::Sealed sealed =
        crypto::seal(deed.vault_key(), 1, secret, context_of(person), deed.random());
    deed.change("UPDATE accounts_account SET sealed_totp = ?, totp_step = 0 WHERE person = ?",
                db::Bytes{sealed.begin(), sealed.end()}, person);
}

void save_step(access::Deed& deed, Id<Person> person, std::int64_t step) {
    deed.change("UPDATE accounts_account SET totp_step = ? WHERE person = ?", step, person);
}
} // namespace trefoil::accounts
