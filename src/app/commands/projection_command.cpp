// Every area's projection, derived again.
#include "app/commands/projection_command.hpp"
#include "app/commands/opened.hpp"
#include "app/service.hpp"
#include "shared/areas/areas.hpp"
#include "shared/worklist/projection.hpp"
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

namespace trefoil::app {
int check_projections(const Service& service, std::ostream& out) {
    std::vector<areas::LocalArea> all;
    service.surroundings().database.read([&](db::Connection& reads) { all = areas::all(reads); });
    bool differs = false;
    for (const areas::LocalArea& area : all) {
        access::Door door = service.console();
        const auto checked = worklist::check_projection(door, area.id);
        settle(door);
        for (const worklist::Difference& difference : checked.differences)
            out << fmt::format("{} {} {} {}\n", area.code, difference.reference, difference.rule,
                               in_words(difference.kind));
        out << fmt::format("{}: {} cases, {} dates, {} differences\n", area.code, checked.cases,
                           checked.dues, checked.differences.size());
        differs = differs || !checked.differences.empty();
    }
    return differs ? 1 : 0;
}

void add_check_projections(CLI::App& program, int& status) {
    const auto place = std::make_shared<Place>();
    CLI::App* command = program.get_subcommand("check")->add_subcommand(
        "projections", "Derive every due date from the ledgers; a line for each difference");
    add_place(*command, *place);
    command->callback([place, &status] {
        Options options = options_of(*place);
        options.is_demo = is_demo_folder(options);
        const Opened opened{options};
        status = check_projections(opened.service(), std::cout);
    });
}
} // namespace trefoil::app
