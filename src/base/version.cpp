// The version, as the build hands it in.
#include "base/version.hpp"

namespace trefoil {
std::string_view program_version() { return TREFOIL_VERSION; }
} // namespace trefoil
