// Plans in the database: where each statement stands, and the versions that were frozen.
#include "capabilities/plan/plan_store.hpp"
#include "platform/db/one_page.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
std::string_view code_of(Kind kind) { return kind == Kind::draft ? "draft" : "final"; }

Mark mark_from(const db::Row& row, std::size_t column) {
    return {section_of(row.get<std::string>(column)), row.get<std::int64_t>(column + 1)};
}
} // namespace

Id<Plan> save_plan(access::Deed& deed, std::string_view reasons) {
    const auto id = deed.new_id<Plan>();
    deed.insert("INSERT INTO plan_plan (area, id, case_id, reasons, decided_on, decided_by) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                deed.area(), id, deed.case_id(), reasons, deed.today(), deed.actor().person);
    return id;
}

std::optional<Id<Plan>> plan_of(const access::Look& look) {
    const db::Rows rows = look.reads().query("SELECT id FROM plan_plan WHERE area = ? "
                                             "AND case_id = ?",
                                             look.area(), look.case_id());
    if (rows.empty()) return std::nullopt;
    return rows[0].get<Id<Plan>>(0);
}

Mark place(access::Deed& deed, Id<Plan> plan, Section section, Id<Statement> statement,
           std::optional<Id<Person>> voice) {
    const db::Rows last = deed.reads().query(
        "SELECT COALESCE(MAX(number), 0) FROM plan_line WHERE area = ? AND case_id = ? "
        "AND plan = ? AND section = ?",
        deed.area(), deed.case_id(), plan, code_of(section));
    const Mark mark{section, last.at(0).get<std::int64_t>(0) + 1};
    deed.insert("INSERT INTO plan_line (area, case_id, plan, section, number, statement, voice) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), plan, code_of(section), mark.number, statement, voice);
    return mark;
}

void save_taken_out(access::Deed& deed, Id<Statement> statement, std::string_view reason,
                    std::optional<Id<Statement>> moved_to) {
    deed.insert("INSERT INTO plan_taken_out (area, case_id, statement, reason, day, by_person, "
                "moved_to) VALUES (?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), statement, reason, deed.today(), deed.actor().person,
                moved_to);
}

std::vector<Placed> placed(const access::Look& look, Id<Plan> plan) {
    std::vector<Placed> found;
    for (const db::Row& row : look.reads().query(
             "SELECT l.section, l.number, l.statement, l.voice FROM plan_line l "
             "LEFT JOIN plan_taken_out t ON t.area = l.area AND t.case_id = l.case_id "
             "AND t.statement = l.statement "
             "WHERE l.area = ? AND l.case_id = ? AND l.plan = ? AND t.statement IS NULL "
             "ORDER BY l.section, l.number",
             look.area(), look.case_id(), plan))
        found.push_back(
            {mark_from(row, 0), row.get<Id<Statement>>(2), row.get<std::optional<Id<Person>>>(3)});
    return found;
}

std::vector<StandingLine> standing_in(const access::Look& look, const access::Reach& reach,
                                      Section one, Section other) {
    auto values = reach.values();
    for (const Section section : {one, other}) values.emplace_back(std::string{code_of(section)});
    std::vector<StandingLine> found;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT c.reference, l.statement FROM plan_line l "
                     "JOIN cases_public_case c ON c.id = l.case_id "
                     "LEFT JOIN plan_taken_out t ON t.area = l.area AND t.case_id = l.case_id "
                     "AND t.statement = l.statement WHERE "} +
                 access::Reach::includes("c.child") +
                 db::Sql{"AND t.statement IS NULL AND l.section IN (?, ?)"},
             values))
        found.push_back({row.get<std::string>(0), row.get<Id<Statement>>(1)});
    return found;
}

std::vector<Moved> moves_of(const access::Look& look, Id<Statement> statement) {
    std::vector<Moved> moves;
    for (;;) {
        const db::Rows rows = look.reads().query(
            "SELECT l.section, l.number, t.reason, t.day, t.by_person, t.statement "
            "FROM plan_taken_out t JOIN plan_line l ON l.area = t.area "
            "AND l.case_id = t.case_id AND l.statement = t.statement "
            "WHERE t.area = ? AND t.case_id = ? AND t.moved_to = ?",
            look.area(), look.case_id(), statement);
        if (rows.empty()) return moves;
        moves.push_back({mark_from(rows[0], 0), rows[0].get<std::string>(2), rows[0].get<Date>(3),
                         rows[0].get<Id<Person>>(4)});
        statement = rows[0].get<Id<Statement>>(5);
    }
}

