// Areas in the database.
#include "platform/crypto/sealed.hpp"
#include "shared/areas/areas.hpp"
#include "shared/areas/vault_check.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::areas {
namespace {
LocalArea from_row(const db::Row& row) {
    return {row.get<Id<Area>>(0), row.get<std::string>(1), row.get<std::string>(2),
            row.get<std::string>(3)};
}

std::string key_context(Id<Area> id) { return "areas.key." + to_hex(id.bytes); }
} // namespace

void add(access::Deed& deed, const LocalArea& area) {
    const crypto::Sealed wrapped = crypto::wrap_key(deed.vault_key(), 1, crypto::Key{deed.random()},
                                                    key_context(area.id), deed.random());
    deed.insert(
        "INSERT INTO areas_area (id, code, name, telephone, wrapped_key) VALUES (?, ?, ?, ?, ?)",
        area.id, area.code, area.name, area.telephone, db::Bytes{wrapped.begin(), wrapped.end()});
}

crypto::Key key(const access::Look& look, Id<Area> id) {
    const db::Rows rows = look.reads().query("SELECT wrapped_key FROM areas_area WHERE id = ?", id);
    auto key = crypto::unwrap_key(look.vault_key(), rows.at(0).get<db::Bytes>(0), key_context(id));
    if (!key)
        throw db::Broken{db::Broken::Kind::other, "the vault key does not open this area's key"};
    return *std::move(key);
}

bool is_vault_key(db::Connection& reads, const crypto::Key& key) {
    const db::Rows rows = reads.query("SELECT id, wrapped_key FROM areas_area");
    return std::ranges::all_of(rows, [&](const db::Row& row) {
        return crypto::unwrap_key(key, row.get<db::Bytes>(1), key_context(row.get<Id<Area>>(0)))
            .has_value();
    });
}

std::vector<LocalArea> all(db::Connection& reads) {
    std::vector<LocalArea> areas;
    for (const db::Row& row :
         reads.query("SELECT id, code, name, telephone FROM areas_area ORDER BY name, id"))
        areas.push_back(from_row(row));
    return areas;
}

LocalArea area(const access::Look& look, Id<Area> id) {
    return from_row(look.reads()
                        .query("SELECT id, code, name, telephone FROM areas_area WHERE id = ?", id)
                        .at(0));
}

void set_telephone(access::Deed& deed, Id<Area> area, std::string_view telephone) {
    deed.change("UPDATE areas_area SET telephone = ? WHERE id = ?", telephone, area);
}

std::string_view code_of(ContactKind kind) {
    switch (kind) {
    case ContactKind::mediation_adviser: return "mediation_adviser";
    case ContactKind::disagreement_resolution: return "disagreement_resolution";
    case ContactKind::advice_service: return "advice_service";
    }
    std::abort();
}

std::string how_to_reach(const Contact& contact) {
    std::string words = contact.name + ", telephone " + contact.telephone;
    if (!contact.web.empty()) words += ", " + contact.web;
    return words;
}

void set_contact(access::Deed& deed, Id<Area> area, ContactKind kind, const Contact& contact) {
    deed.change("DELETE FROM areas_contact WHERE area = ? AND kind = ?", area, code_of(kind));
    deed.insert(
        "INSERT INTO areas_contact (area, kind, name, telephone, web) VALUES (?, ?, ?, ?, ?)", area,
        code_of(kind), contact.name, contact.telephone, contact.web);
}

std::optional<Contact> contact(db::Connection& reads, Id<Area> area, ContactKind kind) {
    const db::Rows rows =
        reads.query("SELECT name, telephone, web FROM areas_contact WHERE area = ? AND kind = ?",
                    area, code_of(kind));
    if (rows.empty()) return std::nullopt;
    return Contact{rows[0].get<std::string>(0), rows[0].get<std::string>(1),
                   rows[0].get<std::string>(2)};
}

std::optional<Contact> contact(const access::Look& look, Id<Area> area, ContactKind kind) {
    return contact(look.reads(), area, kind);
}
} // namespace trefoil::areas
