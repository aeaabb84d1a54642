// A local area: one council's, with its cases and settings. One installation may hold several.
#pragma once
#include "shared/access/door.hpp"
#include <string>

namespace trefoil::areas {
struct LocalArea {
    Id<Area> id;
    std::string code;      // short and stable: "alderbrook"
    std::string name;      // "Alderbrook"
    std::string telephone; // the service's own number, shown where something is not available
};
void add(access::Deed& deed, const LocalArea& area);
std::vector<LocalArea> all(db::Connection& reads); // by name; public
LocalArea area(const access::Look& look, Id<Area> id);
// The key under which the keys of the area's people and documents lie; itself under the vault key.
crypto::Key key(const access::Look& look, Id<Area> id);
} // namespace trefoil::areas
