// trefoil audit verify: recomputes the log of a data folder and says what is not as it was written.
#include "app/commands/audit_commands.hpp"
#include "app/commands/opened.hpp"
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
    const auto place = std::make_shared<Place>();
    add_place(*verify, *place);
    verify->callback([place, &status] {
        Options options = options_of(*place);
        if (options.config.database.empty() && !std::filesystem::is_directory(options.data))
            throw CLI::ValidationError("--data", "is no data folder");
        options.is_demo = is_demo_folder(options);
        Installation installation{options};
        status = audit_verify(installation.database(), std::cout);
    });
}
} // namespace trefoil::app
