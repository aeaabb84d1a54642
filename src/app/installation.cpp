// What a running program holds open.
#include "app/installation.hpp"
#include "platform/db/migrations.hpp"
#include "platform/random/random.hpp"
#include "shared/areas/vault_check.hpp"
#include <filesystem>

namespace trefoil::app {
namespace {
namespace fs = std::filesystem;
constexpr unsigned postgres_connections = 8;

// Beside the data folder, not in it: a copy of the folder alone opens nothing that is sealed.
std::string beside(const std::string& data, std::string_view ending) {
    fs::path folder = fs::path{data}.lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path(); // "data/"
    return folder.string().append(ending);
}
std::string vault_key_file(const Options& options) {
    return options.config.vault_key.empty() ? beside(options.data, ".vault-key")
                                            : options.config.vault_key;
}
std::string database_key_file(const Options& options) {
    return options.config.database_key.empty() ? beside(options.data, ".database-key")
                                               : options.config.database_key;
}
std::string database_file(const Options& options) { return options.data + "/trefoil.db"; }

std::string database_key(const Options& options) {
    const crypto::Key key = crypto::read_key_file(database_key_file(options));
    const auto bytes = key.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::unique_ptr<db::Database> open_demo(const Options& options) {
    if (fs::exists(database_key_file(options)))
        throw NotThisFolder{options.data + " holds real records: serve it without --demo"};
    fs::create_directories(options.data);
    return db::open_sqlite({.file = database_file(options)});
}

std::unique_ptr<db::Database> open(const Options& options) {
    if (!options.config.database.empty())
        return db::open_postgres(options.config.database, postgres_connections);
    if (options.is_demo) return open_demo(options);
    if (!fs::exists(database_key_file(options)))
        throw NotThisFolder{"the key " + database_key_file(options) +
                            " is missing: without it the database cannot be read"};
    if (!options.is_new && !fs::exists(database_file(options)))
        throw NotThisFolder{"there is no database in " + options.data +
                            ". If it is on PostgreSQL, say where: in the environment's "
                            "TREFOIL_DATABASE, or as `database` in " +
                            settings_file(options.data)};
    try {
        return db::open_sqlite({.file = database_file(options),
                                .key = database_key(options),
                                .must_exist = !options.is_new});
    } catch (const db::Broken& why) { // what SQLite says of a file it cannot make out
        if (std::string_view{why.what()}.find("file is not a database") == std::string_view::npos)
            throw;
        throw NotThisFolder{"the key " + database_key_file(options) + " does not open " +
                            database_file(options) + ": it is another's, or the file is damaged"};
    }
}

crypto::Key vault_key_of(const Options& options) {
    const std::string path = vault_key_file(options);
    // Under another key nobody of a demonstration that was copied without its own could sign in.
    if (options.is_demo && !fs::exists(path) && !fs::exists(database_file(options))) {
        fs::create_directories(options.data);
        crypto::write_key_file(path, crypto::Key{*system_random()});
    }
    if (!fs::exists(path))
        throw NotThisFolder{options.data + " is not an installation, or its key " + path +
                            " is missing. `trefoil init` makes one; example data is served with "
                            "--demo"};
    return crypto::read_key_file(path);
}
} // namespace

std::string settings_file(const std::string& data) { return data + "/trefoil.toml"; }

bool is_demo_folder(const Options& options) {
    return options.config.database.empty() && fs::exists(database_file(options)) &&
           !fs::exists(database_key_file(options));
}

void make_folder(const Options& options) {
    for (const std::string& path : {database_file(options), vault_key_file(options),
                                    database_key_file(options), settings_file(options.data)})
        if (fs::exists(path)) throw NotThisFolder{path + " is there already: nothing was changed"};
    fs::create_directories(options.data);
    crypto::write_key_file(vault_key_file(options), crypto::Key{*system_random()});
    crypto::write_key_file(database_key_file(options), crypto::Key{*system_random()});
}

Installation::Installation(const Options& options)
    : machine_(machine_clock()), clock_(*machine_), vault_key_(vault_key_of(options)),
      database_(open(options)) {
    if (options.today) clock_.stand_on(*options.today);
    db::migrate(*database_, clock_.now(), migrations());
    // Under another key nobody could sign in, and what is written could not be read with the rest.
    database_->read([&](db::Connection& reads) {
        if (!areas::is_vault_key(reads, vault_key_))
            throw NotThisFolder{"the vault key " + vault_key_file(options) +
                                " is not the one of these records: nothing was changed"};
    });
}
} // namespace trefoil::app
