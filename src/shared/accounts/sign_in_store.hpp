// Names, passwords, authenticators and failed tries in the database.
#pragma once
#include "shared/accounts/sign_in.hpp"

namespace trefoil::accounts {
// By what a name, or the codes of one person, are found and counted.
db::Bytes lookup_of_name(const access::Look& look, std::string_view name);
db::Bytes lookup_of_codes(const access::Look& look, Id<Person> person);

struct Way { // how an account is signed in to
    Id<Person> person;
    std::string password_hash;
    bool operator==(const Way&) const = default;
};
// Of an active account whose password is set.
std::optional<Way> find_way(const access::Look& look, const db::Bytes& name_lookup);
std::optional<Id<Person>> person_named(const access::Look& look, const db::Bytes& name_lookup);
void save_name(access::Deed& deed, Id<Person> person, const db::Bytes& name_lookup);
void save_password(access::Deed& deed, Id<Person> person, std::string_view hash);

Failures load_failures(const access::Look& look, const db::Bytes& lookup);
void count_failure(access::Deed& deed, const db::Bytes& lookup);
void forget_failures(access::Deed& deed, const db::Bytes& lookup);
// Of the name and of the codes of one person.
void forget_failures_of(access::Deed& deed, Id<Person> person);

struct Authenticator {
    std::vector<std::byte> secret;
    std::int64_t last_step;
};
std::optional<Authenticator> load_authenticator(const access::Look& look, Id<Person> person);
void save_authenticator(access::Deed& deed, Id<Person> person, std::span<const std::byte> secret);
void save_step(access::Deed& deed, Id<Person> person, std::int64_t step);
} // namespace trefoil::accounts
