// Whom an actor reaches: the join that decides, written into the query of every list.
#pragma once
#include "platform/db/db.hpp"
#include "shared/ids.hpp"
#include <array>
#include <vector>

namespace trefoil::access {
class Reach {
public:
    // `scopes`: the actor as a person, as an appointment, as a body; the person again where there
    // is none.
    Reach(std::array<db::Uuid, 3> scopes, Date today) : scopes_(scopes), today_(today) {}

    // Stands after SELECT ...: the children reached, as `reach.subject`. A list goes on with
    // "JOIN its_table t ON t.child = reach.subject ..." and gives values() before its own values.
    static constexpr db::Sql from() {
        return db::Sql{"FROM (SELECT DISTINCT subject FROM access_reach WHERE scope IN (?, ?, ?) "
                       "AND from_on <= ? AND (to_on IS NULL OR to_on >= ?) AND sure = 1 "
                       "AND rule <> 'G11') reach "};
    }
    // The same for what the actor sent in themself: cases, as `reach.case_id`.
    static constexpr db::Sql from_own_contributions() {
        return db::Sql{"FROM (SELECT DISTINCT case_id FROM access_reach WHERE scope IN (?, ?, ?) "
                       "AND from_on <= ? AND (to_on IS NULL OR to_on >= ?) AND sure = 1 "
                       "AND rule = 'G11') reach "};
    }
    std::vector<db::Value> values() const {
        const db::Value day = db::Stored<Date>::to(today_);
        return {scopes_[0], scopes_[1], scopes_[2], day, day};
    }

private:
    std::array<db::Uuid, 3> scopes_;
    Date today_;
};
} // namespace trefoil::access
