// What was addressed to a body: counted, and read a page at a time.
#include "platform/db/one_page.hpp"
#include "shared/documents/documents.hpp"

namespace trefoil::documents {
namespace {
constexpr db::Sql addressed_to_own_body =
    access::Reach::from_own_contributions() +
    db::Sql{"JOIN documents_document d ON d.case_id = reach.case_id AND d.to_body = ? "
            "AND d.kind <> ? "};

std::vector<db::Value> values_of(const access::Look& look, const access::Reach& reach,
                                 std::string_view but_for) {
    auto values = reach.own_contribution_values();
    values.push_back(db::Stored<std::optional<Id<Body>>>::to(look.actor().body));
    values.push_back(db::Stored<std::string_view>::to(but_for));
    return values;
}
} // namespace

std::int64_t count_received(const access::Look& look, const access::Reach& reach,
                            std::string_view but_for) {
    return look.reads()
        .query_with(db::Sql{"SELECT count(*) "} + addressed_to_own_body,
                    values_of(look, reach, but_for))
        .at(0)
        .get<std::int64_t>(0);
}

std::vector<Received> received(const access::Look& look, const access::Reach& reach,
                               std::string_view but_for, const Paging& paging) {
    auto values = values_of(look, reach, but_for);
    db::add_page(values, paging);
    std::vector<Received> found;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{"SELECT c.child, c.reference, d.id, d.title, d.issued_on "} +
                 addressed_to_own_body +
                 db::Sql{"JOIN cases_public_case c ON c.id = d.case_id "
                         "ORDER BY d.issued_on DESC, d.id DESC "} +
                 db::one_page,
             values))
        found.push_back({.child = row.get<Id<Person>>(0),
                         .reference = row.get<std::string>(1),
                         .id = row.get<Id<Letter>>(2),
                         .title = row.get<std::string>(3),
                         .issued_on = row.get<Date>(4)});
    return found;
}
} // namespace trefoil::documents
