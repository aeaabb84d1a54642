// trefoil serve: the web server.
#pragma once

namespace CLI {
class App;
}

namespace trefoil::app {
void add_serve(CLI::App& app);
} // namespace trefoil::app
