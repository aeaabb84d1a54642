// Stored: the words facts are kept in. A text that is not one of them is a damaged record.
#include "shared/access/facts_text.hpp"
#include "platform/db/value.hpp"
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

bool is_yes(std::string_view text) {
    if (text != "yes" && text != "no") throw db::BadValue{};
    return text == "yes";
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
