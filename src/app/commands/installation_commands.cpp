// The commands that keep an installation: init, migrate, admin invite, status, config.
#include "app/commands/installation_commands.hpp"
#include "app/commands/opened.hpp"
#include "app/founding.hpp"
#include "shared/accounts/invitation.hpp"
#include "shared/calendar/law.hpp"
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
    case FoundRefusal::founded_before: return "an area of that name is there already";
    }
    std::abort();
}

std::string_view in_words(accounts::InviteRefusal refusal) {
    switch (refusal) {
    case accounts::InviteRefusal::no_name: return "give the person a name";
    case accounts::InviteRefusal::no_email: return "that is not an e-mail address";
    case accounts::InviteRefusal::email_is_taken: return "somebody has that e-mail address already";
    case accounts::InviteRefusal::no_such_body: return "no body has that name";
    case accounts::InviteRefusal::no_such_email: return "nobody has that e-mail address";
    }
    std::abort();
}

struct Init {
    Place place;
    Founding founding;
};

void init(const Init& asked) {
    Options options = options_of(asked.place);
    make_folder(options);
    options.is_new = true;
    Opened opened{options};
    access::Door door = opened.service().console();
    const auto area = found(door, asked.founding);
    if (!area) throw NotThisFolder{std::string{in_words(area.error())}};
    const std::string settings = asked.place.data + "/trefoil.toml";
    std::ofstream file{settings};
    write_names(file, {.telephone = asked.founding.telephone,
                       .service_name = asked.founding.area + " SEND service",
                       .partnership = asked.founding.area + " SEND Partnership",
                       .run_by = asked.founding.council + ", NHS and families working together."});
    file.close();
    if (!file) throw NotThisFolder{settings + " could not be written"};
    fmt::print("{} is founded in {}. Its keys lie beside the folder: keep a copy of both apart "
               "from any copy of the folder.\n",
               asked.founding.area, asked.place.data);
}

void add_init(CLI::App& app) {
    auto* command = app.add_subcommand("init", "Make a data folder for a council's area");
    const auto asked = std::make_shared<Init>();
    add_place(*command, asked->place);
    command->add_option("--area", asked->founding.area, "\"Alderbrook\"")->required();
    command->add_option("--council", asked->founding.council, "\"Alderbrook Council\"")->required();
    command->add_option("--telephone", asked->founding.telephone, "The service's own number");
    command->callback([asked] { init(*asked); });
}

struct Invite {
    Place place;
    accounts::Invitee invitee;
    std::string role, title, body;
    bool again = false;
};

void invite(Invite asked) {
    if (!asked.role.empty()) {
        const auto role = access::role_of(asked.role);
        if (!role) throw CLI::ValidationError("--role", "is a role like case_officer");
        asked.invitee.post = {*role, asked.title.empty() ? asked.role : asked.title, asked.body};
    }
    const Options options = options_of(asked.place);
    const Opened opened{options};
    access::Door door = opened.service().console();
    const auto token = asked.again ? accounts::invite_again(door, asked.invitee.email)
                                   : accounts::invite(door, asked.invitee);
    if (!token) throw NotThisFolder{std::string{in_words(token.error())}};
    const std::string base = options.config.link_base.empty()
                                 ? fmt::format("http://127.0.0.1:{}", options.config.port)
                                 : options.config.link_base;
    fmt::print("{}/invitation/{}\n", base, *token);
}

void add_invite(CLI::App& app) {
    auto* admin = app.add_subcommand("admin", "Who may come in");
    admin->require_subcommand(1);
    auto* command = admin->add_subcommand("invite", "Print the link by which a person comes in");
    const auto asked = std::make_shared<Invite>();
    add_place(*command, asked->place);
    command->add_option("--email", asked->invitee.email, "What they sign in with")->required();
    command->add_option("--given", asked->invitee.name.given, "First name");
    command->add_option("--family", asked->invitee.name.family, "Last name");
    auto* role = command->add_option("--role", asked->role, "Of staff: case_officer, senco, ...");
    command->add_option("--title", asked->title, "\"SEND caseworker\"")->needs(role);
    auto* body = command->add_option("--body", asked->body, "\"Alderbrook Council, SEND service\"");
    role->needs(body);
    body->needs(role);
    command->add_flag("--again", asked->again, "A new link for somebody who has an account");
    command->callback([asked] { invite(*asked); });
}

void show_status(const Place& place) {
    Opened opened{options_of(place)};
    db::Database& database = opened.installation().database();
    const db::Measures measures = database.measures();
    fmt::print("database        {}\nschema          {}\nlaw             {}\nopen sessions   {}\n"
               "log bytes       {}\n",
               database.kind(), db::schema_version(database), calendar::law_digest(),
               accounts::open_sessions(database, opened.installation().clock().now()),
               measures.log_bytes);
}

void migrate(const Place& place) {
    Installation installation{options_of(place)};
    fmt::print("The schema is at version {}.\n", db::schema_version(installation.database()));
}

void check_config(const Place& place) {
    (void)options_of(place);
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
    add_invite(app);
    add_plain(app, "migrate", "Bring the database up to this program", migrate);
    add_plain(app, "status", "What the folder holds, without names", show_status);
    auto* config = app.add_subcommand("config", "The settings");
    config->require_subcommand(1);
    add_plain(*config, "check", "Whether the settings can be read", check_config);
}
} // namespace trefoil::app
