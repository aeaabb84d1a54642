// What commands share: the folder and settings they are given, and the service opened over them.
#include "app/commands/opened.hpp"
#include "app/demo/making.hpp"
#include "app/fault.hpp"
#include <CLI/CLI.hpp>

namespace trefoil::app {
namespace {
// A demonstration that is not there yet is made up to today; one that is goes on from its last day,
// so that what was due then is not found late by everybody who opens it again weeks after.
Installation& begun(Installation& installation, const Options& options) {
    if (!options.is_demo) return installation;
    if (!demo::is_founded(installation.database())) {
        demo::make(
            installation.database(), installation.vault_key(),
            {.last = installation.clock().today(), .children = demo::children_at_first_start});
    }
    if (!options.today) installation.clock().stand_on(demo::last_day(installation.database()));
    return installation;
}

ServiceParts parts_of(Installation& installation, const Options& options) {
    const Config& config = options.config;
    ServiceParts parts{.database = installation.database(),
                       .clock = installation.clock(),
                       .vault_key = installation.vault_key(),
                       .random = [](std::string_view) { return system_random(); },
                       .faults = tell_fault,
                       .site = {.is_demo = options.is_demo, .is_secure = config.behind_tls}};
    if (options.is_demo) {
        parts.site.stand_on = [&](Date day) { installation.clock().stand_on(day); };
    } else {
        parts.site.brand = {.service = config.service_name,
                            .partnership = config.partnership,
                            .run_by = config.run_by};
    }
    return parts;
}
} // namespace

void add_place(CLI::App& command, Place& place) {
    command.add_option("--data", place.data, "The data folder");
    command.add_option("--config", place.config, "The settings; else trefoil.toml in the folder");
    command.add_option("--database", place.database, "A PostgreSQL connection string");
}

std::string config_file(const Place& place) {
    return place.config.empty() ? settings_file(place.data) : place.config;
}

Result<Config, ConfigFault> settings_of(const Place& place) {
    return read_config(config_file(place),
                       place.config.empty() ? IfMissing::defaults : IfMissing::fault);
}

Options options_of(const Place& place) {
    const auto config = settings_of(place);
    if (!config) throw NotThisFolder{config.error().words};
    Options options{.data = place.data, .config = *config};
    if (!place.database.empty()) options.config.database = place.database;
    return options;
}

Opened::Opened(const Options& options)
    : installation_(options), service_(parts_of(begun(installation_, options), options)) {}
} // namespace trefoil::app
