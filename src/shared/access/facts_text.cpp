// Stored: the words facts are kept in. A text that is not one of them is a damaged record.
#include "shared/access/facts_text.hpp"
#include "platform/db/value.hpp"
#include <cstdlib>
#include <fmt/format.h>
#include <sstream>

namespace trefoil::access {
namespace {
template <class Of> std::optional<Id<Of>> maybe_id(std::string_view hex) {
    if (hex == "-") return std::nullopt;
    const auto bytes = parse_hex16(hex);
    if (!bytes) throw db::BadValue{};
    return Id<Of>{*bytes};
}
} // namespace

std::string_view code_of(Tie kind) {
    switch (kind) {
    case Tie::parental_responsibility: return "parental_responsibility";
    case Tie::education_parent: return "education_parent";
    case Tie::special_guardian: return "special_guardian";
    case Tie::foster_carer: return "foster_carer";
    case Tie::none: return "none";
    }
    std::abort();
}

Tie tie_of(std::string_view code) {
    for (const Tie kind : {Tie::parental_responsibility, Tie::education_parent,
                           Tie::special_guardian, Tie::foster_carer, Tie::none})
        if (code_of(kind) == code) return kind;
    throw db::BadValue{};
}

std::string_view code_of(Agency agency) {
    switch (agency) {
    case Agency::education: return "education";
    case Agency::health: return "health";
    case Agency::social_care: return "social_care";
    }
    std::abort();
}

Agency agency_of(std::string_view code) {
    for (const Agency agency : {Agency::education, Agency::health, Agency::social_care})
        if (code_of(agency) == code) return agency;
    throw db::BadValue{};
}

std::string_view code_of(AccountState state) {
    switch (state) {
    case AccountState::active: return "active";
    case AccountState::suspended: return "suspended";
    case AccountState::ended: return "ended";
    }
    std::abort();
}

AccountState account_state_of(std::string_view text) {
    for (const AccountState state :
         {AccountState::active, AccountState::suspended, AccountState::ended})
        if (code_of(state) == text) return state;
    throw db::BadValue{};
}

std::string to_text(const TieFact& tie) {
    return fmt::format("{} {}", tie.kind ? code_of(*tie.kind) : "unrecorded",
                       tie.confirmed ? "confirmed" : "declared");
}

TieFact tie_from_text(std::string_view text) {
    std::istringstream words{std::string{text}};
    std::string kind, standing;
    words >> kind >> standing;
    if (standing != "confirmed" && standing != "declared") throw db::BadValue{};
    TieFact tie{};
    if (kind != "unrecorded") tie.kind = tie_of(kind);
    tie.confirmed = standing == "confirmed";
    return tie;
}

std::string to_text(const AppointmentFact& held) {
    return fmt::format("{} {} {} {}", code_of(held.role), to_hex(held.body.bytes),
                       held.council_of ? to_hex(held.council_of->bytes) : "-",
                       code_of(held.agency));
}

AppointmentFact appointment_from_text(std::string_view text) {
    std::istringstream words{std::string{text}};
    std::string role, body, council_of, agency;
    words >> role >> body >> council_of >> agency;
    const auto known = role_of(role);
    const auto body_id = maybe_id<Body>(body);
    if (!known || !body_id) throw db::BadValue{};
    AppointmentFact held{};
    held.role = *known;
    held.body = *body_id;
    held.council_of = maybe_id<Area>(council_of);
    held.agency = agency_of(agency);
    return held;
}
} // namespace trefoil::access
