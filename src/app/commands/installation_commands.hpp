// The commands that keep an installation: init, migrate, admin invite, status, config, audit.
#pragma once
#include <CLI/CLI.hpp>

namespace trefoil::app {
// Adds the subcommands; each sets `status` to the exit status when it has run.
void add_installation_commands(CLI::App& app);
} // namespace trefoil::app
