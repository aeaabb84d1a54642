// What commands share: the folder and settings they are given, and the service opened over them.
#pragma once
#include "app/installation.hpp"
#include "app/service.hpp"
#include <CLI/CLI.hpp>

namespace trefoil::app {
struct Place { // as typed
    std::string data = "data", config, database;
};
void add_place(CLI::App& command, Place& place);

// The settings of that place. Throws NotThisFolder with file and line of what is wrong.
std::string config_file(const Place& place);
Options options_of(const Place& place);

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
