// trefoil bench [NAME]: runs one benchmark, or all.
#include "app/commands/bench.hpp"
#include "app/commands/bench_access.hpp"
#include "app/commands/bench_case.hpp"
#include "app/commands/bench_clocks.hpp"
#include "app/commands/bench_desk.hpp"
#include "app/commands/bench_documents.hpp"
#include "app/commands/bench_http.hpp"
#include "app/commands/bench_writes.hpp"
#include <filesystem>
#include <iostream>
#include <memory>

namespace trefoil::app {
namespace {
struct Bench {
    std::string_view name;
    void (*run)();
};

std::string empty_folder() {
    const auto folder = std::filesystem::path{"build"} / "bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder.string();
}

constexpr Bench all[] = {
    {"access", [] { bench_access(std::cout); }},
    {"case", [] { bench_case(empty_folder(), std::cout); }},
    {"clocks", [] { bench_clocks(std::cout); }},
    {"documents", [] { bench_documents(std::cout); }},
    {"http", [] { bench_http(std::cout); }},
    {"writes", [] { bench_writes(empty_folder(), std::cout); }},
};
} // namespace

void add_bench(CLI::App& app) {
    auto* command = app.add_subcommand("bench", "Measure beside the budgets, as JSON lines");
    const auto name = std::make_shared<std::string>();
    auto* option = command->add_option("NAME", *name, "One of them; without it, all but desk");
    const auto place = std::make_shared<Place>();
    command->add_option("--data", place->data, "The demonstration that desk is measured over");
    std::vector<std::string> names{"desk"};
    for (const Bench& bench : all) names.emplace_back(bench.name);
    option->check(CLI::IsMember(names));
    command->callback([name, place] {
        if (*name == "desk") return bench_desk(*place, std::cout);
        for (const Bench& bench : all)
            if (name->empty() || *name == bench.name) bench.run();
    });
}
} // namespace trefoil::app
