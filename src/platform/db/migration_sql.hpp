// One migration text for both databases: types by name, and a few blocks for one of them.
#pragma once
#include "platform/db/db.hpp"

namespace trefoil::db {
// The SQL of a migration for one database.
//   {id} {day} {instant} {yesno} {number} {money} {bytes} {code} {json} {words N}
//       the type of the column named before it, with its CHECK; N is the longest length in
//       characters
//   {in key order}
//       after the end of a table: on SQLite its rows lie in the order of its key, with no index
//       beside them. For small rows that are read by the beginning of the key.
//   -- sqlite:  or  -- postgresql:  up to  -- end
//       lines for that database only, taken as they are
// Every other table is made STRICT on SQLite. Throws std::logic_error for anything else in braces,
// a block without end, or a type without a column before it.
std::string migration_sql(std::string_view text, Store store);
} // namespace trefoil::db
