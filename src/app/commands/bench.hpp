// trefoil bench: figures as JSON lines; the budgets stand in docs/performance.md.
#pragma once
#include <CLI/CLI.hpp>

namespace trefoil::app {
void add_bench(CLI::App& app);
} // namespace trefoil::app
