// Founding a local area: the council's team that requests come to, the bodies it works with, and
// whom its notices must name. From the command line alone.
#pragma once
#include "shared/access/door.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include <optional>
#include <string>

namespace trefoil::app {
struct Founding {
    std::string area;      // "Alderbrook"
    std::string council;   // "Alderbrook Council"
    std::string telephone; // the service's own number
};
enum class FoundRefusal { no_name, no_telephone, too_long, founded_before };
std::string_view code_of(FoundRefusal refusal);
// What is wrong with it whatever the database holds.
std::optional<FoundRefusal> refuse(const Founding& founding);
Result<Id<Area>, FoundRefusal> found(access::Door& door, const Founding& founding);

// What is entered once the area is there. Words as typed.
enum class EntryRefusal {
    name_length,
    service_length,
    telephone_length,
    web_address,
    body_is_there,
    no_such_body,
    first_contact,      // the SEND service that requests come to is not closed
    closed_before_begun // its last day would be before its first
};
std::string_view code_of(EntryRefusal refusal);

struct NewBody {
    std::string name, service; // "Kestrel Community NHS Trust", "Speech and language therapy"
    bodies::Kind kind;
};
// A service of the council, or a body that the area has an agreement with: its kind says which.
Result<Id<Body>, EntryRefusal> add_body(access::Door& door, Id<Area> area, const NewBody& body);
// Which body: its full name. An empty service keeps what stands.
Result<access::Happened, EntryRefusal> rename_body(access::Door& door, std::string_view body,
                                                   std::string_view name, std::string_view service);
Result<access::Happened, EntryRefusal> close_body(access::Door& door, std::string_view body,
                                                  Date last_day);
// The first, or another in its place.
Result<access::Happened, EntryRefusal> set_contact(access::Door& door, Id<Area> area,
                                                   areas::ContactKind kind,
                                                   const areas::Contact& contact);
Result<access::Happened, EntryRefusal> set_telephone(access::Door& door, Id<Area> area,
                                                     std::string_view telephone);
} // namespace trefoil::app
