// trefoil demo: makes a demonstration area.
#pragma once

namespace CLI {
class App;
}

namespace trefoil::app {
void add_demo(CLI::App& app);
} // namespace trefoil::app
