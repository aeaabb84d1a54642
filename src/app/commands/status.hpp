// trefoil status: what the folder holds, without names.
#pragma once
#include "app/commands/admin_deed.hpp"

namespace trefoil::app {
AdminDeed status_deed();
} // namespace trefoil::app
