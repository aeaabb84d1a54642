// The caseworkers of the area: those of the cast, and as many more as its size needs.
#pragma once
#include "app/demo/life.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::app::demo {
// Their words. Whoever is not of the cast is appointed on the first day of the life.
std::vector<std::string> caseworkers(Life& life, int children, std::string_view seed);
} // namespace trefoil::app::demo
