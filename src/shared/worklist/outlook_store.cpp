// How cases stand, in the database: kept for one, read for lists.
#include "shared/worklist/outlook_store.hpp"
#include "base/text.hpp"
#include "platform/db/one_page.hpp"
#include <algorithm>

namespace trefoil::worklist {
namespace {
Outlook outlook_from(const db::Row& row) {
    Outlook outlook{.from_on = row.get<Date>(0), .to_on = row.get<Date>(1)};
    const auto stage = cases::stage_by_code(row.get<std::string>(2));
    if (!stage) throw db::BadValue{};
    outlook.stage = *stage;
    outlook.asked_on = row.get<std::optional<Date>>(3);
    if (const auto started_on = row.get<std::optional<Date>>(4))
        outlook.whole = {*started_on, row.get<Date>(5)};
    if (auto rule = row.get<std::optional<std::string>>(6))
        outlook.next = Next{*std::move(rule), row.get<Date>(7),
                            row.get<std::optional<std::string>>(8).value_or(""),
                            owes_of(row.get<std::string>(9))};
    if (const auto step = row.get<std::optional<std::string>>(10))
        outlook.step = {frame::step_by_code(*step), row.get<std::optional<Date>>(11)};
    if (const auto owes = row.get<std::optional<std::string>>(12))
        outlook.waits_on = owes_of(*owes);
    if (const auto second = row.get<std::optional<std::string>>(13))
        outlook.second = {frame::step_by_code(*second), row.get<Id<Person>>(14)};
    return outlook;
}

// By the day on which a case wants somebody: the law's next date, or the step's own if that is
// sooner. What everything else waits for wants them today.
constexpr db::Sql nearest_first{
    "ORDER BY w.step IS NULL AND w.next_due IS NULL, CASE WHEN w.step IS NOT NULL "
    "AND (w.next_due IS NULL OR COALESCE(w.step_by, ?) < w.next_due) "
    "THEN COALESCE(w.step_by, ?) ELSE w.next_due END, w.case_id "};
constexpr db::Sql row_columns{
    "SELECT w.from_on, w.to_on, w.stage, w.asked_on, w.started_on, w.final_due, w.next_rule, "
    "w.next_due, w.next_excused_by, w.next_owed_by, w.step, w.step_by, w.waits_on, w.second, "
    "w.second_proposed_by, p.id, p.given_name, p.family_name, p.born_on, b.name, f.reference, "
    "o.given_name, o.family_name "};
// Joined to what a list is made of, for its rows.
constexpr db::Sql around{"JOIN people_public_child p ON p.id = w.child "
                         "JOIN cases_public_case f ON f.id = w.case_id "
                         "LEFT JOIN bodies_public_body b ON b.id = p.setting "
                         "LEFT JOIN bodies_public_post t ON t.id = f.officer "
                         "LEFT JOIN people_public_adult o ON o.id = t.person "};

Row row_from(const db::Row& row) {
    return {.child = row.get<Id<Person>>(15),
            .name = {row.get<std::string>(16), row.get<std::string>(17)},
            .born_on = row.get<std::optional<Date>>(18),
            .setting = row.get<std::optional<std::string>>(19).value_or(""),
            .reference = row.get<std::string>(20),
            .officer = people::Name{row.get<std::optional<std::string>>(21).value_or(""),
                                    row.get<std::optional<std::string>>(22).value_or("")}
                           .full(),
            .outlook = outlook_from(row)};
}

std::vector<Row> rows_from(const db::Rows& found) {
    std::vector<Row> rows;
    rows.reserve(found.size());
    for (const db::Row& row : found) rows.push_back(row_from(row));
    return rows;
}

// What a list is made of: how each case stands today, as w. What nobody has is among the own; alone
// it is the own of no appointment.
struct Source {
    db::Sql from;
    std::vector<db::Value> values;
};

Source source_of(const access::Look& look, const access::Reach& reach, Whose whose) {
    const db::Value today = db::Stored<Date>::to(look.today());
    std::vector<db::Value> values = reach.values();
    if (whose == Whose::team) {
        values.insert(values.end(), {today, today});
        return {access::Reach::from() +
                    db::Sql{"JOIN worklist_outlook w ON w.child = reach.subject "
                            "AND w.from_on <= ? AND w.to_on >= ? "},
                std::move(values)};
    }
    std::optional<Id<Appointment>> officer;
    if (whose == Whose::own) officer = look.actor().appointment;
    values.insert(values.begin(),
                  {today, today, db::Stored<std::optional<Id<Appointment>>>::to(officer)});
    return {db::Sql{"FROM cases_public_case c JOIN worklist_outlook w ON w.child = c.child "
                    "AND w.case_id = c.id AND w.from_on <= ? AND w.to_on >= ? "
                    "AND (c.officer = ? OR c.officer IS NULL) AND "} +
                access::Reach::includes("c.child"),
            std::move(values)};
}

// Names are found without their apostrophes, whichever kind was typed.
constexpr db::Sql as_wished{
    "WHERE (? = '' OR w.stage = ?) AND (? = '' OR w.waits_on = ?) AND (? = '' OR f.reference = ?) "
    "AND (? = '' OR replace(replace(replace(p.folded_name, '’', ''), '''', ''), ?, '') "
    "<> replace(replace(p.folded_name, '’', ''), '''', '')) "
    "AND (? = '' OR replace(replace(replace(p.folded_name, '’', ''), '''', ''), ?, '') "
    "<> replace(replace(p.folded_name, '’', ''), '''', '')) "};

std::string without_apostrophes(std::string words) {
    for (const std::string_view each : {"’", "'"})
        for (auto at = words.find(each); at != std::string::npos; at = words.find(each))
            words.erase(at, each.size());
    return words;
}

void add_wished(std::vector<db::Value>& values, const Wish& wish) {
    const auto add = [&](std::string_view words) {
        values.insert(values.end(), 2, db::Stored<std::string_view>::to(words));
    };
    add(wish.stage ? cases::code_of(*wish.stage) : "");
    add(wish.waiting_on ? code_of(*wish.waiting_on) : "");
    add(wish.reference);
    // The first word, and the others as they stand: in whichever order first and last name came.
    const std::string name = without_apostrophes(fold(wish.name));
    const auto space = std::min(name.find(' '), name.size());
    add(std::string_view{name}.substr(0, space));
    add(std::string_view{name}.substr(std::min(space + 1, name.size())));
}
} // namespace

void keep(access::Deed& deed, const std::vector<Outlook>& outlooks) {
    deed.change("DELETE FROM worklist_outlook WHERE area = ? AND case_id = ?", deed.area(),
                deed.case_id());
    for (const Outlook& one : outlooks) {
        std::optional<std::string_view> rule, excused_by, owed_by, step, waits_on, second;
        std::optional<Date> due, started_on, final_due, step_by;
        std::optional<Id<Person>> proposed_by;
        if (one.next) {
            rule = one.next->rule;
            due = one.next->due;
            owed_by = code_of(one.next->owed_by);
            if (!one.next->excused_by.empty()) excused_by = one.next->excused_by;
        }
        if (one.whole) {
            started_on = one.whole->started_on;
            final_due = one.whole->due;
        }
        if (one.step) {
            step = code_of(one.step->kind);
            step_by = one.step->by;
        }
        if (one.waits_on) waits_on = code_of(*one.waits_on);
        if (one.second) {
            second = code_of(one.second->kind);
            proposed_by = one.second->proposed_by;
        }
        deed.insert("INSERT INTO worklist_outlook (area, case_id, from_on, to_on, child, stage, "
                    "asked_on, started_on, final_due, next_rule, next_due, next_excused_by, "
                    "next_owed_by, step, step_by, waits_on, second, second_proposed_by) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    deed.area(), deed.case_id(), one.from_on, one.to_on, deed.child(),
                    cases::code_of(one.stage), one.asked_on, started_on, final_due, rule, due,
                    excused_by, owed_by, step, step_by, waits_on, second, proposed_by);
    }
}

std::vector<Outlook> outlooks_of(const access::Look& look, Id<Case> id) {
    std::vector<Outlook> outlooks;
    for (const db::Row& row : look.reads().query(
             "SELECT from_on, to_on, stage, asked_on, started_on, final_due, next_rule, next_due, "
             "next_excused_by, next_owed_by, step, step_by, waits_on, second, second_proposed_by "
             "FROM worklist_outlook WHERE area = ? AND case_id = ? ORDER BY from_on",
             look.area(), id))
        outlooks.push_back(outlook_from(row));
    return outlooks;
}

// By how urgent they are, in the words of urgency().
Counts counts(const access::Look& look, const access::Reach& reach, Whose whose) {
    Source source = source_of(look, reach, whose);
    const db::Value today = db::Stored<Date>::to(look.today()),
                    near = db::Stored<Date>::to(plus_days(look.today(), days_near));
    std::vector<db::Value> values{today, today, near, near};
    values.insert(values.end(), source.values.begin(), source.values.end());
    Counts counts;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT CASE WHEN w.next_due < ? OR w.step_by < ? THEN 'late' "
                     "WHEN w.step IS NOT NULL AND w.step_by IS NULL THEN 'now' "
                     "WHEN w.next_due <= ? OR w.step_by <= ? THEN 'near' ELSE '' END, count(*), "
                     "count(w.started_on) "} +
                 source.from + db::Sql{"GROUP BY 1"},
             values)) {
        const auto how = row.get<std::string>(0);
        const auto many = row.get<std::int64_t>(1);
        if (how == "late") counts.late = many;
        if (how == "now") counts.at_once = many;
        if (how == "near") counts.within_a_week = many;
        counts.all += many;
        counts.on_clock += row.get<std::int64_t>(2);
    }
    return counts;
}

