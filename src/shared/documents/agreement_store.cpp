// What people agreed to about their letters, in the database: where they are told is sealed.
#include "shared/documents/agreement_store.hpp"
#include "platform/crypto/sealed.hpp"
#include "shared/areas/areas.hpp"

namespace trefoil::documents {
namespace {
std::string context_of(Id<Agreement> id) {
    return "documents.agreement." + to_hex(id.bytes) + ".told_at";
}
} // namespace

std::vector<LetterAgreement> agreements(const access::Look& look, Id<Person> person) {
    const db::Rows rows = look.reads().query("SELECT id, sealed_told_at, agreed_at, ended_at FROM "
                                             "documents_agreement WHERE area = ? AND person = ? "
                                             "ORDER BY agreed_at DESC, id DESC",
                                             look.area(), person);
    if (rows.empty()) return {};
    const crypto::Key key = areas::key(look, look.area());
    std::vector<LetterAgreement> found;
    for (const db::Row& row : rows) {
        const auto id = row.get<Id<Agreement>>(0);
        const auto told_at = crypto::unseal_words(key, row.get<db::Bytes>(1), context_of(id));
        if (!told_at) throw db::BadValue{};
        const auto ended_at = row.get<std::optional<Instant>>(3);
        found.push_back(
            {.id = id,
             .told_at = *told_at,
             .agreed_on = look.day_of(row.get<Instant>(2)),
             .ended_on = ended_at ? std::optional{look.day_of(*ended_at)} : std::optional<Date>{}});
    }
    return found;
}

std::optional<LetterAgreement> live_agreement(const access::Look& look, Id<Person> person) {
    for (const LetterAgreement& each : agreements(look, person))
        if (each.is_live()) return each;
    return std::nullopt;
}

void save_agreement(access::Deed& deed, std::string_view told_at) {
    const auto id = deed.new_id<Agreement>();
    const crypto::Sealed sealed = crypto::seal_words(areas::key(deed, deed.area()), 1, told_at,
                                                     context_of(id), deed.random());
    deed.insert("INSERT INTO documents_agreement (area, id, person, sealed_told_at, agreed_at) "
                "VALUES (?, ?, ?, ?, ?)",
                deed.area(), id, deed.actor().person, db::Bytes{sealed.begin(), sealed.end()},
                deed.now());
}

bool end_agreement(access::Deed& deed) {
    return deed.change("UPDATE documents_agreement SET ended_at = ? "
                       "WHERE area = ? AND person = ? AND ended_at IS NULL",
                       deed.now(), deed.area(), deed.actor().person) > 0;
}
} // namespace trefoil::documents
