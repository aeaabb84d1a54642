// Requests in the database.
#include "capabilities/assessment/request_store.hpp"
#include "base/text.hpp"

namespace trefoil::assessment {
Id<trefoil::Request> save(access::Deed& deed, const Received& received, Id<Person> sent_by) {
    const auto id = deed.new_id<trefoil::Request>();
    const Asked& asked = received.asked;
    deed.insert("INSERT INTO assessment_request (area, id, case_id, sent_by, sent_as, received_on, "
                "tie_words, good_at, hard, helps, hopes, asker, channel) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), id, deed.case_id(), sent_by, deed.actor().appointment,
                received.received_on, asked.tie_words, asked.good_at, asked.hard, asked.helps,
                asked.hopes, code_of(received.asker), code_of(received.arrival));
    return id;
}

std::vector<Request> requests(const access::Look& look, Id<Case> case_id) {
    std::vector<Request> found;
    for (const db::Row& row :
         look.reads().query("SELECT id, sent_by, received_on, tie_words, good_at, hard, helps, "
                            "hopes, asker, sent_as "
                            "FROM assessment_request WHERE area = ? AND case_id = ? "
                            "ORDER BY received_on, id",
                            look.area(), case_id))
        found.push_back({row.get<Id<trefoil::Request>>(0), row.get<Id<Person>>(1), row.get<Date>(2),
                         row.get<std::string>(3), row.get<std::string>(4), row.get<std::string>(5),
                         row.get<std::string>(6), row.get<std::string>(7), row.get<std::string>(8),
                         row.get<std::optional<Id<Appointment>>>(9)});
    return found;
}

std::vector<KnownChild> known_already(const access::Look& look, const people::Name& name,
                                      std::optional<Date> born_on) {
    const access::Reach reach = look.reach();
    std::vector<db::Value> values = reach.values();
    values.push_back(db::Stored<std::string_view>::to(fold(name.full())));
    std::vector<KnownChild> known;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT p.id, p.given_name, p.family_name, p.born_on, f.reference "} +
                 access::Reach::from() +
                 db::Sql{"JOIN people_public_child p ON p.id = reach.subject "
                         "JOIN cases_public_case f ON f.child = p.id "
                         "WHERE p.folded_name = ? ORDER BY f.reference"},
             values)) {
        KnownChild one{row.get<Id<Person>>(0),
                       {row.get<std::string>(1), row.get<std::string>(2)},
                       row.get<std::optional<Date>>(3),
                       row.get<std::string>(4)};
        if (!born_on || !one.born_on || *born_on == *one.born_on) known.push_back(std::move(one));
    }
    return known;
}
} // namespace trefoil::assessment
