// trefoil bench [NAME]: runs one benchmark, or all.
#include "app/commands/bench.hpp"
#include "app/commands/bench_access.hpp"
#include "app/commands/bench_clocks.hpp"
#include "app/commands/bench_desk.hpp"
#include "app/commands/bench_documents.hpp"
#include "app/commands/bench_http.hpp"
#include "app/commands/bench_writes.hpp"
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>

namespace trefoil::app {
namespace {
struct Bench {
    std::string_view name;
    void (*run)(const std::string& data); // the folder typed, if one was
};

std::string empty_folder() {
    const auto folder = std::filesystem::path{"build"} / "bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder.string();
}

constexpr Bench all[] = {
    {"access", [](const std::string&) { bench_access(std::cout); }},
    {"clocks", [](const std::string&) { bench_clocks(std::cout); }},
    {"desk",
     [](const std::string& data) { bench_desk(data.empty() ? empty_folder() : data, std::cout); }},
    {"documents", [](const std::string&) { bench_documents(std::cout); }},
    {"http", [](const std::string&) { bench_http(std::cout); }},
    {"writes", [](const std::string&) { bench_writes(empty_folder(), std::cout); }},
};
} // namespace

void add_bench(CLI::App& app) {
    auto* command = app.add_subcommand("bench", "Measure beside the budgets, as JSON lines");
    const auto name = std::make_shared<std::string>();
    auto* option = command->add_option("NAME", *name, "One of them; without it, all");
    const auto data = std::make_shared<std::string>();
    command->add_option("--data", *data,
                        "The demonstration that desk is measured over; without it, a small one");
    std::vector<std::string> names;
    for (const Bench& bench : all) names.emplace_back(bench.name);
    option->check(CLI::IsMember(names));
    command->callback([name, data] {
        for (const Bench& bench : all)
            if (name->empty() || *name == bench.name) bench.run(*data);
    });
}
} // namespace trefoil::app
