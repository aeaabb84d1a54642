// Issued documents in the database: sealed bytes, each under a key of its own.
#include "base/text.hpp"
#include "base/version.hpp"
#include "platform/crypto/hash.hpp"
#include "platform/crypto/sealed.hpp"
#include "shared/access/tell.hpp"
#include "shared/areas/areas.hpp"
#include "shared/calendar/law.hpp"
#include "shared/documents/documents.hpp"
#include "shared/frame/step.hpp"

namespace trefoil::documents {
namespace {
// Lists show it; the document itself has the whole, with names however long.
constexpr std::size_t title_longest = 200;

std::string context_of(Id<Letter> id, std::string_view format) {
    return "documents." + to_hex(id.bytes) + "." + std::string{format};
}

Issued issued_from(const db::Row& row) {
    return {row.get<Id<Letter>>(0),
            row.get<std::string>(1),
            row.get<std::string>(2),
            row.get<Date>(3),
            row.get<std::optional<Id<Person>>>(4),
            row.get<std::optional<Id<Body>>>(5),
            row.get<std::optional<Id<Person>>>(6)};
}

struct Sealing { // one document's bytes under its own key
    access::Deed& deed;
    Id<Letter> id;
    const crypto::Key& key;
    void keep(std::string_view format, std::string_view bytes) const {
        const crypto::Sealed sealed =
            crypto::seal_words(key, 1, bytes, context_of(id, format), deed.random());
        const auto hash = crypto::sha256(bytes);
        deed.insert("INSERT INTO documents_bytes (area, document, format, sealed, sha256) "
                    "VALUES (?, ?, ?, ?, ?)",
                    deed.area(), id, format, db::Bytes{sealed.begin(), sealed.end()},
                    db::Bytes{hash.begin(), hash.end()});
    }
};

std::string open_bytes(const access::Look& look, Id<Letter> id, const crypto::Key& key,
                       std::string_view format) {
    const db::Rows rows = look.reads().query(
        "SELECT sealed FROM documents_bytes WHERE area = ? AND document = ? AND format = ?",
        look.area(), id, format);
    const auto opened =
        crypto::unseal_words(key, rows.at(0).get<db::Bytes>(0), context_of(id, format));
    if (!opened) throw db::BadValue{};
    return *opened;
}
} // namespace

Id<Letter> issue(access::Deed& deed, std::string_view kind, const Prepared& prepared,
                 const Recipient& to) {
    const auto id = deed.new_id<Letter>();
    const crypto::Key key{deed.random()};
    const crypto::Sealed wrapped = crypto::wrap_key(areas::key(deed, deed.area()), 1, key,
                                                    context_of(id, "key"), deed.random());
    deed.insert(
        "INSERT INTO documents_document (area, id, case_id, kind, title, to_person, to_body, "
        "issued_on, issued_by, law_digest, program, wrapped_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        deed.area(), id, deed.case_id(), kind, shortened(prepared.document.title, title_longest),
        to.person, to.body, deed.today(), deed.by_person(), calendar::law_digest(),
        program_version(), db::Bytes{wrapped.begin(), wrapped.end()});
    const Sealing sealing{deed, id, key};
    sealing.keep("json", prepared.json);
    sealing.keep("pdf", prepared.pdf);
    sealing.keep("text", prepared.text);
    if (to.body)
        access::open_step(deed, {.case_id = deed.case_id(),
                                 .child = deed.child(),
                                 .kind = access::StepKind::contributed,
                                 .thing = id.bytes,
                                 .person = {},
                                 .body = to.body});
    if (to.person) deed.announce(frame::StepsMoved{deed.case_id()});
    return id;
}

std::vector<Issued> issued(const access::Look& look, Id<Case> case_id) {
    std::vector<Issued> found;
    for (const db::Row& row :
         look.reads().query("SELECT id, kind, title, issued_on, to_person, to_body, issued_by FROM "
                            "documents_document "
                            "WHERE area = ? AND case_id = ? ORDER BY issued_on DESC, id DESC",
                            look.area(), case_id))
        found.push_back(issued_from(row));
    return found;
}

Bytes bytes_of(const access::Look& look, Id<Case> case_id, Id<Letter> id) {
    const db::Rows rows =
        look.reads().query("SELECT id, kind, title, issued_on, to_person, "
                           "to_body, issued_by, wrapped_key FROM documents_document "
                           "WHERE area = ? AND id = ? AND case_id = ?",
                           look.area(), id, case_id);
    if (rows.empty() || !may_read(look.actor(), issued_from(rows[0]))) throw access::NotAvailable{};
    const auto key = crypto::unwrap_key(areas::key(look, look.area()), rows[0].get<db::Bytes>(7),
                                        context_of(id, "key"));
    if (!key) throw db::BadValue{};
    return {issued_from(rows[0]), open_bytes(look, id, *key, "json"),
            open_bytes(look, id, *key, "pdf")};
}
} // namespace trefoil::documents
