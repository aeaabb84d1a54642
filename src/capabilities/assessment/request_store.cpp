// Requests in the database.
#include "capabilities/assessment/request_store.hpp"

namespace trefoil::assessment {
Id<trefoil::Request> save(access::Deed& deed, const Received& received, Id<Person> sent_by) {
    const auto id = deed.new_id<trefoil::Request>();
    const Asked& asked = received.asked;
    deed.insert("INSERT INTO assessment_request (area, id, case_id, sent_by, sent_as, received_on, "
                "tie_words, good_at, hard, helps, hopes, asker, channel) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), id, deed.case_id(), sent_by, deed.actor().appointment,
                received.received_on, asked.tie_words, asked.good_at, asked.hard, asked.helps,
                asked.hopes, code_of(received.asker), code_of(received.channel));
    return id;
}

std::vector<Request> requests(const access::Look& look, Id<Case> case_id) {
    std::vector<Request> found;
    for (const db::Row& row :
         look.reads().query("SELECT id, sent_by, received_on, tie_words, good_at, hard, helps, "
                            "hopes, asker, channel, sent_as "
                            "FROM assessment_request WHERE area = ? AND case_id = ? "
                            "ORDER BY received_on, id",
                            look.area(), case_id))
        found.push_back({row.get<Id<trefoil::Request>>(0), row.get<Id<Person>>(1), row.get<Date>(2),
                         row.get<std::string>(3), row.get<std::string>(4), row.get<std::string>(5),
                         row.get<std::string>(6), row.get<std::string>(7), row.get<std::string>(8),
                         row.get<std::string>(9), row.get<std::optional<Id<Appointment>>>(10)});
    return found;
}
} // namespace trefoil::assessment
