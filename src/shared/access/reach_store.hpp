// Whom an actor reaches, for lists: rows that say the same as the decision, day by day.
#pragma once
#include "shared/access/door.hpp"

namespace trefoil::access {
struct ReachRow {
    db::Uuid scope;
    Id<Person> child;
    Rule rule;
    db::Uuid source;
    std::optional<Id<Case>> case_id;
    Date from_on;
    std::optional<Date> to_on;
};
void add_reach(Deed& deed, const ReachRow& row);
void end_reach(Deed& deed, const db::Uuid& subject, const db::Uuid& source);

// The rows of the child themself and of their parents, from the facts as they stand now. What ends
// and begins with compulsory school age does so on its day, without a job.
void derive_family_reach(Deed& deed, Id<Person> child);
} // namespace trefoil::access
