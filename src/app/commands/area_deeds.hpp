// trefoil admin body, rename-body, close-body, contact, telephone: whom an area works with, whom
// its notices must name, and the number on its pages and letters.
#pragma once
#include "app/commands/admin_deed.hpp"

namespace trefoil::app {
AdminDeed body_deed();
AdminDeed rename_body_deed();
AdminDeed close_body_deed();
AdminDeed contact_deed();
AdminDeed telephone_deed();
} // namespace trefoil::app