std::vector<Removed> removed(const access::Look& look, Id<Plan> plan) {
    std::vector<Removed> found;
    for (const db::Row& row : look.reads().query(
             "SELECT l.section, l.number, l.statement, t.reason, t.day, t.by_person "
             "FROM plan_line l JOIN plan_taken_out t ON t.area = l.area "
             "AND t.case_id = l.case_id AND t.statement = l.statement "
             "WHERE l.area = ? AND l.case_id = ? AND l.plan = ? AND t.moved_to IS NULL "
             "ORDER BY l.section, l.number",
             look.area(), look.case_id(), plan))
        found.push_back({mark_from(row, 0), row.get<Id<Statement>>(2), row.get<std::string>(3),
                         row.get<Date>(4), row.get<Id<Person>>(5)});
    return found;
}

std::int64_t next_number(const access::Look& look, Id<Plan> plan) {
    const db::Rows last = look.reads().query(
        "SELECT COALESCE(MAX(number), 0) FROM plan_version WHERE area = ? AND case_id = ? "
        "AND plan = ?",
        look.area(), look.case_id(), plan);
    return last.at(0).get<std::int64_t>(0) + 1;
}

Id<PlanVersion> freeze(access::Deed& deed, const NewFrozen& version) {
    const auto id = deed.new_id<PlanVersion>();
    deed.insert("INSERT INTO plan_version (area, case_id, id, plan, kind, number, setting, "
                "setting_type, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), id, version.plan, code_of(version.kind),
                next_number(deed, version.plan), version.setting, version.setting_type,
                deed.actor().person, deed.now());
    for (const Line& line : version.lines)
        deed.insert("INSERT INTO plan_version_line (area, case_id, plan_version, section, number, "
                    "version) VALUES (?, ?, ?, ?, ?, ?)",
                    deed.area(), deed.case_id(), id, code_of(line.mark.section), line.mark.number,
                    line.text.id);
    return id;
}

