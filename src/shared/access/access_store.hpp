// The facts of one decision, the stamp they were read with, and the answers kept for repeated
// forms.
#pragma once
#include "platform/db/db.hpp"
#include "shared/access/question.hpp"
#include <optional>

namespace trefoil::access {
struct CaseRow {
    Id<Case> case_id;
    Id<Area> area;
    Id<Person> child;
    std::string reference;
};
std::optional<CaseRow> find_case(db::Connection& reads, const Target& target);

Stamp load_stamp(db::Connection& reads, std::vector<db::Uuid> ids);
void raise_stamp(db::Connection& transaction, const db::Uuid& id);

Facts load_facts(db::Connection& reads, const Actor& actor, const std::optional<Id<Person>>& child,
                 const std::optional<Id<Area>>& area, Date today);

std::optional<std::string> kept_answer(db::Connection& reads, Id<Person> person,
                                       std::string_view once_key, std::string_view act);
void keep_answer(db::Connection& transaction, Id<Person> person, std::string_view once_key,
                 std::string_view act, std::string_view answer, Instant at);
} // namespace trefoil::access
