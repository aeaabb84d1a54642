// The commands on the log of acts: trefoil audit verify.
#pragma once
#include <iosfwd>

namespace CLI {
class App;
}
namespace trefoil::db {
class Database;
}

namespace trefoil::app {
// Adds the subcommands; each sets `status` to the exit status when it has run.
void add_audit_commands(CLI::App& program, int& status);

// Writes the number of entries, the root of the tree and a line for each fault; 1 if there is one.
int audit_verify(db::Database& database, std::ostream& out);
} // namespace trefoil::app
