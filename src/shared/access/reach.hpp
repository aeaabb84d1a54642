// Whom an actor reaches: the join that decides, written into the query of every list.
#pragma once
#include "platform/db/db.hpp"
#include "shared/ids.hpp"
#include <optional>
#include <vector>

namespace trefoil::access {
class Reach {
public:
    // Whose list it is. Under an appointment the person's own children and own record are left out
    // (X7); as themself, what was asked of them under an appointment.
    struct Scopes {
        db::Uuid person;
        std::optional<db::Uuid> appointment, body;
    };
    Reach(Scopes scopes, Date today) : scopes_(scopes), today_(today) {}

    // Stands after SELECT ...: the children reached, as `reach.subject`. A list goes on with
    // "JOIN its_table t ON t.child = reach.subject ..." and gives values() before its own values.
    static constexpr db::Sql from() {
        return db::Sql{"FROM (SELECT DISTINCT r.subject "} + reached() + db::Sql{") reach "};
    }
    // A condition with the same values(): whether the child in that column is reached. For a list
    // that begins with few rows of its own.
    static constexpr db::Sql includes(const db::Sql& child) {
        return db::Sql{"EXISTS (SELECT 1 "} + reached() + db::Sql{"AND r.subject = "} + child +
               db::Sql{") "};
    }
    std::vector<db::Value> values() const {
        std::vector<db::Value> values = row_values();
        values.emplace_back(scopes_.appointment ? db::Uuid{} : scopes_.person);
        values.emplace_back(scopes_.appointment ? scopes_.person : db::Uuid{});
        values.emplace_back(scopes_.appointment ? scopes_.person : db::Uuid{});
        return values;
    }

    // The same for what the actor sent in themself: cases, as `reach.case_id`.
    static constexpr db::Sql from_own_contributions() {
        return db::Sql{"FROM (SELECT DISTINCT r.case_id "} + rows() +
               db::Sql{"AND r.rule = 'G11') reach "};
    }
    std::vector<db::Value> own_contribution_values() const { return row_values(); }

private:
    static constexpr db::Sql reached() {
        return rows() +
               db::Sql{"AND r.rule <> 'G11' AND NOT (r.scope = ? AND r.rule IN ('G3:3a', 'G3:3c')) "
                       "AND r.subject <> ? "
                       "AND r.subject NOT IN (SELECT f.subject FROM access_fact f "
                       "WHERE f.kind = 'tie' AND f.about = ? AND f.ended_at IS NULL "
                       "AND f.value <> 'none confirmed') "};
    }
    static constexpr db::Sql rows() {
        return db::Sql{"FROM access_reach r WHERE r.scope IN (?, ?, ?) AND r.from_on <= ? "
                       "AND (r.to_on IS NULL OR r.to_on >= ?) AND r.sure = 1 "};
    }
    std::vector<db::Value> row_values() const {
        const db::Value day = db::Stored<Date>::to(today_);
        return {scopes_.person, scopes_.appointment.value_or(scopes_.person),
                scopes_.body.value_or(scopes_.person), day, day};
    }

    Scopes scopes_;
    Date today_;
};
} // namespace trefoil::access
