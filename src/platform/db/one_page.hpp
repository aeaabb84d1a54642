// The end of a query whose list is read a page at a time, and the values that belong to it.
#pragma once
#include "base/paging.hpp"
#include "platform/db/db.hpp"

namespace trefoil::db {
inline constexpr Sql one_page{"LIMIT ? OFFSET ?"};
inline void add_page(std::vector<Value>& values, const Paging& paging) {
    values.emplace_back(rows_on_page);
    values.emplace_back(paging.rows_before());
}
} // namespace trefoil::db
