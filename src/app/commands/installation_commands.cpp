// The commands that keep an installation: init, migrate, config.
#include "app/commands/installation_commands.hpp"
#include "app/commands/opened.hpp"
#include "app/founding.hpp"
#include <CLI/CLI.hpp>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fstream>
#include <iostream>
#include <memory>

namespace trefoil::app {
namespace {
std::string_view in_words(FoundRefusal refusal) {
    switch (refusal) {
    case FoundRefusal::no_name: return "give the area and the council a name";
    case FoundRefusal::no_telephone: return "give the service's own telephone number";
    case FoundRefusal::too_long:
        return "the area has at most 120 characters, the council 160, the telephone number 40";
    case FoundRefusal::founded_before: return "an area of that name is there already";
    }
    std::abort();
}

struct Init {
    Place place;
    Founding founding;
};

void init(const Init& asked) {
    Options options = options_of(asked.place);
    if (const auto no = refuse(asked.founding)) throw NotThisFolder{std::string{in_words(*no)}};
    make_folder(options);
    options.is_new = true;
    Opened opened{options};
    access::Door door = opened.service().console();
    const auto area = found(door, asked.founding);
    if (!area) throw NotThisFolder{std::string{in_words(area.error())}};
    const std::string settings = settings_file(asked.place.data);
    std::ofstream file{settings};
    write_names(file, {.service_name = asked.founding.area + " SEND service",
                       .partnership = asked.founding.area + " SEND Partnership",
                       .run_by = asked.founding.council + ", NHS and families working together."});
    file.close();
    if (!file) throw NotThisFolder{settings + " could not be written"};
    fmt::print("{} is founded in {}. Its keys lie beside the folder: keep a copy of both apart "
               "from any copy of the folder.\n",
               asked.founding.area, asked.place.data);
    if (!options.config.database.empty())
        fmt::print("Its records are on PostgreSQL. A connection string may hold a password, so it "
                   "was written nowhere: give it to each command and to serve as TREFOIL_DATABASE, "
                   "or as `database` in {}.\n",
                   settings);
}

void add_init(CLI::App& app) {
    auto* command = app.add_subcommand("init", "Make a data folder for a council's area");
    const auto asked = std::make_shared<Init>();
    add_place(*command, asked->place);
    command->add_option("--area", asked->founding.area, "\"Alderbrook\"")->required();
    command->add_option("--council", asked->founding.council, "\"Alderbrook Council\"")->required();
    command->add_option("--telephone", asked->founding.telephone, "The service's own number")
        ->required();
    command->callback([asked] { init(*asked); });
}

void migrate(const Place& place) {
    Installation installation{options_of(place)};
    fmt::print("The schema is at version {}.\n", db::schema_version(installation.database()));
}

void check_config(const Place& place) {
    const Config config = options_of(place).config;
    if (const std::string missing = missing_file(config); !missing.empty())
        throw NotThisFolder{fmt::format("{}: there is no file {}", config_file(place), missing)};
    for (const std::string& doubt : doubts(config))
        fmt::print("{}: {}\n", config_file(place), doubt);
    fmt::print("{}: nothing is wrong.\n", config_file(place));
}

template <class Act>
void add_plain(CLI::App& app, const std::string& name, const std::string& words, Act act) {
    auto* command = app.add_subcommand(name, words);
    const auto place = std::make_shared<Place>();
    add_place(*command, *place);
    command->callback([place, act] { act(*place); });
}
} // namespace

void add_installation_commands(CLI::App& app) {
    add_init(app);
    add_plain(app, "migrate", "Bring the database up to this program", migrate);
    auto* config = app.add_subcommand("config", "The settings");
    config->require_subcommand(1);
    add_plain(*config, "check", "Whether the settings can be read", check_config);
}
} // namespace trefoil::app
