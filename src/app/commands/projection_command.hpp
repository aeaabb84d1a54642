// trefoil check projections: derives what lists show from the ledgers and compares it with
// what is kept.
#pragma once
#include <iosfwd>

namespace CLI {
class App;
}

namespace trefoil::app {
class Service;
// Adds to the subcommand "check", which must be there.
void add_check_projections(CLI::App& program, int& status);

enum class Then { report, mend };
// A line for each difference, and a count; 1 if there is a difference that was not mended.
int check_projections(const Service& service, std::ostream& out, Then then);
} // namespace trefoil::app
