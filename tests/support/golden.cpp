// Pages compared with the approved ones.
#include "support/golden.hpp"
#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <regex>
#include <sstream>

namespace trefoil::test {
namespace {
// "/assets/main.634a6c43f94dd4b2.css" as "/assets/main.css": a change of style is no change of
// pages.
std::string without_fingerprint(const std::string& value) {
    static const std::regex fingerprint{R"((/assets/[\w-]+)\.[0-9a-f]{16}(\.\w+))"};
    return std::regex_replace(value, fingerprint, "$1$2");
}

void write_node(const Node& node, std::size_t depth, std::string& out) {
    const std::string indent(depth * 2, ' ');
    if (node.tag.empty()) {
        if (const std::string words = squeezed(node.words); !words.empty())
            out += fmt::format("{}{}\n", indent, words);
        return;
    }
    auto attributes = node.attributes;
    std::ranges::sort(attributes);
    out += fmt::format("{}<{}", indent, node.tag);
    for (const auto& [name, value] : attributes)
        out += value.empty() ? fmt::format(" {}", name)
                             : fmt::format(" {}=\"{}\"", name, without_fingerprint(value));
    out += ">\n";
    for (const auto& child : node.children) write_node(*child, depth + 1, out);
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

// The first line in which they differ, as both have it.
std::string first_difference(const std::string& approved, const std::string& shown) {
    std::istringstream left{approved}, right{shown};
    std::string before, now;
    for (int line = 1;; ++line) {
        const bool more_before = static_cast<bool>(std::getline(left, before));
        const bool more_now = static_cast<bool>(std::getline(right, now));
        if (!more_before && !more_now) return "";
        if (!more_before || !more_now || before != now)
            return fmt::format("line {}:\n  approved: {}\n  shown:    {}", line,
                               more_before ? before : "(the end)", more_now ? now : "(the end)");
    }
}

using Faults = std::vector<std::string>;

void collect(const Node& node, std::vector<const Node*>& found) {
    if (!node.tag.empty()) found.push_back(&node);
    for (const auto& child : node.children) collect(*child, found);
}

int level_of(const Node& node) {
    const bool is_heading =
        node.tag.size() == 2 && node.tag[0] == 'h' && node.tag[1] >= '1' && node.tag[1] <= '6';
    return is_heading ? node.tag[1] - '0' : 0;
}

// One main heading; no level is left out on the way down. An error summary stands above the h1.
void check_headings(const std::vector<const Node*>& nodes, Faults& faults) {
    int main_headings = 0, before = 0;
    for (const Node* node : nodes) {
        const int level = level_of(*node);
        if (level == 0) continue;
        main_headings += level == 1 ? 1 : 0;
        if (before != 0 && level > before + 1)
            faults.push_back(fmt::format("h{} after h{}: {}", level, before, node->text()));
        if (node->text().empty()) faults.push_back(fmt::format("an empty h{}", level));
        before = level;
    }
    if (main_headings != 1) faults.push_back(fmt::format("{} main headings", main_headings));
}

bool is_typed_in(const Node& node) {
    if (node.tag == "select" || node.tag == "textarea") return true;
    const std::string type = node.get("type");
    return node.tag == "input" && type != "hidden" && type != "submit" && type != "button";
}

void check_labels(const Node& page, const std::vector<const Node*>& nodes, Faults& faults) {
    for (const Node* node : nodes) {
        if (!is_typed_in(*node)) continue;
        const bool labelled = std::ranges::any_of(page.all("label"), [&](const Node* label) {
            return label->get("for") == node->get("id") && !label->text().empty();
        });
        if (!labelled && !node->has("aria-label") && !node->has("aria-labelledby"))
            faults.push_back(fmt::format("no label: {}", node->get("name")));
    }
}

void check_references(const Node& page, const std::vector<const Node*>& nodes, Faults& faults) {
    for (const Node* node : nodes) {
        for (const std::string_view name : {"aria-describedby", "aria-labelledby", "for"}) {
            std::istringstream ids{node->get(name)};
            for (std::string id; ids >> id;)
                if (!page.by_id(id))
                    faults.push_back(fmt::format("{} points at nothing: {}", name, id));
        }
        const std::string href = node->get("href");
        if (href.size() > 1 && href[0] == '#' && !page.by_id(href.substr(1)))
            faults.push_back("a link points at nothing: " + href);
    }
}

void check_links(const std::vector<const Node*>& nodes, Faults& faults) {
    for (const Node* node : nodes)
        if (node->tag == "a" && node->text().empty() && !node->has("aria-label"))
            faults.push_back("a link without words: " + node->get("href"));
}

// A page with an error summary says so in its title, and no other does.
void check_title(const Node& page, const std::vector<const Node*>& nodes, Faults& faults) {
    const Node* title = page.first("title");
    if (!title || title->text().empty()) return faults.push_back("no title");
    const bool has_summary = std::ranges::any_of(nodes, [](const Node* node) {
        return node->get("class").find("govuk-error-summary") != std::string::npos;
    });
    if (has_summary != title->text().starts_with("Error:"))
        faults.push_back("error summary and title do not agree: " + title->text());
}

void check_ids(const std::vector<const Node*>& nodes, Faults& faults) {
    std::vector<std::string> ids;
    for (const Node* node : nodes)
        if (node->has("id")) ids.push_back(node->get("id"));
    std::ranges::sort(ids);
    for (std::size_t i = 1; i < ids.size(); ++i)
        if (ids[i] == ids[i - 1]) faults.push_back("two elements have the id " + ids[i]);
}
} // namespace

std::string in_lines(const Node& page) {
    std::string out;
    for (const auto& child : page.children) write_node(*child, 0, out);
    return out;
}

std::vector<std::string> structure_faults(const Node& page) {
    std::vector<const Node*> nodes;
    collect(page, nodes);
    Faults faults;
    check_headings(nodes, faults);
    check_labels(page, nodes, faults);
    check_references(page, nodes, faults);
    check_links(nodes, faults);
    check_title(page, nodes, faults);
    check_ids(nodes, faults);
    return faults;
}

void check_golden_text(std::string_view file, const std::string& shown) {
    const std::filesystem::path path = fmt::format("tests/golden/{}", file);
    const char* wish = std::getenv("TREFOIL_GOLDEN");
    if (wish && std::string_view{wish} == "accept")
        std::ofstream{path, std::ios::binary} << shown;
    else
        CHECK_MESSAGE(first_difference(content_of(path), shown) == "", file);
}

void check_golden(std::string_view name, const Page& page) {
    for (const std::string& fault : structure_faults(page.tree()))
        CHECK_MESSAGE(fault == "", name, ": ", fault);
    check_golden_text(fmt::format("{}.html", name),
                      fmt::format("{}\n{}", page.status, in_lines(page.tree())));
}
} // namespace trefoil::test
