// What commands share: the folder and settings they are given, and the service opened over them.
#pragma once
#include "app/installation.hpp"
#include "app/service.hpp"

namespace CLI {
class App;
}

namespace trefoil::app {
struct Place { // as typed
    std::string data = "data", config, database;
};
void add_place(CLI::App& command, Place& place);

// The settings of that place, and what is wrong with them by file and line.
std::string config_file(const Place& place);
Result<Config, ConfigFault> settings_of(const Place& place);
Options options_of(const Place& place); // throws NotThisFolder with what is wrong

// Everything wired, for one act of the command line or for serving.
class Opened {
public:
    explicit Opened(const Options& options);
    Installation& installation() { return installation_; }
    const Service& service() const { return service_; }

private:
    Installation installation_;
    Service service_;
};
} // namespace trefoil::app
