// The audit log as a test reads it: how often an act was written down with an outcome.
#pragma once
#include "platform/db/db.hpp"
#include "shared/audit/audit.hpp"
#include <string_view>

namespace trefoil::test {
inline std::int64_t audit_count(db::Database& database, std::string_view act,
                                audit::Outcome outcome) {
    std::int64_t count = 0;
    database.read([&](db::Connection& reads) {
        for (const db::Row& row : reads.query("SELECT content FROM audit_entry")) {
            const audit::Entry entry = audit::from_content(row.get<std::string>(0));
            count += entry.act == act && entry.outcome == outcome;
        }
    });
    return count;
}
} // namespace trefoil::test
