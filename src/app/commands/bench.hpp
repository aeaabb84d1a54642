// trefoil bench: each figure beside its budget, as JSON lines.
#pragma once
#include <CLI/CLI.hpp>

namespace trefoil::app {
void add_bench(CLI::App& app);
} // namespace trefoil::app
