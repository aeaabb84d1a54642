// trefoil demo --size S|M: a synthetic local area, lived through the product's own acts.
#include "app/commands/demo_command.hpp"
#include "app/commands/opened.hpp"
#include "app/demo/making.hpp"
#include <CLI/CLI.hpp>
#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <stdexcept>

namespace trefoil::app {
namespace {
struct Asked {
    Place place;
    std::string size = "S", seed = "1", today;
    std::optional<int> children;
};

int children_of(const Asked& asked) {
    if (asked.children) return *asked.children;
    return asked.size == "S" ? demo::children_of_size_s : demo::children_of_size_m;
}

void make(const Asked& asked) {
    Options options = options_of(asked.place);
    options.is_demo = true;
    if (!asked.today.empty()) {
        options.today = parse_date(asked.today);
        if (!options.today) throw CLI::ValidationError("--today", "is a day like 2026-11-21");
    }
    Installation installation{options};
    const demo::Making making{
        .last = installation.clock().today(), .children = children_of(asked), .seed = asked.seed};
    if (demo::is_founded(installation.database()))
        throw std::runtime_error("there is a demonstration in this folder already");
    const auto began = std::chrono::steady_clock::now();
    demo::make(installation.database(), installation.vault_key(), making);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    fmt::print("{} children lived up to {} in {:.1f} s\n", making.children + demo::story_children,
               to_iso(making.last), took.count());
}
} // namespace

void add_demo(CLI::App& app) {
    auto* command = app.add_subcommand("demo", "Make a synthetic local area, deterministic");
    const auto asked = std::make_shared<Asked>();
    command->add_option("--size", asked->size, "S: 400 children, M: 3,500")
        ->check(CLI::IsMember({"S", "M"}));
    command->add_option("--children", asked->children, "Beside those of the stories")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--seed", asked->seed, "The same seed makes the same area");
    command->add_option("--today", asked->today, "The day up to which it is lived");
    add_place(*command, asked->place);
    command->callback([asked] { make(*asked); });
}
} // namespace trefoil::app
