// Additions in the database: only added to.
#include "capabilities/assessment/addition_store.hpp"

namespace trefoil::assessment {
void save_addition(access::Deed& deed, std::string_view words) {
    deed.insert("INSERT INTO assessment_addition (area, id, case_id, said_by, said_on, words) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                deed.area(), deed.new_id<RequestAddition>(), deed.case_id(), deed.actor().person,
                deed.today(), words);
}

std::vector<Addition> additions(const access::Look& look, Id<Case> case_id) {
    std::vector<Addition> found;
    for (const db::Row& row :
         look.reads().query("SELECT said_by, said_on, words FROM assessment_addition "
                            "WHERE area = ? AND case_id = ? ORDER BY said_on DESC, id DESC",
                            look.area(), case_id))
        found.push_back({row.get<Id<Person>>(0), row.get<Date>(1), row.get<std::string>(2)});
    return found;
}
} // namespace trefoil::assessment
