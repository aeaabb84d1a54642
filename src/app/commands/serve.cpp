// trefoil serve: opens the data, gathers the routes, answers until told to stop.
#include "app/commands/serve.hpp"
#include "app/demo/making.hpp"
#include "app/installation.hpp"
#include "app/service.hpp"
#include "platform/http/server.hpp"
#include <atomic>
#include <csignal>
#include <fmt/format.h>
#include <memory>
#include <sstream>

namespace trefoil::app {
namespace {
struct Asked {
    std::string data = "data", database;
    unsigned short port = 8080;
    bool demo = false;
    std::string today;
};

std::atomic<http::Server*> running{nullptr};
extern "C" void stop_running(int) {
    if (http::Server* server = running.load()) server->stop();
}

Options options_of(const Asked& asked) {
    Options options{.data = asked.data, .database = asked.database};
    if (asked.today.empty()) return options;
    if (!asked.demo) throw CLI::ValidationError("--today", "stands only with --demo");
    options.today = parse_date(asked.today);
    if (!options.today) throw CLI::ValidationError("--today", "is a day like 2026-11-21");
    return options;
}

// As the policy wants them: without the quotes they have in the header.
std::vector<std::string> script_hashes() {
    std::string hashes{html::script_hashes()};
    std::erase(hashes, '\'');
    std::istringstream words{hashes};
    return {std::istream_iterator<std::string>{words}, {}};
}

// A demonstration that is not there yet is made; one that is goes on from its last day.
void begin_demo(Installation& installation, const Asked& asked) {
    if (!demo::is_founded(installation.database())) {
        demo::Making making{.children = demo::children_at_first_start};
        if (!asked.today.empty()) making.last = installation.clock().today();
        demo::make(installation.database(), installation.vault_key(), making);
    }
    if (asked.today.empty()) installation.clock().stand_on(demo::last_day(installation.database()));
}

void serve(const Asked& asked) {
    Installation installation{options_of(asked)};
    if (asked.demo) begin_demo(installation, asked);
    const Service service{
        {.database = installation.database(),
         .clock = installation.clock(),
         .vault_key = installation.vault_key(),
         .random = [](std::string_view) { return system_random(); },
         .faults = [](std::string_view line) { fmt::print(stderr, "{}\n", line); },
         .site = {.telephone = "01632 960 123", .is_demo = asked.demo, .stand_on = [&](Date day) {
                      installation.clock().stand_on(day);
                  }}}};
    http::ServerOptions options;
    options.port = asked.port;
    options.policy.script_hashes = script_hashes();
    options.request_id = [] { return system_random()->token(); };
    options.now = [&] {
        return std::chrono::floor<std::chrono::seconds>(installation.clock().now());
    };
    options.log = [](std::string_view lines) { fmt::print(stderr, "{}", lines); };
    http::Server server{options, [&](const http::Request& request, http::Reply reply) {
                            service.answer(request, std::move(reply));
                        }};
    running = &server;
    std::signal(SIGINT, stop_running);
    std::signal(SIGTERM, stop_running);
    fmt::print("Trefoil is at http://127.0.0.1:{}/\n", server.port());
    std::fflush(stdout);
    server.run();
    running = nullptr;
}
} // namespace

void add_serve(CLI::App& app) {
    auto* command = app.add_subcommand("serve", "The web server");
    const auto asked = std::make_shared<Asked>();
    command->add_option("--data", asked->data, "The data folder");
    command->add_option("--database", asked->database, "A PostgreSQL connection string");
    command->add_option("--port", asked->port, "The port on the loopback address");
    command->add_flag("--demo", asked->demo, "The demonstration area, with one-press sign-in");
    command->add_option("--today", asked->today, "The day it is, with --demo");
    command->callback([asked] { serve(*asked); });
}
} // namespace trefoil::app
