// trefoil bench: figures as JSON lines; the budgets stand in docs/performance.md.
#pragma once

namespace CLI {
class App;
}

namespace trefoil::app {
void add_bench(CLI::App& app);
} // namespace trefoil::app
