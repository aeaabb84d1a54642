// The message is JSON: the name of the deed and its options as typed. The answer has "told" or
// "problem".
#include "app/commands/admin.hpp"
#include "app/commands/area_deeds.hpp"
#include "app/commands/invite.hpp"
#include "app/commands/opened.hpp"
#include "app/commands/status.hpp"
#include "app/fault.hpp"
#include "platform/local/local_socket.hpp"
#include <CLI/CLI.hpp>
#include <algorithm>
#include <boost/json.hpp>
#include <fmt/format.h>
#include <memory>
#include <stdexcept>

namespace trefoil::app {
namespace {
namespace json = boost::json;
using Told = Result<std::string, std::string>;

const std::vector<AdminDeed>& deeds() {
    static const std::vector<AdminDeed> all{invite_deed(),     body_deed(),    rename_body_deed(),
                                            close_body_deed(), contact_deed(), telephone_deed(),
                                            status_deed()};
    return all;
}

std::string message_of(const AdminDeed& deed, const Typed& typed) {
    json::object options;
    for (const auto& [name, value] : typed) options.emplace(name, value);
    return json::serialize(json::object{{"deed", deed.name}, {"typed", std::move(options)}});
}

// Throws for what message_of never wrote.
Told act_on(const Service& service, std::string_view base, const std::string& data,
            std::string_view message) {
    const json::object asked = json::parse({message.data(), message.size()}).as_object();
    const std::string name{asked.at("deed").as_string()};
    const auto deed = std::ranges::find(deeds(), name, &AdminDeed::name);
    if (deed == deeds().end()) throw std::out_of_range{"no such deed"};
    Typed typed;
    for (const auto& [option, value] : asked.at("typed").as_object())
        typed.emplace(option, value.as_string());
    return deed->act({service, base, data, typed});
}

std::string answer_of(const Told& told) {
    if (told) return json::serialize(json::object{{"told", *told}});
    return json::serialize(json::object{{"problem", told.error()}});
}

Told told_in(std::string_view answer) {
    const json::object fields = json::parse({answer.data(), answer.size()}).as_object();
    if (const auto* problem = fields.if_contains("problem"))
        return Refused{std::string{problem->as_string()}};
    return std::string{fields.at("told").as_string()};
}

void run(const Place& place, const AdminDeed& deed, const Typed& typed) {
    const Options options = options_of(place);
    const Config& config = options.config;
    std::optional<std::string> answer;
    if (config.database.empty()) answer = local::ask(options.data, message_of(deed, typed));
    const Told told = answer ? told_in(*answer)
                             : deed.act({Opened{options}.service(),
                                         base_of_links(config, config.port), options.data, typed});
    if (!told) throw NotThisFolder{told.error()};
    fmt::print("{}\n", *told);
}
} // namespace

std::string base_of_links(const Config& config, unsigned short port) {
    return config.link_base.empty() ? fmt::format("http://127.0.0.1:{}", port) : config.link_base;
}

std::string answer_command(const Service& service, std::string_view base, const std::string& data,
                           std::string_view message) {
    try {
        return answer_of(act_on(service, base, data, message));
    } catch (const std::exception&) { // a database that is gone, a message that is none
        tell_fault(fault_line("", "a command", fault_of(std::current_exception())));
        return answer_of(Refused{std::string{"the server could not do it: its log says why"}});
    }
}

void add_admin(CLI::App& app) {
    auto* admin = app.add_subcommand("admin", "Who may come in, and whom the area works with");
    admin->require_subcommand(1);
    for (const AdminDeed& deed : deeds()) {
        CLI::App& above = deed.is_of_admin ? *admin : app;
        auto* command = above.add_subcommand(deed.name, deed.summary);
        const auto place = std::make_shared<Place>();
        const auto typed = std::make_shared<Typed>();
        add_place(*command, *place);
        deed.add_options(*command, *typed);
        command->callback([place, typed, &deed] { run(*place, deed, *typed); });
    }
}
} // namespace trefoil::app
