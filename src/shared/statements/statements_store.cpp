// Statements in the database. Versions are only added.
#include "shared/statements/statements.hpp"
#include <algorithm>
#include <map>
#include <stdexcept>

namespace trefoil::statements {
namespace {
using access::Deed;
using access::Look;

constexpr db::Sql select_versions{
    "SELECT v.id, v.statement, s.kind, s.agency, v.words, v.who, v.how_often, v.how_long, "
    "v.author, v.body, v.at, v.follows FROM statements_version v "
    "JOIN statements_statement s ON s.id = v.statement "
    "WHERE v.area = ? AND v.case_id = ? "};
constexpr db::Sql that_is_newest{
    "AND NOT EXISTS (SELECT 1 FROM statements_version later WHERE later.case_id = v.case_id "
    "AND later.statement = v.statement AND later.follows = v.id) "};

Version from_row(const db::Row& row) {
    return {.id = row.get<Id<StatementVersion>>(0),
            .statement = row.get<Id<Statement>>(1),
            .kind = kind_of(row.get<std::string>(2)),
            .agency = access::agency_of(row.get<std::string>(3)),
            .text = {row.get<std::string>(4),
                     {row.get<std::string>(5), row.get<std::string>(6), row.get<std::string>(7)}},
            .author = row.get<Id<Person>>(8),
            .body = row.get<std::optional<Id<Body>>>(9),
            .at = row.get<Instant>(10),
            .follows = row.get<std::optional<Id<StatementVersion>>>(11),
            .sources = {}};
}

// With the sources of each: one query for the case, which has hundreds of rows at most.
std::vector<Version> versions_of(const Look& look, Id<Case> case_id, const db::Rows& rows) {
    std::vector<Version> found;
    for (const db::Row& row : rows) found.push_back(from_row(row));
    if (found.empty()) return found;
    std::map<Id<StatementVersion>, Version*> by_id;
    for (Version& version : found) by_id.emplace(version.id, &version);
    for (const db::Row& row : look.reads().query(
             "SELECT version, rests_on FROM statements_source WHERE area = ? AND case_id = ? "
             "ORDER BY version, rests_on",
             look.area(), case_id)) {
        const auto of = by_id.find(row.get<Id<StatementVersion>>(0));
        if (of != by_id.end()) of->second->sources.push_back(row.get<Id<StatementVersion>>(1));
    }
    return found;
}

std::vector<Version> newest_of(const Look& look, Id<Case> case_id, Id<Statement> statement) {
    return versions_of(look, case_id,
                       look.reads().query(select_versions +
                                              db::Sql{"AND v.statement = ? "
                                                      "AND s.removed_at IS NULL "} +
                                              that_is_newest,
                                          look.area(), case_id, statement));
}

void save(Deed& deed, const Version& version) {
    deed.insert("INSERT INTO statements_version (area, case_id, id, statement, words, who, "
                "how_often, how_long, author, body, at, follows) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), version.id, version.statement, version.text.words,
                version.text.quantity.who, version.text.quantity.how_often,
                version.text.quantity.how_long, version.author, version.body, version.at,
                version.follows);
    for (const Id<StatementVersion> source : version.sources) name_source(deed, version.id, source);
}

Version next_version(Deed& deed, const Version& before, const Text& text,
                     const std::vector<Id<StatementVersion>>& sources) {
    Version next{.id = deed.new_id<StatementVersion>(),
                 .statement = before.statement,
                 .kind = before.kind,
                 .agency = before.agency,
                 .text = text,
                 .author = deed.actor().person,
                 .body = deed.actor().body,
                 .at = deed.now(),
                 .follows = before.id,
                 .sources = sources};
    save(deed, next);
    return next;
}

SetAside set_aside_from(const db::Row& row) {
    return {row.get<Id<StatementVersion>>(0), row.get<std::string>(1), row.get<Date>(2)};
}
} // namespace

Version write(Deed& deed, const New& statement) {
    const auto count =
        deed.reads()
            .query("SELECT count(*) FROM statements_statement WHERE case_id = ? AND holder = ?",
                   deed.case_id(), statement.holder)
            .at(0)
            .get<std::int64_t>(0);
    const Version first{.id = deed.new_id<StatementVersion>(),
                        .statement = deed.new_id<Statement>(),
                        .kind = statement.kind,
                        .agency = statement.agency,
                        .text = statement.text,
                        .author = deed.actor().person,
                        .body = deed.actor().body,
                        .at = deed.now(),
                        .follows = {},
                        .sources = statement.sources};
    deed.insert("INSERT INTO statements_statement (area, id, case_id, holder, kind, agency, place) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                deed.area(), first.statement, deed.case_id(), statement.holder, code_of(first.kind),
                access::code_of(first.agency), count + 1);
    save(deed, first);
    return first;
}

void remove(Deed& deed, Id<Statement> statement) {
    deed.change("UPDATE statements_statement SET removed_at = ?, removed_by = ? "
                "WHERE area = ? AND case_id = ? AND id = ? AND removed_at IS NULL",
                deed.now(), deed.by_person(), deed.area(), deed.case_id(), statement);
}

void name_source(Deed& deed, Id<StatementVersion> version, Id<StatementVersion> source) {
    deed.insert("INSERT INTO statements_source (area, case_id, version, rests_on) "
                "VALUES (?, ?, ?, ?) ON CONFLICT (area, case_id, version, rests_on) DO NOTHING",
                deed.area(), deed.case_id(), version, source);
}

Result<Edited, Conflict> edit(Deed& deed, const Edit& edit) {
    const auto newest = newest_of(deed, deed.case_id(), edit.statement);
    const auto began = version(deed, deed.case_id(), edit.began_from);
    if (newest.empty() || !began || began->statement != edit.statement)
        throw access::NotAvailable{};
    const Version& theirs = newest.front();
    const auto text = merged(began->text, edit.text, theirs.text);
    if (!text) return Refused{Conflict{theirs, over_theirs(began->text, edit.text, theirs.text)}};
    const auto& sources = edit.sources ? *edit.sources : theirs.sources;
    if (*text == theirs.text && sources == theirs.sources) return Edited{theirs};
    return Edited{next_version(deed, theirs, *text, sources), theirs.id != began->id};
}

std::vector<Version> in_holder(const Look& look, Id<Case> case_id, const db::Uuid& holder) {
    return versions_of(
        look, case_id,
        look.reads().query(select_versions + db::Sql{"AND s.holder = ? AND s.removed_at IS NULL "} +
                               that_is_newest + db::Sql{"ORDER BY s.place"},
                           look.area(), case_id, holder));
}

std::vector<Version> history(const Look& look, Id<Case> case_id, Id<Statement> statement) {
    const auto found =
        versions_of(look, case_id,
                    look.reads().query(select_versions + db::Sql{"AND v.statement = ?"},
                                       look.area(), case_id, statement));
    std::vector<Version> in_order;
    std::optional<Id<StatementVersion>> last;
    for (auto next = found.begin();
         (next = std::ranges::find(found, last, &Version::follows)) != found.end();) {
        in_order.push_back(*next);
        last = next->id;
    }
    return in_order;
}

std::optional<Version> version(const Look& look, Id<Case> case_id, Id<StatementVersion> id) {
    const auto found = versions_of(
        look, case_id,
        look.reads().query(select_versions + db::Sql{"AND v.id = ?"}, look.area(), case_id, id));
    if (found.empty()) return std::nullopt;
    return found.front();
}

std::vector<std::int64_t> counted(const Look& look, const access::Reach& reach,
                                  std::span<const Holding> holders) {
    constexpr std::size_t at_once = 8; // the places left over hold the first one again
    std::map<db::Uuid, std::int64_t> counts;
    for (auto left = holders; !left.empty(); left = left.subspan(std::min(at_once, left.size()))) {
        const auto at = [&](std::size_t i) { return left[i < left.size() ? i : 0]; };
        auto values = reach.values();
        for (std::size_t i = 0; i < at_once; ++i) values.emplace_back(at(i).case_id.bytes);
        for (std::size_t i = 0; i < at_once; ++i) values.emplace_back(at(i).holder);
        for (const db::Row& row : look.reads().query_with(
                 db::Sql{"SELECT s.holder, count(*) FROM statements_statement s "
                         "JOIN cases_public_case c ON c.id = s.case_id WHERE "} +
                     access::Reach::includes("c.child") +
                     db::Sql{"AND s.case_id IN (?, ?, ?, ?, ?, ?, ?, ?) "
                             "AND s.holder IN (?, ?, ?, ?, ?, ?, ?, ?) "
                             "AND s.removed_at IS NULL GROUP BY s.holder"},
                 values))
            counts[row.get<db::Uuid>(0)] = row.get<std::int64_t>(1);
    }
    std::vector<std::int64_t> in_order;
    for (const Holding& one : holders) in_order.push_back(counts[one.holder]);
    return in_order;
}

std::vector<Version> all_versions(const Look& look, Id<Case> case_id) {
    return versions_of(look, case_id, look.reads().query(select_versions, look.area(), case_id));
}

void link(Deed& deed, const Link& link) {
    unlink(deed, link);
    deed.insert("INSERT INTO statements_link (area, case_id, id, from_statement, to_statement, "
                "kind, at, by_person) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), deed.new_id<Link>(), link.from, link.to,
                code_of(link.kind), deed.now(), deed.by_person());
}

void unlink(Deed& deed, const Link& link) {
    deed.change("UPDATE statements_link SET ended_at = ? WHERE area = ? AND case_id = ? "
                "AND from_statement = ? AND to_statement = ? AND kind = ? AND ended_at IS NULL",
                deed.now(), deed.area(), deed.case_id(), link.from, link.to, code_of(link.kind));
}

std::vector<Link> links(const Look& look, Id<Case> case_id, const db::Uuid& holder) {
    std::vector<Link> found;
    for (const db::Row& row : look.reads().query(
             "SELECT l.from_statement, l.to_statement, l.kind FROM statements_link l "
             "JOIN statements_statement f ON f.id = l.from_statement "
             "JOIN statements_statement t ON t.id = l.to_statement "
             "WHERE l.area = ? AND l.case_id = ? AND f.holder = ? AND l.ended_at IS NULL "
             "AND f.removed_at IS NULL AND t.removed_at IS NULL ORDER BY f.place, t.place, l.kind",
             look.area(), case_id, holder))
        found.push_back({row.get<Id<Statement>>(0), row.get<Id<Statement>>(1),
                         link_kind_of(row.get<std::string>(2))});
    return found;
}

void answer(Deed& deed, Id<StatementVersion> version, bool agreed, std::string_view reason) {
    if (!deed.actor().body) throw std::logic_error("a statement is agreed to on behalf of a body");
    deed.insert("INSERT INTO statements_agreement (area, case_id, id, version, body, agreed, "
                "reason, by_person, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), deed.new_id<Agreement>(), version, *deed.actor().body,
                agreed, reason, deed.actor().person, deed.now());
}

std::vector<Agreement> agreements(const Look& look, Id<Case> case_id, const db::Uuid& holder) {
    std::vector<Agreement> newest;
    for (const db::Row& row : look.reads().query(
             "SELECT a.version, a.body, a.agreed, a.reason, a.by_person, a.at "
             "FROM statements_agreement a JOIN statements_version v ON v.id = a.version "
             "JOIN statements_statement s ON s.id = v.statement "
             "WHERE a.area = ? AND a.case_id = ? AND s.holder = ? ORDER BY a.at, a.id",
             look.area(), case_id, holder)) {
        Agreement given{
            row.get<Id<StatementVersion>>(0), row.get<Id<Body>>(1),   row.get<bool>(2),
            row.get<std::string>(3),          row.get<Id<Person>>(4), row.get<Instant>(5)};
        const auto before = std::ranges::find_if(newest, [&](const Agreement& earlier) {
            return earlier.version == given.version && earlier.body == given.body;
        });
        if (before == newest.end()) {
            newest.push_back(std::move(given));
        } else {
            *before = std::move(given);
        }
    }
    return newest;
}

std::vector<Id<Statement>> answered(const Look& look, const access::Reach& reach) {
    std::vector<Id<Statement>> found;
    for (const db::Row& row :
         look.reads().query_with(db::Sql{"SELECT DISTINCT v.statement FROM statements_agreement a "
                                         "JOIN statements_version v ON v.id = a.version "
                                         "JOIN cases_public_case c ON c.id = a.case_id WHERE "} +
                                     access::Reach::includes("c.child") + that_is_newest,
                                 reach.values()))
        found.push_back(row.get<Id<Statement>>(0));
    return found;
}

void set_aside(Deed& deed, Id<StatementVersion> version, const db::Uuid& by_holder,
               std::string_view reason) {
    deed.insert("INSERT INTO statements_set_aside (area, case_id, version, by_holder, reason, day, "
                "by_person) VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (area, case_id, version, by_holder) DO UPDATE "
                "SET reason = excluded.reason, day = excluded.day, by_person = excluded.by_person",
                deed.area(), deed.case_id(), version, by_holder, reason, deed.today(),
                deed.actor().person);
}

std::vector<SetAside> set_asides(const Look& look, Id<Case> case_id, const db::Uuid& by_holder) {
    std::vector<SetAside> found;
    for (const db::Row& row : look.reads().query(
             "SELECT version, reason, day FROM statements_set_aside "
             "WHERE area = ? AND case_id = ? AND by_holder = ? ORDER BY day, version",
             look.area(), case_id, by_holder))
        found.push_back(set_aside_from(row));
    return found;
}

std::vector<SetAside> set_asides_of(const Look& look, Id<Case> case_id, const db::Uuid& holder) {
    std::vector<SetAside> found;
    for (const db::Row& row : look.reads().query(
             "SELECT a.version, a.reason, a.day FROM statements_set_aside a "
             "JOIN statements_version v ON v.id = a.version "
             "JOIN statements_statement s ON s.id = v.statement "
             "WHERE a.area = ? AND a.case_id = ? AND s.holder = ? ORDER BY a.day, a.version",
             look.area(), case_id, holder))
        found.push_back(set_aside_from(row));
    return found;
}
} // namespace trefoil::statements
