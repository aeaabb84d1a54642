// What a running program holds open.
#include "app/installation.hpp"
#include "platform/random/random.hpp"
#include <filesystem>

namespace trefoil {
std::span<const EmbeddedFile> migrations(); // the files of migrations/, compiled in
}

namespace trefoil::app {
namespace {
std::unique_ptr<db::Database> open(const Options& options) {
    if (!options.database.empty()) return db::open_postgres(options.database, 8);
    std::filesystem::create_directories(options.data);
    return db::open_sqlite({.file = options.data + "/trefoil.db", .key = options.database_key});
}
// Beside the data folder, not in it: a copy of the folder alone opens nothing that is sealed.
crypto::Key vault_key_of(const Options& options) {
    const std::string path =
        options.vault_key.empty() ? options.data + ".vault-key" : options.vault_key;
    if (!std::filesystem::exists(path)) {
        std::filesystem::create_directories(options.data);
        crypto::write_key_file(path, crypto::Key{*system_random()});
    }
    return crypto::read_key_file(path);
}
} // namespace

Installation::Installation(const Options& options)
    : machine_(machine_clock()), clock_(*machine_), vault_key_(vault_key_of(options)),
      database_(open(options)) {
    if (options.today) clock_.stand_on(*options.today);
    db::migrate(*database_, clock_.now(), migrations());
}
} // namespace trefoil::app
