// What is put to the door: which act, on what; and the stamp of the facts it was decided by.
#pragma once
#include "platform/db/value.hpp"
#include "shared/access/access.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::access {

// What an act is about: nothing of a child, a case by its id or by the reference a person quoted.
struct Target {
    std::optional<Id<Area>> area;
    std::optional<Id<Case>> case_id;
    std::string reference;         // tidied: capital letters, no hyphen
    std::optional<db::Uuid> thing; // one request, one advice, one version
    std::optional<Agency> agency;
    bool sent = true;
};
Target in_area(Id<Area> area);
Target of_case(Id<Case> case_id);
Target of_case(std::string_view reference);
template <class Of> Target about(Target target, Id<Of> thing) {
    target.thing = thing.bytes;
    return target;
}

struct Question {
    std::string_view act; // "assessment.decide". Stored.
    Action action;
    Part part;
    Target target = {};
};

// Counters raised by whatever is recorded about the actor, the child, the area. A page decided by
// facts whose stamp has moved since is not shown.
struct Stamp {
    std::vector<db::Uuid> ids;
    std::vector<std::int64_t> counters;
    std::uint64_t version() const;
    void add(const Stamp& more);
    bool operator==(const Stamp&) const = default;
};
} // namespace trefoil::access
