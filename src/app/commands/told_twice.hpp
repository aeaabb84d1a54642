// A key that stands twice in one JSON object: the reader would keep the last and say nothing.
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace trefoil::app {
// The key, by the place of its example in the root's list "examples". `json` is well formed.
std::map<std::size_t, std::string> told_twice(std::string_view json);
} // namespace trefoil::app
