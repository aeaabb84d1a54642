// Areas in the database.
#include "shared/areas/areas.hpp"

namespace trefoil::areas {
namespace {
LocalArea from_row(const db::Row& row) {
    return {row.get<Id<Area>>(0), row.get<std::string>(1), row.get<std::string>(2),
            row.get<std::string>(3)};
}
} // namespace

void add(access::Deed& deed, const LocalArea& area) {
    deed.insert("INSERT INTO areas_area (id, code, name, telephone) VALUES (?, ?, ?, ?)", area.id,
                area.code, area.name, area.telephone);
}

std::vector<LocalArea> all(db::Connection& reads) {
    std::vector<LocalArea> areas;
    for (const db::Row& row :
         reads.query("SELECT id, code, name, telephone FROM areas_area ORDER BY name, id"))
        areas.push_back(from_row(row));
    return areas;
}

LocalArea area(const access::Look& look, Id<Area> id) {
    return from_row(
        look.reads().query("SELECT id, code, name, telephone FROM areas_area WHERE id = ?", id).at(0));
}
} // namespace trefoil::areas
