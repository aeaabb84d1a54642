// How cases stand, in the database: kept for one, read for lists.
#include "shared/worklist/outlook_store.hpp"
#include "base/text.hpp"
#include "platform/db/one_page.hpp"

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
    return outlook;
}

constexpr db::Sql row_columns{
    "SELECT w.from_on, w.to_on, w.stage, w.asked_on, w.started_on, w.final_due, w.next_rule, "
    "w.next_due, w.next_excused_by, w.next_owed_by, p.id, p.given_name, p.family_name, p.born_on, "
    "b.name, f.reference "};
// Joined to what a list is made of, for its rows.
constexpr db::Sql around{"JOIN people_public_child p ON p.id = w.child "
                         "JOIN cases_public_case f ON f.id = w.case_id "
                         "LEFT JOIN bodies_public_body b ON b.id = p.setting "};

Row row_from(const db::Row& row) {
    return {.child = row.get<Id<Person>>(10),
            .name = {row.get<std::string>(11), row.get<std::string>(12)},
            .born_on = row.get<std::optional<Date>>(13),
            .setting = row.get<std::optional<std::string>>(14).value_or(""),
            .reference = row.get<std::string>(15),
            .outlook = outlook_from(row)};
}

std::vector<Row> rows_from(const db::Rows& found) {
    std::vector<Row> rows;
    rows.reserve(found.size());
    for (const db::Row& row : found) rows.push_back(row_from(row));
    return rows;
}

// What a list is made of: how each case stands today, as w. What nobody has is among the own.
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
    values.insert(
        values.begin(),
        {today, today, db::Stored<std::optional<Id<Appointment>>>::to(look.actor().appointment)});
    return {db::Sql{"FROM cases_public_case c JOIN worklist_outlook w ON w.child = c.child "
                    "AND w.case_id = c.id AND w.from_on <= ? AND w.to_on >= ? "
                    "AND (c.officer = ? OR c.officer IS NULL) AND "} +
                access::Reach::includes("c.child"),
            std::move(values)};
}

constexpr db::Sql as_wished{"WHERE (? = '' OR w.stage = ?) AND (? = '' OR w.next_owed_by = ?) "
                            "AND (? = '' OR replace(p.folded_name, ?, '') <> p.folded_name) "};

void add_wished(std::vector<db::Value>& values, const Wish& wish) {
    const auto add = [&](std::string_view words) {
        values.insert(values.end(), 2, db::Stored<std::string_view>::to(words));
    };
    add(wish.stage ? cases::code_of(*wish.stage) : "");
    add(wish.waiting_on ? code_of(*wish.waiting_on) : "");
    add(fold(wish.name));
}
} // namespace

void keep(access::Deed& deed, const std::vector<Outlook>& outlooks) {
    deed.change("DELETE FROM worklist_outlook WHERE area = ? AND case_id = ?", deed.area(),
                deed.case_id());
    for (const Outlook& one : outlooks) {
        std::optional<std::string> rule, excused_by, owed_by;
        std::optional<Date> due, started_on, final_due;
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
        deed.insert("INSERT INTO worklist_outlook (area, case_id, from_on, to_on, child, stage, "
                    "asked_on, started_on, final_due, next_rule, next_due, next_excused_by, "
                    "next_owed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    deed.area(), deed.case_id(), one.from_on, one.to_on, deed.child(),
                    cases::code_of(one.stage), one.asked_on, started_on, final_due, rule, due,
                    excused_by, owed_by);
    }
}

std::vector<Outlook> outlooks_of(const access::Look& look, Id<Case> id) {
    std::vector<Outlook> outlooks;
    for (const db::Row& row : look.reads().query(
             "SELECT from_on, to_on, stage, asked_on, started_on, final_due, next_rule, next_due, "
             "next_excused_by, next_owed_by FROM worklist_outlook WHERE area = ? AND case_id = ? "
             "ORDER BY from_on",
             look.area(), id))
        outlooks.push_back(outlook_from(row));
    return outlooks;
}

Counts counts(const access::Look& look, const access::Reach& reach, Whose whose) {
    Source source = source_of(look, reach, whose);
    const Date today = look.today();
    std::vector<db::Value> values{db::Stored<Date>::to(today), db::Stored<Date>::to(today),
                                  db::Stored<Date>::to(plus_days(today, days_near))};
    values.insert(values.end(), source.values.begin(), source.values.end());
    const db::Rows found = look.reads().query_with(
        db::Sql{"SELECT count(*), count(CASE WHEN w.next_due < ? THEN 1 END), "
                "count(CASE WHEN w.next_due >= ? AND w.next_due <= ? THEN 1 END), "
                "count(w.started_on) "} +
            source.from,
        values);
    return {.all = found.at(0).get<std::int64_t>(0),
            .late = found[0].get<std::int64_t>(1),
            .within_a_week = found[0].get<std::int64_t>(2),
            .on_clock = found[0].get<std::int64_t>(3)};
}

std::int64_t count_chosen(const access::Look& look, const access::Reach& reach, const Wish& wish) {
    Source source = source_of(look, reach, wish.whose);
    add_wished(source.values, wish);
    return look.reads()
        .query_with(db::Sql{"SELECT count(*) "} + source.from +
                        db::Sql{"JOIN people_public_child p ON p.id = w.child "} + as_wished,
                    source.values)
        .at(0)
        .get<std::int64_t>(0);
}

std::vector<Row> rows(const access::Look& look, const access::Reach& reach, const Wish& wish,
                      const Paging& paging) {
    Source source = source_of(look, reach, wish.whose);
    add_wished(source.values, wish);
    db::add_page(source.values, paging);
    const db::Sql by_name{"ORDER BY p.folded_name, w.next_due IS NULL, w.next_due, w.case_id "};
    const db::Sql by_date{"ORDER BY w.next_due IS NULL, w.next_due, w.case_id "};
    return rows_from(look.reads().query_with(
        row_columns + source.from + around + as_wished +
            (wish.first == Wish::Order::name ? by_name : by_date) + db::one_page,
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
