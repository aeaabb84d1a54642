// The program: one command line.
#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app{"Trefoil: the shared record for children and young people with SEND"};
    app.set_version_flag("--version", "0.1.0");
    CLI11_PARSE(app, argc, argv);
}
