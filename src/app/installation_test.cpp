// A folder opens by its own keys alone, and says by name which is not its own.
#include "app/commands/opened.hpp"
#include "app/founding.hpp"
#include "app/installation.hpp"
#include "platform/random/random.hpp"
#include "support/folder.hpp"
#include <doctest/doctest.h>
#include <filesystem>

using namespace trefoil;
using namespace trefoil::app;

namespace {
Options founded(const test::Folder& folder) {
    Options options{.data = folder.file("data"), .config = {}};
    make_folder(options);
    options.is_new = true;
    Opened opened{options};
    access::Door console = opened.service().console();
    REQUIRE(found(console, {"Fellshire", "Fellshire Council", "01632 960 777"}));
    options.is_new = false;
    return options;
}

void put_another_key(const std::string& file) {
    std::filesystem::remove(file);
    crypto::write_key_file(file, crypto::Key{*keyed_random("installation", "another key")});
}

std::string refusal_of(const Options& options) {
    try {
        const Installation installation{options};
    } catch (const NotThisFolder& why) {
        return why.what();
    }
    return "";
}
} // namespace

TEST_CASE("Records open under the vault key they were founded with, and under no other") {
    const test::Folder folder;
    const Options options = founded(folder);
    CHECK(refusal_of(options) == "");
    put_another_key(options.data + ".vault-key");
    CHECK(refusal_of(options) == "the vault key " + options.data +
                                     ".vault-key is not the one of these records: nothing was "
                                     "changed");
}

TEST_CASE("A database key that is another's is named, and so is where records may be that are not "
          "there") {
    const test::Folder folder;
    const Options options = founded(folder);
    put_another_key(options.data + ".database-key");
    CHECK(refusal_of(options).starts_with("the key " + options.data +
                                          ".database-key does not open "));
    std::filesystem::remove(options.data + "/trefoil.db");
    CHECK(refusal_of(options).starts_with("there is no database in " + options.data +
                                          ". If it is on PostgreSQL, say where"));
}
