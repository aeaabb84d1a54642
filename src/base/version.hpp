// Which program this is: the version of CMakeLists.txt.
#pragma once
#include <string_view>

namespace trefoil {
std::string_view program_version();
} // namespace trefoil
