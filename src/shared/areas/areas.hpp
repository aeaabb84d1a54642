// A local area: one council's, with its cases and settings. One installation may hold several.
#pragma once
#include "shared/access/door.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::areas {
struct LocalArea {
    Id<Area> id;
    std::string code;      // short and stable: "alderbrook"
    std::string name;      // "Alderbrook"
    std::string telephone; // the service's own number, on its pages and letters
};
void add(access::Deed& deed, const LocalArea& area);
std::vector<LocalArea> all(db::Connection& reads); // by name; public
LocalArea area(const access::Look& look, Id<Area> id);
void set_telephone(access::Deed& deed, Id<Area> area, std::string_view telephone);

// Stored. Whom the area's notices must name (SEND Regulations 2014, reg 32; CFA 2014 s.57, s.32).
enum class ContactKind { mediation_adviser, disagreement_resolution, advice_service };
std::string_view code_of(ContactKind kind);
struct Contact {
    std::string name, telephone;
    std::string web{}; // "https://fell-mediation.example"; empty where it has no address
};
std::string how_to_reach(const Contact& contact); // for a letter: name, number and address
void set_contact(access::Deed& deed, Id<Area> area, ContactKind kind, const Contact& contact);
std::optional<Contact> contact(db::Connection& reads, Id<Area> area, ContactKind kind); // public
std::optional<Contact> contact(const access::Look& look, Id<Area> area, ContactKind kind);
// The key under which the keys of the area's people and documents lie; itself under the vault key.
crypto::Key key(const access::Look& look, Id<Area> id);
} // namespace trefoil::areas
