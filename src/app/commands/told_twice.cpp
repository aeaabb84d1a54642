// A key that stands twice in one JSON object.
#include "app/commands/told_twice.hpp"
#include <boost/json.hpp>
#include <set>
#include <vector>

namespace trefoil::app {
namespace {
// The string literal that begins at `at`, which moves behind it.
std::string literal(std::string_view json, std::size_t& at) {
    const std::size_t from = at++;
    while (json[at] != '"') at += json[at] == '\\' ? std::size_t{2} : 1;
    const auto value = boost::json::parse({json.data() + from, ++at - from});
    return std::string{value.get_string()};
}

bool is_key(std::string_view json, std::size_t behind) {
    const auto next = json.find_first_not_of(" \t\r\n", behind);
    return next != json.npos && json[next] == ':';
}
} // namespace

std::map<std::size_t, std::string> told_twice(std::string_view json) {
    std::map<std::size_t, std::string> found;
    std::vector<std::set<std::string>> open; // of each object or list around, its keys
    std::string root_key;
    std::size_t example = 0; // of those begun, in the list "examples"
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const std::string word = literal(json, at);
            if (!is_key(json, at)) continue;
            if (open.size() == 1) root_key = word;
            const bool again = !open.back().insert(word).second;
            if (again && root_key == "examples" && open.size() > 2)
                found.emplace(example - 1, word);
            continue;
        }
        if (c == '{' || c == '[') {
            if (open.size() == 2 && root_key == "examples") ++example;
            open.emplace_back();
        }
        if (c == '}' || c == ']') open.pop_back();
        ++at;
    }
    return found;
}
} // namespace trefoil::app
