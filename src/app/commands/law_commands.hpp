// The commands on law and identifiers: trefoil law due|list|explain, trefoil check nhs|upn|....
#pragma once
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace trefoil::app {
// Adds the subcommands; each sets `status` to the exit status when it has run.
void add_law_commands(CLI::App&, int& status);

// Each writes its lines and returns the exit status.
int law_due(std::string_view json, std::ostream& out, std::ostream& err);
int law_list(std::ostream& out);
int law_explain(std::string_view id, std::ostream& out, std::ostream& err);
int check_identifiers(std::string_view kind, const std::vector<std::string>& values,
                      std::ostream& out, std::ostream& err);
} // namespace trefoil::app
