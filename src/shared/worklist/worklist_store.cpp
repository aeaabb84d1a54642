// The projection in the database.
#include "shared/worklist/worklist.hpp"

namespace trefoil::worklist {
namespace {
Due from_row(const db::Row& row) {
    Due due;
    due.case_id = row.get<Id<Case>>(0);
    due.child = row.get<Id<Person>>(1);
    due.rule = row.get<std::string>(2);
    if (const auto about = row.get<db::Uuid>(3); about != db::Uuid{}) due.about = about;
    due.trigger_on = row.get<Date>(4);
    due.due = row.get<Date>(5);
    due.target = row.get<Date>(6);
    due.excused_by = row.get<std::optional<std::string>>(7).value_or("");
    due.met_on = row.get<std::optional<Date>>(8);
    return due;
}
} // namespace

void derive(access::Deed& deed, const cases::LedgerGrew& grew) {
    const auto ledger = cases::ledger(deed, grew.case_id);
    const auto clocks = clocks_of(ledger);
    deed.change("DELETE FROM worklist_due WHERE area = ? AND case_id = ?", deed.area(),
                grew.case_id);
    for (const calendar::Clock& clock : clocks) {
        const std::optional<std::string> excused =
            clock.excused_by ? std::optional{ledger.at(clock.excused_by - 1).kind} : std::nullopt;
        deed.insert(
            "INSERT INTO worklist_due (area, case_id, rule, version, about, trigger_on, due, "
            "target, excused_by, met_on, child) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            deed.area(), grew.case_id, clock.rule->id, std::int64_t{clock.rule->version},
            clock.about, clock.started_on, clock.due, clock.target, excused, clock.met_on,
            deed.child());
    }
}

std::vector<Due> of_case(const access::Look& look, Id<Case> id) {
    std::vector<Due> dues;
    for (const db::Row& row : look.reads().query(
             "SELECT case_id, child, rule, about, trigger_on, due, target, excused_by, met_on "
             "FROM worklist_due WHERE area = ? AND case_id = ? ORDER BY due, rule, about, "
             "trigger_on",
             look.area(), id))
        dues.push_back(from_row(row));
    return dues;
}

std::vector<Due> open_for(access::Look& look, const access::Reach& reach) {
    std::vector<Due> dues;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT w.case_id, w.child, w.rule, w.about, w.trigger_on, w.due, w.target, "
                     "w.excused_by, w.met_on "} +
                 access::Reach::from() +
                 db::Sql{"JOIN worklist_due w ON w.child = reach.subject AND w.met_on IS NULL "
                         "ORDER BY w.due, w.case_id, w.rule, w.about, w.trigger_on"},
             reach.values())) {
        dues.push_back(from_row(row));
        look.names(dues.back().child);
    }
    return dues;
}
} // namespace trefoil::worklist
