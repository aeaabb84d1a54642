// The program: one command line.
#include "app/commands/law_commands.hpp"
#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app{"Trefoil: the shared record for children and young people with SEND"};
    app.set_version_flag("--version", "0.1.0");
    int status = 0;
    trefoil::app::add_law_commands(app, status);
    CLI11_PARSE(app, argc, argv);
    return status;
}
