// From a method and a path to the place of a route in its table.
#include "platform/http/routes.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace trefoil::http {
namespace {
bool is_literal(std::string_view part) {
    return std::all_of(part.begin(), part.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_' || c == '.';
    });
}

bool is_name(std::string_view part) {
    return !part.empty() && std::all_of(part.begin(), part.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}
} // namespace

Result<RouteTable, std::string> RouteTable::compile(std::span<const RoutePattern> patterns) {
    RouteTable table;
    for (std::size_t index = 0; index < patterns.size(); ++index) {
        auto parsed = parse(patterns[index], index);
        if (!parsed) return Refused{parsed.error()};
        Route route = *std::move(parsed);
        const auto length = route.parts.size();
        if (table.routes_.size() <= length) table.routes_.resize(length + 1);
        auto& fellows = table.routes_[length];
        for (const Route& fellow : fellows)
            if (collide(fellow, route))
                return Refused{fmt::format("routes \"{}\" and \"{}\" take the same paths",
                                           patterns[fellow.index].pattern,
                                           patterns[index].pattern)};
        fellows.push_back(std::move(route));
    }
    const auto literals = [](const Route& route) {
        return std::count_if(route.parts.begin(), route.parts.end(),
                             [](const Part& part) { return !part.is_name; });
    };
    for (auto& fellows : table.routes_)
        std::stable_sort(fellows.begin(), fellows.end(),
                         [&](const Route& a, const Route& b) { return literals(a) > literals(b); });
    return table;
}

Result<std::size_t, Miss> RouteTable::match(Request& request) const {
    const auto parts = split(request.path);
    bool path_is_known = false;
    for (const Route& route : of_length(parts.size())) {
        if (!fits(route, parts)) continue;
        path_is_known = true;
        if (route.method != request.method) continue;
        request.parts.clear();
        for (std::size_t n = 0; n < parts.size(); ++n)
            if (route.parts[n].is_name) request.parts.emplace(route.parts[n].text, parts[n]);
        return route.index;
    }
    return Refused{path_is_known ? Miss::other_method : Miss::unknown_path};
}

std::string RouteTable::allowed(std::string_view path) const {
    const auto parts = split(path);
    const auto takes = [&](Method method) {
        const auto& routes = of_length(parts.size());
        return std::any_of(routes.begin(), routes.end(), [&](const Route& route) {
            return route.method == method && fits(route, parts);
        });
    };
    std::string methods = takes(Method::get) ? "GET, HEAD" : "";
    if (takes(Method::post)) methods += methods.empty() ? "POST" : ", POST";
    return methods;
}

// "/" has no parts, "/a/" has two of which the last is empty.
std::vector<std::string_view> RouteTable::split(std::string_view path) {
    std::vector<std::string_view> parts;
    if (path.size() < 2) return parts;
    for (std::size_t from = 1; from <= path.size();) {
        const auto end = std::min(path.find('/', from), path.size());
        parts.push_back(path.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

Result<RouteTable::Route, std::string> RouteTable::parse(const RoutePattern& given,
                                                         std::size_t index) {
    const auto malformed = [&](std::string_view why) {
        return Refused{fmt::format("route \"{}\": {}", given.pattern, why)};
    };
    if (!given.pattern.starts_with('/')) return malformed("does not begin with '/'");
    Route route{given.method, {}, index};
    for (const std::string_view text : split(given.pattern)) {
        const bool named = text.starts_with('{') && text.ends_with('}');
        const auto inner = named ? text.substr(1, text.size() - 2) : text;
        if (text.empty()) return malformed("has an empty part");
        if (named ? !is_name(inner) : !is_literal(inner))
            return malformed("a part is neither a literal nor a {name}");
        if (inner == "." || inner == "..") return malformed("has a part that no path has");
        for (const Part& part : route.parts)
            if (named && part.is_name && part.text == inner) return malformed("names a part twice");
        route.parts.push_back({std::string{inner}, named});
    }
    return route;
}

// Both take some path, and neither is the more exact: each has a literal, or neither has, where the
// other has a name.
bool RouteTable::collide(const Route& a, const Route& b) {
    if (a.method != b.method) return false;
    bool a_is_finer = false;
    bool b_is_finer = false;
    for (std::size_t n = 0; n < a.parts.size(); ++n) {
        const Part& left = a.parts[n];
        const Part& right = b.parts[n];
        if (!left.is_name && !right.is_name && left.text != right.text) return false;
        a_is_finer |= !left.is_name && right.is_name;
        b_is_finer |= left.is_name && !right.is_name;
    }
    return a_is_finer == b_is_finer;
}

bool RouteTable::fits(const Route& route, const std::vector<std::string_view>& parts) {
    for (std::size_t n = 0; n < parts.size(); ++n) {
        const Part& part = route.parts[n];
        if (part.is_name ? parts[n].empty() : part.text != parts[n]) return false;
    }
    return true;
}

const std::vector<RouteTable::Route>& RouteTable::of_length(std::size_t parts) const {
    static const std::vector<Route> none;
    return parts < routes_.size() ? routes_[parts] : none;
}
} // namespace trefoil::http
