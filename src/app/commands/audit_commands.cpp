// trefoil audit verify: recomputes the log of a data folder and says what is not as it was written.
#include "app/commands/audit_commands.hpp"
#include "app/installation.hpp"
#include "platform/crypto/hash.hpp"
#include "shared/audit/audit.hpp"
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>

namespace trefoil::app {
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
    const auto options = std::make_shared<Options>();
    verify->add_option("--data", options->data, "The data folder");
    verify->add_option("--database", options->database, "A PostgreSQL connection string");
    verify->callback([options, &status] {
        if (options->data.empty() && options->database.empty())
            throw CLI::RequiredError("--data or --database");
        if (options->database.empty() && !std::filesystem::is_directory(options->data))
            throw CLI::ValidationError("--data", "is no data folder");
        Installation installation{*options};
        status = audit_verify(installation.database(), std::cout);
    });
}
} // namespace trefoil::app