void save_sent(access::Deed& deed, Id<PlanVersion> version) {
    deed.insert("INSERT INTO plan_sent (area, case_id, plan_version, sent_on, sent_by) "
                "VALUES (?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), version, deed.today(), deed.actor().person);
}

std::optional<Id<Person>> proposed_final_by(const access::Look& look, Id<Case> id) {
    const db::Rows newest = look.reads().query(
        "SELECT v.kind, v.made_by, s.sent_on FROM plan_version v LEFT JOIN plan_sent s "
        "ON s.area = v.area AND s.case_id = v.case_id AND s.plan_version = v.id "
        "WHERE v.area = ? AND v.case_id = ? ORDER BY v.number DESC, v.id DESC LIMIT 1",
        look.area(), id);
    if (newest.empty() || newest[0].get<std::string>(0) != code_of(Kind::final))
        return std::nullopt;
    if (newest[0].get<std::optional<Date>>(2)) return std::nullopt;
    return newest[0].get<Id<Person>>(1);
}

namespace {
std::vector<Line> lines_of(const access::Look& look, Id<PlanVersion> version,
                           const std::vector<statements::Version>& texts) {
    std::vector<Line> lines;
    for (const db::Row& row : look.reads().query(
             "SELECT v.section, v.number, v.version, l.voice FROM plan_version_line v "
             "JOIN plan_version p ON p.area = v.area AND p.case_id = v.case_id "
             "AND p.id = v.plan_version "
             "JOIN plan_line l ON l.area = v.area AND l.case_id = v.case_id AND l.plan = p.plan "
             "AND l.section = v.section AND l.number = v.number "
             "WHERE v.area = ? AND v.case_id = ? AND v.plan_version = ? "
             "ORDER BY v.section, v.number",
             look.area(), look.case_id(), version)) {
        const auto text =
            std::ranges::find(texts, row.get<Id<StatementVersion>>(2), &statements::Version::id);
        if (text == texts.end()) throw db::BadValue{};
        lines.push_back({mark_from(row, 0), *text, row.get<std::optional<Id<Person>>>(3)});
    }
    return lines;
}
} // namespace

std::vector<Frozen> frozen(const access::Look& look) {
    std::vector<Frozen> found;
    const db::Rows versions = look.reads().query(
        "SELECT v.id, v.kind, v.number, v.setting, v.setting_type, v.made_by, s.sent_on "
        "FROM plan_version v LEFT JOIN plan_sent s ON s.area = v.area "
        "AND s.case_id = v.case_id AND s.plan_version = v.id "
        "WHERE v.area = ? AND v.case_id = ? ORDER BY v.number, v.id",
        look.area(), look.case_id());
    if (versions.empty()) return found;
    const auto texts = statements::all_versions(look, look.case_id());
    for (const db::Row& row : versions) {
        Frozen version;
        version.id = row.get<Id<PlanVersion>>(0);
        version.kind = row.get<std::string>(1) == "draft" ? Kind::draft : Kind::final;
        version.number = row.get<std::int64_t>(2);
        version.setting = row.get<std::optional<Id<Body>>>(3);
        version.setting_type = row.get<std::string>(4);
        version.made_by = row.get<Id<Person>>(5);
        version.sent_on = row.get<std::optional<Date>>(6);
        version.lines = lines_of(look, version.id, texts);
        found.push_back(std::move(version));
    }
    return found;
}

void save_copy(access::Deed& deed, const Copy& copy) {
    deed.insert("INSERT INTO plan_copy (area, case_id, plan_version, document, child, to_person, "
                "to_body) VALUES (?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), copy.version, copy.document, deed.child(),
                copy.to_person, copy.to_body);
}

std::vector<Copy> copies(const access::Look& look) {
    std::vector<Copy> found;
    for (const db::Row& row : look.reads().query(
             "SELECT c.plan_version, c.document, c.to_person, c.to_body FROM plan_copy c "
             "JOIN plan_version v ON v.area = c.area AND v.case_id = c.case_id "
             "AND v.id = c.plan_version "
             "WHERE c.area = ? AND c.case_id = ? ORDER BY v.number, c.document",
             look.area(), look.case_id()))
        found.push_back({row.get<Id<PlanVersion>>(0), row.get<Id<Letter>>(1),
                         row.get<std::optional<Id<Person>>>(2),
                         row.get<std::optional<Id<Body>>>(3)});
    return found;
}

namespace {
constexpr db::Sql received_copies =
    access::Reach::from() + db::Sql{"JOIN plan_copy p ON p.child = reach.subject AND p.to_body = ? "
                                    "JOIN plan_sent s ON s.area = p.area AND s.case_id = p.case_id "
                                    "AND s.plan_version = p.plan_version "};

std::vector<db::Value> of_own_body(const access::Look& look, const access::Reach& reach) {
    auto values = reach.values();
    values.push_back(db::Stored<std::optional<Id<Body>>>::to(look.actor().body));
    return values;
}
} // namespace

std::int64_t count_received(const access::Look& look, const access::Reach& reach) {
    return look.reads()
        .query_with(db::Sql{"SELECT count(*) "} + received_copies, of_own_body(look, reach))
        .at(0)
        .get<std::int64_t>(0);
}

std::vector<ReceivedPlan> received(const access::Look& look, const access::Reach& reach,
                                   const Paging& paging) {
    auto values = of_own_body(look, reach);
    db::add_page(values, paging);
    std::vector<ReceivedPlan> found;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT p.child, n.given_name, n.family_name, c.reference, p.plan_version, "
                     "s.sent_on "} +
                 received_copies +
                 db::Sql{"JOIN people_public_child n ON n.id = p.child "
                         "JOIN cases_public_case c ON c.id = p.case_id "
                         "ORDER BY s.sent_on DESC, p.plan_version "} +
                 db::one_page,
             values))
        found.push_back({.child = row.get<Id<Person>>(0),
                         .name = {row.get<std::string>(1), row.get<std::string>(2)},
                         .reference = row.get<std::string>(3),
                         .version = row.get<Id<PlanVersion>>(4),
                         .sent_on = row.get<Date>(5)});
    return found;
}
} // namespace trefoil::plan
