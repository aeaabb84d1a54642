// The commands that keep an installation: init, migrate, config.
#pragma once

namespace CLI {
class App;
}

namespace trefoil::app {
// Adds the subcommands.
void add_installation_commands(CLI::App& app);
} // namespace trefoil::app
