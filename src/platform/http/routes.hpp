// From a method and a path to the place of a route in its table. Knows nothing of what routes do.
#pragma once
#include "base/result.hpp"
#include "platform/http/http.hpp"
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::http {
// "/cases/{reference}/advice/{body}": parts are literal or a name in braces, which takes any one
// part that is not empty. Literals beat names. "/cases/" is another address than "/cases", and
// nothing answers it unless it stands in the table: one page, one address, no redirect.
struct RoutePattern {
    Method method = Method::get;
    std::string_view pattern;
};

enum class Miss { unknown_path, other_method }; // 404, 405

class RouteTable {
public:
    // Refused, in words for the log, if a pattern is malformed or if for some path no one of two
    // patterns is the more exact.
    static Result<RouteTable, std::string> compile(std::span<const RoutePattern> patterns);

    // The index in the span given to compile; fills request.parts.
    Result<std::size_t, Miss> match(Request& request) const;
    // For 405: what the path can be asked with, as Allow says it.
    std::string allowed(std::string_view path) const;

private:
    struct Part {
        std::string text; // a literal, or a name
        bool is_name = false;
    };
    struct Route {
        Method method = Method::get;
        std::vector<Part> parts;
        std::size_t index = 0;
    };
    static std::vector<std::string_view> split(std::string_view path);
    static Result<Route, std::string> parse(const RoutePattern& pattern, std::size_t index);
    static bool collide(const Route& a, const Route& b);
    static bool fits(const Route& route, const std::vector<std::string_view>& parts);
    const std::vector<Route>& of_length(std::size_t parts) const;

    std::vector<std::vector<Route>> routes_; // by number of parts; the more literal come first
};
} // namespace trefoil::http
