// What the family answered, in the database. Nothing that was said is written over.
#include "capabilities/plan/answer_store.hpp"

namespace trefoil::plan {
void save(access::Deed& deed, Id<PlanVersion> version, const LineAnswer& answer) {
    const db::Rows last = deed.reads().query(
        "SELECT COALESCE(MAX(n), 0) FROM plan_answer WHERE area = ? AND case_id = ? "
        "AND plan_version = ? AND section = ? AND number = ? AND by_person = ?",
        deed.area(), deed.case_id(), version, code_of(answer.mark.section), answer.mark.number,
        deed.actor().person);
    deed.insert("INSERT INTO plan_answer (area, case_id, plan_version, section, number, by_person, "
                "n, said, words, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), version, code_of(answer.mark.section),
                answer.mark.number, deed.actor().person, last.at(0).get<std::int64_t>(0) + 1,
                code_of(answer.said.value()), answer.words, deed.today());
}

void save(access::Deed& deed, Id<PlanVersion> version, const Asking& asking) {
    const db::Rows last = deed.reads().query(
        "SELECT COALESCE(MAX(n), 0) FROM plan_wish WHERE area = ? AND case_id = ? "
        "AND plan_version = ? AND by_person = ?",
        deed.area(), deed.case_id(), version, deed.actor().person);
    deed.insert("INSERT INTO plan_wish (area, case_id, plan_version, by_person, n, kind, setting, "
                "words, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), version, deed.actor().person,
                last.at(0).get<std::int64_t>(0) + 1,
                asking.kind == Wish::Kind::meeting ? "meeting" : "setting", asking.setting,
                asking.words, deed.today());
}

std::vector<Answer> answers(const access::Look& look, Id<PlanVersion> version) {
    std::vector<Answer> found;
    for (const db::Row& row : look.reads().query(
             "SELECT a.section, a.number, a.said, a.words, a.by_person, a.day FROM plan_answer a "
             "WHERE a.area = ? AND a.case_id = ? AND a.plan_version = ? AND a.n = "
             "(SELECT MAX(b.n) FROM plan_answer b WHERE b.area = a.area AND b.case_id = a.case_id "
             "AND b.plan_version = a.plan_version AND b.section = a.section "
             "AND b.number = a.number AND b.by_person = a.by_person) "
             "ORDER BY a.section, a.number, a.by_person",
             look.area(), look.case_id(), version))
        found.push_back({{section_of(row.get<std::string>(0)), row.get<std::int64_t>(1)},
                         said_of(row.get<std::string>(2)).value(),
                         row.get<std::string>(3),
                         row.get<Id<Person>>(4),
                         row.get<Date>(5)});
    return found;
}

std::vector<Wish> wishes(const access::Look& look, Id<PlanVersion> version) {
    std::vector<Wish> found;
    for (const db::Row& row : look.reads().query(
             "SELECT kind, setting, words, by_person, day FROM plan_wish WHERE area = ? "
             "AND case_id = ? AND plan_version = ? ORDER BY by_person, n",
             look.area(), look.case_id(), version))
        found.push_back(
            {row.get<std::string>(0) == "meeting" ? Wish::Kind::meeting : Wish::Kind::setting,
             row.get<std::optional<Id<Body>>>(1), row.get<std::string>(2), row.get<Id<Person>>(3),
             row.get<Date>(4)});
    return found;
}
} // namespace trefoil::plan
