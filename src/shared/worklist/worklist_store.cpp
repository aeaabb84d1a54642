// What is due, in the database.
#include "shared/worklist/outlook_store.hpp"
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
    due.version = row.get<std::int64_t>(9);
    return due;
}

void save(access::Deed& deed, const std::vector<Due>& dues) {
    deed.change("DELETE FROM worklist_due WHERE area = ? AND case_id = ?", deed.area(),
                deed.case_id());
    for (const Due& due : dues)
        deed.insert(
            "INSERT INTO worklist_due (area, case_id, rule, version, about, trigger_on, due, "
            "target, excused_by, met_on, child) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            deed.area(), due.case_id, due.rule, due.version, due.about.value_or(db::Uuid{}),
            due.trigger_on, due.due, due.target,
            due.excused_by.empty() ? std::nullopt : std::optional{due.excused_by}, due.met_on,
            due.child);
}
} // namespace

void listen(access::Listeners& listeners, const std::vector<frame::OpenSteps>& steps) {
    listeners.on<cases::LedgerGrew>([steps](access::Deed& deed, const cases::LedgerGrew& grew) {
        const auto ledger = cases::ledger(deed, grew.case_id);
        const auto dues = derived(grew.case_id, deed.child(), ledger);
        save(deed, dues);
        keep(deed,
             outlooks(ledger, dues, frame::open_steps(steps, deed, grew.case_id, deed.child())));
    });
    listeners.on<frame::StepsMoved>([steps](access::Deed& deed, const frame::StepsMoved& moved) {
        keep(deed, outlooks(cases::ledger(deed, moved.case_id), of_case(deed, moved.case_id),
                            frame::open_steps(steps, deed, moved.case_id, deed.child())));
    });
}

std::vector<Due> of_case(const access::Look& look, Id<Case> id) {
    std::vector<Due> dues;
    for (const db::Row& row : look.reads().query(
             "SELECT case_id, child, rule, about, trigger_on, due, target, excused_by, met_on, "
             "version FROM worklist_due WHERE area = ? AND case_id = ? ORDER BY due, rule, about, "
             "trigger_on",
             look.area(), id))
        dues.push_back(from_row(row));
    return dues;
}

std::vector<Due> open_about(const access::Look& look, const access::Reach& reach,
                            const db::Uuid& about) {
    std::vector<db::Value> values = reach.values();
    values.emplace_back(about);
    std::vector<Due> dues;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT w.case_id, w.child, w.rule, w.about, w.trigger_on, w.due, w.target, "
                     "w.excused_by, w.met_on, w.version FROM worklist_due w WHERE "} +
                 access::Reach::includes("w.child") +
                 db::Sql{"AND w.about = ? AND w.met_on IS NULL "
                         "ORDER BY w.due, w.case_id, w.rule, w.about, w.trigger_on"},
             values))
        dues.push_back(from_row(row));
    return dues;
}
} // namespace trefoil::worklist
