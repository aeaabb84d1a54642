// trefoil audit verify: recomputes the log of a data folder and says what is not as it was written.
#include "app/commands/audit_commands.hpp"
#include "app/commands/opened.hpp"
#include "platform/crypto/hash.hpp"
#include "shared/audit/since.hpp"
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>

namespace trefoil::app {
namespace {
bool begins_as(db::Database& database, const audit::Noted& noted, std::ostream& out) {
    const bool begins = audit::begins_as(database, noted);
    out << fmt::format("{} {} entries\n",
                       begins ? "it begins with the noted"
                              : "an entry was taken out, added or altered among the noted",
                       noted.entries);
    return begins;
}
} // namespace

int audit_verify(db::Database& database, std::ostream& out) {
    const audit::Verified verified = audit::verify(database);
    out << fmt::format("entries {}\nroot {}\nfaults {}\n", verified.entries,
                       crypto::to_hex(verified.root), verified.faults.size());
    for (const std::string& fault : verified.faults) out << fault << '\n';
    return verified.faults.empty() ? 0 : 1;
}

void add_audit_commands(CLI::App& program, int& status) {
    CLI::App* audit = program.add_subcommand("audit", "The log of acts");
    audit->require_subcommand(1);
    CLI::App* verify = audit->add_subcommand(
        "verify", "Recompute the log: entries, root, and whatever is not as it was written");
    const auto place = std::make_shared<Place>();
    add_place(*verify, *place);
    const auto since = std::make_shared<std::string>();
    verify->add_option("--since", *since, "COUNT:ROOT as noted before: the log must begin with it");
    verify->callback([place, since, &status] {
        const auto noted = audit::noted_in(*since);
        if (!since->empty() && !noted)
            throw CLI::ValidationError("--since", "is not COUNT:ROOT, as verify said it");
        Options options = options_of(*place);
        if (options.config.database.empty() && !std::filesystem::is_directory(options.data))
            throw CLI::ValidationError("--data", "is no data folder");
        options.is_demo = is_demo_folder(options);
        Installation installation{options};
        status = audit_verify(installation.database(), std::cout);
        if (noted && !begins_as(installation.database(), *noted, std::cout)) status = 1;
    });
}
} // namespace trefoil::app
