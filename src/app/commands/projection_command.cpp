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
#include <set>

namespace trefoil::app {
namespace {
void mend(const Service& service, const std::vector<worklist::Difference>& differences) {
    std::set<std::string> references;
    for (const worklist::Difference& difference : differences)
        references.insert(difference.reference);
    for (const std::string& reference : references) {
        access::Door door = service.console();
        worklist::mend_projection(door, reference);
    }
}
} // namespace

int check_projections(const Service& service, std::ostream& out, Then then) {
    std::vector<areas::LocalArea> all;
    service.surroundings().database.read([&](db::Connection& reads) { all = areas::all(reads); });
    bool differs = false;
    for (const areas::LocalArea& area : all) {
        access::Door door = service.console();
        const auto checked = worklist::check_projection(door, area.id, service.steps());
        settle(door);
        for (const worklist::Difference& difference : checked.differences)
            out << fmt::format("{} {} {} {}\n", area.code, difference.reference, difference.rule,
                               in_words(difference.kind));
        out << fmt::format("{}: {} cases, {} dates, {} differences\n", area.code, checked.cases,
                           checked.dues, checked.differences.size());
        differs = differs || !checked.differences.empty();
        if (then == Then::mend) mend(service, checked.differences);
    }
    return differs && then == Then::report ? 1 : 0;
}

void add_check_projections(CLI::App& program, int& status) {
    const auto place = std::make_shared<Place>();
    CLI::App* command = program.get_subcommand("check")->add_subcommand(
        "projections", "Derive what lists show from the ledgers; a line for each difference");
    add_place(*command, *place);
    const auto mends = std::make_shared<bool>(false);
    command->add_flag("--mend", *mends, "Keep what the ledgers give where there is a difference");
    command->callback([place, mends, &status] {
        Options options = options_of(*place);
        options.is_demo = is_demo_folder(options);
        const Opened opened{options};
        status = check_projections(opened.service(), std::cout, *mends ? Then::mend : Then::report);
    });
}
} // namespace trefoil::app
