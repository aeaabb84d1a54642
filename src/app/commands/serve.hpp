// trefoil serve: the web server.
#pragma once
#include <CLI/CLI.hpp>

namespace trefoil::app {
void add_serve(CLI::App& app);
} // namespace trefoil::app
