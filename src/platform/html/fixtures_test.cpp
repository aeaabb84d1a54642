// Every published example of the design system, rendered by our components from the same options.
#include "platform/html/fixture_options.hpp"
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

namespace trefoil::html::fixtures {
namespace {
// Not ours to use: the header of gov.uk. Of the footer only the crest is left out.
const std::set<std::string> excluded{"header"};

boost::json::value read_json(const std::filesystem::path& path) {
    std::ifstream in{path};
    std::stringstream text;
    text << in.rdbuf();
    return boost::json::parse(text.str());
}

std::string without_crest(std::string html) {
    const auto name = html.find("govuk-footer__crown");
    if (name == html.npos) return html;
    const auto start = html.rfind("<svg", name);
    const auto end = html.find("</svg>", name) + 6;
    return html.erase(start, end - start);
}

std::string first_difference(const std::string& ours, const std::string& theirs) {
    std::istringstream a{ours}, b{theirs};
    std::string x, y;
    do {
        x = y = "(end)";
        std::getline(a, x);
        std::getline(b, y);
    } while (x == y && a && b);
    return "\n  ours:   " + x + "\n  theirs: " + y;
}

Components all_components() {
    Components all;
    add_fields(all);
    add_messages(all);
    add_navigation(all);
    return all;
}
} // namespace

TEST_CASE("Components write what the design system publishes, example by example") {
    const Components components = all_components();
    int right = 0, total = 0, left_out = 0;
    const std::filesystem::path root{"node_modules/govuk-frontend/dist/govuk/components"};
    for (const auto& folder : std::filesystem::directory_iterator{root}) {
        if (!folder.is_directory()) continue;
        const auto name = folder.path().filename().string();
        const auto file = read_json(folder.path() / "fixtures.json");
        const auto& list = file.at("fixtures").as_array();
        if (excluded.contains(name)) {
            left_out += static_cast<int>(list.size());
            continue;
        }
        REQUIRE_MESSAGE(components.contains(name), name);
        for (const auto& fixture : list) {
            ++total;
            const std::string expected =
                normal_form(without_crest(boost::json::value_to<std::string>(fixture.at("html"))));
            const Html made = components.at(name)(Options{&fixture.at("options")});
            const std::string ours = normal_form(made.view());
            const bool is_same = ours == expected;
            right += is_same;
            const auto example = boost::json::value_to<std::string>(fixture.at("name"));
            CHECK_MESSAGE(is_same, name, ": ", example, first_difference(ours, expected));
        }
    }
    std::cout << "fixtures: " << right << " of " << total << " (left out: " << left_out
              << " of header, and the crest in footer)\n";
    CHECK(total + left_out == 725); // what version 6.6.0 of the design system publishes
}
} // namespace trefoil::html::fixtures
