// What the decision needs to know about age.
#pragma once
#include "shared/access/access.hpp"

namespace trefoil::access {
// CFA s.83(2): over compulsory school age. It ends on the last Friday in June of the school year of
// the sixteenth birthday; the rights pass on the day after.
bool is_young_person(Date born_on, Date today);
} // namespace trefoil::access
