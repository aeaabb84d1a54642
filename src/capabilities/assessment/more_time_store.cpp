// Decisions on more time, in the database: only added to.
#include "capabilities/assessment/more_time_store.hpp"

namespace trefoil::assessment {
Id<MoreTime> save(access::Deed& deed, const TimeAsked& asked) {
    const auto id = deed.new_id<MoreTime>();
    deed.insert("INSERT INTO assessment_more_time (area, id, case_id, ground, asked_on, from_on, "
                "to_on, evidence, decided_on, decided_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), id, deed.case_id(), code_of(asked.ground.value()), asked.asked_on,
                asked.from_on.value(), asked.to_on, asked.evidence, deed.today(),
                deed.actor().person);
    return id;
}

std::vector<TimeAllowed> more_time(const access::Look& look, Id<Case> case_id) {
    std::vector<TimeAllowed> found;
    for (const db::Row& row :
         look.reads().query("SELECT id, ground, from_on, to_on, evidence, decided_on, decided_by "
                            "FROM assessment_more_time WHERE area = ? AND case_id = ? "
                            "ORDER BY decided_on DESC, id DESC",
                            look.area(), case_id)) {
        const auto ground = time_ground_of(row.get<std::string>(1));
        if (!ground) throw db::BadValue{};
        found.push_back({row.get<Id<MoreTime>>(0), *ground, row.get<Date>(2),
                         row.get<std::optional<Date>>(3), row.get<std::string>(4), row.get<Date>(5),
                         row.get<Id<Person>>(6)});
    }
    return found;
}
} // namespace trefoil::assessment
