// Decisions on more time, in the database: only added to.
#include "capabilities/assessment/more_time_store.hpp"

namespace trefoil::assessment {
void save(access::Deed& deed, const TimeAsked& asked) {
    deed.insert("INSERT INTO assessment_more_time (area, id, case_id, ground, asked_on, from_on, "
                "to_on, evidence, decided_on, decided_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.new_id<MoreTime>(), deed.case_id(), code_of(asked.ground.value()),
                asked.asked_on, asked.from_on.value(), asked.to_on, asked.evidence, deed.today(),
                deed.actor().person);
}

std::vector<TimeAllowed> more_time(const access::Look& look, Id<Case> case_id) {
    std::vector<TimeAllowed> found;
    for (const db::Row& row :
         look.reads().query("SELECT ground, from_on, to_on, evidence, decided_on, decided_by "
                            "FROM assessment_more_time WHERE area = ? AND case_id = ? "
                            "ORDER BY decided_on DESC, id DESC",
                            look.area(), case_id)) {
        const auto ground = time_ground_of(row.get<std::string>(0));
        if (!ground) throw db::BadValue{};
        found.push_back({*ground, row.get<Date>(1), row.get<std::optional<Date>>(2),
                         row.get<std::string>(3), row.get<Date>(4), row.get<Id<Person>>(5)});
    }
    return found;
}
} // namespace trefoil::assessment
