// Cases and their ledgers in the database. The ledger is only added to.
#include "shared/access/tell.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/cases/cases.hpp"
#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace trefoil::cases {
namespace {
CaseFile from_row(const db::Row& row) {
    return {row.get<Id<Case>>(0), row.get<std::string>(1), row.get<Id<Person>>(2), row.get<Date>(3),
            row.get<std::optional<Id<Appointment>>>(4)};
}

Happening happening_from(const db::Row& row) {
    Happening happening;
    happening.id = row.get<Id<CaseFact>>(1);
    happening.kind = row.get<std::string>(2);
    happening.day = row.get<Date>(3);
    happening.at = row.get<Instant>(4);
    happening.by = row.get<std::optional<Id<Person>>>(5);
    happening.for_body = row.get<std::optional<Id<Body>>>(6);
    happening.about = row.get<std::optional<db::Uuid>>(7);
    happening.source = row.get<std::string>(8);
    happening.supersedes = row.get<std::optional<Id<CaseFact>>>(9);
    happening.excuses = row.get<std::optional<std::string>>(10).value_or("");
    return happening;
}
} // namespace

CaseFile open(access::Deed& deed, Id<Person> child, Date opened_on, Id<Body> send_service) {
    const CaseFile file{deed.new_id<Case>(), deed.new_reference(), child, opened_on, {}};
    deed.insert(
        "INSERT INTO cases_case (area, id, reference, child, opened_on) VALUES (?, ?, ?, ?, ?)",
        deed.area(), file.id, file.reference, child, opened_on);
    access::record_case(deed, file.id, deed.area(), child, file.reference);
    access::record_care_team(deed, file.id, child, send_service.bytes, opened_on, "case opened");
    deed.opens(file.id, child);
    deed.announce(LedgerGrew{file.id}); // it stands on lists before anything has happened in it
    return file;
}

CaseFile file(const access::Look& look, Id<Case> id) {
    const db::Rows rows = look.reads().query(
        "SELECT id, reference, child, opened_on, officer FROM cases_case WHERE area = ? AND id = ?",
        look.area(), id);
    return from_row(rows.at(0));
}

std::optional<CaseFile> after(const access::Look& look, Id<Case> id) {
    const db::Rows rows = look.reads().query(
        "SELECT id, reference, child, opened_on, officer FROM cases_case WHERE area = ? AND id > ? "
        "ORDER BY id LIMIT 1",
        look.area(), id);
    if (rows.empty()) return std::nullopt;
    return from_row(rows[0]);
}

namespace {
// Newest first. `from` names the cases c.
std::vector<CaseFile> selected(const access::Look& look, const db::Sql& from,
                               const std::vector<db::Value>& values) {
    std::vector<CaseFile> found;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT c.id, c.reference, c.child, c.opened_on, c.officer "} + from +
                 db::Sql{"ORDER BY c.opened_on DESC, c.id"},
             values))
        found.push_back(from_row(row));
    return found;
}
} // namespace

std::vector<CaseFile> files(const access::Look& look, const access::Reach& reach) {
    return selected(
        look, access::Reach::from() + db::Sql{"JOIN cases_case c ON c.child = reach.subject "},
        reach.values());
}

std::int64_t count_with(const access::Look& look, const access::Reach& reach,
                        std::string_view kind) {
    auto values = reach.values();
    values.emplace_back(std::string{kind});
    return look.reads()
        .query_with(db::Sql{"SELECT count(*) FROM cases_case c WHERE "} +
                        access::Reach::includes("c.child") +
                        db::Sql{"AND c.id IN (SELECT k.case_id FROM cases_fact k "
                                "WHERE k.kind = ?)"},
                    values)
        .at(0)
        .get<std::int64_t>(0);
}

void give_to(access::Deed& deed, Id<Appointment> officer) {
    deed.change("UPDATE cases_case SET officer = ? WHERE area = ? AND id = ?", officer, deed.area(),
                deed.case_id());
    access::record_care_team(deed, deed.case_id(), deed.child(), officer.bytes, deed.today(),
                             "case given to an officer");
}

Id<CaseFact> add(access::Deed& deed, const Happening& happening) {
    if (!calendar::compiled().kind(happening.kind))
        throw std::logic_error("not a word of the law files: " + happening.kind);
    const auto id = deed.new_id<CaseFact>();
    deed.insert(
        "INSERT INTO cases_fact (area, case_id, id, kind, day, at, by_person, for_body, about, "
        "source, supersedes, excuses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        deed.area(), deed.case_id(), id, happening.kind, happening.day, deed.now(),
        deed.by_person(), happening.for_body, happening.about, happening.source,
        happening.supersedes,
        happening.excuses.empty() ? std::nullopt : std::optional{happening.excuses});
    deed.announce(LedgerGrew{deed.case_id()});
    return id;
}

namespace {
std::vector<Happening> happenings_from(const db::Rows& rows) {
    std::vector<Happening> happenings;
    happenings.reserve(rows.size());
    for (const db::Row& row : rows) happenings.push_back(happening_from(row));
    // Here and not in the database, which would write every row down twice to sort it.
    std::ranges::sort(happenings, {}, [](const Happening& each) {
        return std::tuple{each.day, each.at, each.id};
    });
    return happenings;
}
} // namespace

db::Shared<std::vector<Happening>> ledger(const access::Look& look, Id<Case> id) {
    return look.reads()
        .query("SELECT case_id, id, kind, day, at, by_person, for_body, about, source, supersedes, "
               "excuses FROM cases_fact WHERE area = ? AND case_id = ?",
               look.area(), id)
        .made<std::vector<Happening>>(happenings_from);
}

std::vector<Ledger> ledgers_with(const access::Look& look, const access::Reach& reach,
                                 std::string_view kind) {
    auto values = reach.values();
    values.emplace_back(std::string{kind});
    std::vector<Ledger> ledgers;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT c.id, f.id, f.kind, f.day, f.at, f.by_person, f.for_body, f.about, "
                     "f.source, f.supersedes, f.excuses, c.reference, c.child, c.opened_on, "
                     "c.officer "
                     "FROM cases_case c JOIN cases_fact f ON f.area = c.area AND f.case_id = c.id "
                     "WHERE "} +
                 access::Reach::includes("c.child") +
                 db::Sql{"AND c.id IN (SELECT k.case_id FROM cases_fact k WHERE k.kind = ?) "
                         "ORDER BY c.opened_on DESC, c.id, f.day, f.at, f.id"},
             values)) {
        const auto id = row.get<Id<Case>>(0);
        if (ledgers.empty() || ledgers.back().file.id != id)
            ledgers.push_back({{id, row.get<std::string>(11), row.get<Id<Person>>(12),
                                row.get<Date>(13), row.get<std::optional<Id<Appointment>>>(14)},
                               {}});
        ledgers.back().rows.push_back(happening_from(row));
    }
    return ledgers;
}

std::vector<CaseFile> sent_into(const access::Look& look, const access::Reach& reach) {
    return selected(look,
                    access::Reach::from_own_contributions() +
                        db::Sql{"JOIN cases_case c ON c.id = reach.case_id "},
                    reach.own_contribution_values());
}
} // namespace trefoil::cases
