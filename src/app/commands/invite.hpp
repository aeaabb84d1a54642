// trefoil admin invite: prints the link by which a person comes in.
#pragma once
#include "app/commands/admin_deed.hpp"

namespace trefoil::app {
AdminDeed invite_deed();
} // namespace trefoil::app
