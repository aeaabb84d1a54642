// The program: one command line.
#include "app/commands/admin.hpp"
#include "app/commands/audit_commands.hpp"
#include "app/commands/bench.hpp"
#include "app/commands/can_command.hpp"
#include "app/commands/demo_command.hpp"
#include "app/commands/installation_commands.hpp"
#include "app/commands/law_commands.hpp"
#include "app/commands/projection_command.hpp"
#include "app/commands/serve.hpp"
#include "base/version.hpp"
#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>
#include <sys/stat.h>
#ifdef TREFOIL_MIMALLOC
#include <mimalloc.h>
#endif

namespace {
// Memory given back by one page is taken by the next. After 25 ms, as is usual, it would have gone
// to the system and come back: a seventh of what a page costs under load.
void keep_memory_for_next_page() {
#ifdef TREFOIL_MIMALLOC // sanitizers bring their own
    mi_option_set(mi_option_decommit_delay, 200);
#endif
}
} // namespace

int main(int argc, char** argv) try {
    keep_memory_for_next_page();
    umask(077); // what the program writes is for its own account alone
    CLI::App app{"Trefoil: the shared record for children and young people with SEND"};
    app.set_version_flag("--version", std::string{trefoil::program_version()});
    app.require_subcommand(1);
    int status = 0;
    trefoil::app::add_serve(app);
    trefoil::app::add_law_commands(app, status);
    trefoil::app::add_bench(app);
    trefoil::app::add_audit_commands(app, status);
    trefoil::app::add_demo(app);
    trefoil::app::add_check_projections(app, status);
    trefoil::app::add_installation_commands(app);
    trefoil::app::add_can(app, status);
    trefoil::app::add_admin(app);
    CLI11_PARSE(app, argc, argv);
    return status;
} catch (const std::exception& why) {
    std::cerr << "trefoil: " << why.what() << '\n';
    return 1;
}
