// What the target of a request line asks for.
#pragma once
#include "platform/http/http.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::http {
struct Target {
    std::string path;
    Fields query;
};
// Of the target in a request line. Nothing for: a form other than "/path?query", characters outside
// visible ASCII, bad escapes, bad UTF-8, control characters, '\' or an encoded '/' in the path,
// parts "." and "..". One reading only, so that a proxy and we never differ on what was asked.
std::optional<Target> parse_target(std::string_view target);
} // namespace trefoil::http