std::int64_t count_chosen(const access::Look& look, const access::Reach& reach, const Wish& wish) {
    Source source = source_of(look, reach, wish.whose);
    add_wished(source.values, wish);
    return look.reads()
        .query_with(db::Sql{"SELECT count(*) "} + source.from +
                        db::Sql{"JOIN people_public_child p ON p.id = w.child "
                                "JOIN cases_public_case f ON f.id = w.case_id "} +
                        as_wished,
                    source.values)
        .at(0)
        .get<std::int64_t>(0);
}

std::vector<Row> rows(const access::Look& look, const access::Reach& reach, const Wish& wish,
                      const Paging& paging) {
    Source source = source_of(look, reach, wish.whose);
    add_wished(source.values, wish);
    db::Sql order{"ORDER BY p.folded_name, w.case_id "};
    if (wish.first == Wish::Order::nearest_date) {
        order = nearest_first;
        source.values.insert(source.values.end(), 2, db::Stored<Date>::to(look.today()));
    }
    db::add_page(source.values, paging);
    return rows_from(look.reads().query_with(
        row_columns + source.from + around + as_wished + order + db::one_page, source.values));
}

std::vector<Row> rows_for_second(const access::Look& look, const access::Reach& reach) {
    Source source = source_of(look, reach, Whose::team);
    source.values.push_back(db::Stored<Id<Person>>::to(look.actor().person));
    db::add_page(source.values, paged(rows_on_page, 1));
    return rows_from(look.reads().query_with(
        row_columns + source.from + around +
            db::Sql{"WHERE w.second_proposed_by <> ? ORDER BY w.next_due, w.case_id "} +
            db::one_page,
        source.values));
}

std::vector<Row> rows_on_clock(const access::Look& look, const access::Reach& reach, Whose whose) {
    const Source source = source_of(look, reach, whose);
    return rows_from(look.reads().query_with(
        row_columns + source.from + around +
            db::Sql{"WHERE w.started_on IS NOT NULL ORDER BY w.started_on, w.case_id"},
        source.values));
}
} // namespace trefoil::worklist
