// trefoil demo: makes a demonstration area.
#pragma once
#include <CLI/CLI.hpp>

namespace trefoil::app {
void add_demo(CLI::App& app);
} // namespace trefoil::app
