// trefoil serve: opens the data, gathers the routes, answers until told to stop.
#include "app/commands/serve.hpp"
#include "app/commands/admin.hpp"
#include "app/commands/opened.hpp"
#include "app/fault.hpp"
#include "app/health.hpp"
#include "app/throttle.hpp"
#include "platform/http/server.hpp"
#include "platform/local/local_socket.hpp"
#include <CLI/CLI.hpp>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <sstream>

namespace trefoil::app {
namespace {
struct Asked {
    Place place;
    std::optional<unsigned short> port; // before that of the settings; 0: any free one
    bool demo = false;
    std::string today;
};

std::atomic<http::Server*> running{nullptr};
std::atomic<bool> settings_changed{false};
extern "C" void stop_running(int) {
    if (http::Server* server = running.load()) server->stop();
}
extern "C" void read_settings_again(int) { settings_changed = true; }

Options options_of(const Asked& asked) {
    Options options = options_of(asked.place);
    options.is_demo = asked.demo;
    if (asked.port) options.config.port = *asked.port;
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

// The lines of requests, on the log's own thread. SIGHUP reads their level again; settings that
// have become wrong change nothing.
class RequestLog {
public:
    RequestLog(Place place, LogLevel level) : place_(std::move(place)), level_(level) {}
    void operator()(std::string_view lines) {
        if (settings_changed.exchange(false))
            if (const auto config = settings_of(place_)) level_ = config->log;
        if (level_ == LogLevel::requests) std::fputs(std::string{lines}.c_str(), stderr);
    }

private:
    Place place_;
    LogLevel level_;
};

void serve(const Asked& asked) {
    const Options options = options_of(asked);
    Opened opened{options};
    http::ServerOptions server_options;
    server_options.address = options.config.address;
    server_options.port = options.config.port;
    server_options.trusted_proxies = options.config.trusted_proxies;
    server_options.policy = {.script_hashes = script_hashes(),
                             .behind_tls = options.config.behind_tls};
    server_options.request_id = [] { return system_random()->token(); };
    server_options.now = [&] {
        return std::chrono::floor<std::chrono::seconds>(opened.installation().clock().now());
    };
    server_options.log = RequestLog{asked.place, options.config.log};
    server_options.fault = [](std::string_view id, const std::exception_ptr& broken) {
        tell_fault(fault_line(id, "", fault_of(broken)));
    };
    Throttle throttle;
    const http::Server* itself = nullptr;
    const auto front = [&itself] { return itself->measures(); };
    http::Server server{
        server_options, [&](const http::Request& request, const http::Reply& reply) {
            Installation& installation = opened.installation();
            if (auto told = health(request, installation.database(), front))
                return reply(*std::move(told));
            // The demonstration is measured, and walked through fast.
            if (const auto wait = options.is_demo
                                      ? std::nullopt
                                      : throttle.wait(request, installation.clock().now()))
                return reply(opened.service().too_often(request, *wait));
            opened.service().answer(request, reply);
        }};
    itself = &server;
    // Commands that would write ask this program, which alone works in its folder.
    std::optional<local::Socket> commands;
    if (options.config.database.empty())
        commands.emplace(options.data, [&, base = base_of_links(options.config, server.port())](
                                           std::string_view message) {
            return answer_command(opened.service(), base, options.data, message);
        });
    running = &server;
    std::signal(SIGINT, stop_running);
    std::signal(SIGTERM, stop_running);
    std::signal(SIGHUP, read_settings_again);
    std::signal(SIGXFSZ, SIG_IGN); // a file at its limit is refused like a full disk
    fmt::print("Trefoil is at http://{}:{}/\n", options.config.address, server.port());
    std::fflush(stdout);
    server.run();
    running = nullptr;
}
} // namespace

void add_serve(CLI::App& app) {
    auto* command = app.add_subcommand("serve", "The web server");
    const auto asked = std::make_shared<Asked>();
    add_place(*command, asked->place);
    command->add_option("--port", asked->port, "The port, before that of the settings");
    command->add_flag("--demo", asked->demo, "The demonstration area, with one-press sign-in");
    command->add_option("--today", asked->today, "The day it is, with --demo");
    command->callback([asked] { serve(*asked); });
}
} // namespace trefoil::app
