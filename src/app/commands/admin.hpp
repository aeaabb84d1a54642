// trefoil admin and trefoil status: each runs a deed of the table. Where a server works in the data
// folder the command asks it; else it opens the folder itself.
#pragma once
#include "app/config.hpp"
#include "app/service.hpp"
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace trefoil::app {
void add_admin(CLI::App& app);

// What links begin with; the port is that of a server without a name of its own.
std::string base_of_links(const Config& config, unsigned short port);

// The server's side: what a command sent through the socket of the folder, answered.
std::string answer_command(const Service& service, std::string_view base, const std::string& data,
                           std::string_view message);
} // namespace trefoil::app
