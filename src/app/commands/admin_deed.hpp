// What a command may ask the program that works in the folder, as a table of deeds: trefoil admin
// NAME, and trefoil status.
#pragma once
#include "app/service.hpp"
#include "base/result.hpp"
#include <map>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace trefoil::app {
// What was typed, by option; "" where nothing was.
using Typed = std::map<std::string, std::string, std::less<>>;

struct AdminAsked {
    const Service& service;
    std::string_view link_base; // what links begin with
    const std::string& data;    // the folder
    const Typed& typed;
};

struct AdminDeed {
    std::string name, summary;
    void (*add_options)(CLI::App& command, Typed& typed);
    // What to print, or what is wrong in words. Throws std::out_of_range or db::BadValue for what
    // its own options never typed.
    Result<std::string, std::string> (*act)(const AdminAsked& asked);
    bool is_of_admin = true; // else a command by itself
};
} // namespace trefoil::app
