// Facts as they are stored in access_fact.value: short words with a space between them.
#pragma once
#include "shared/access/access.hpp"
#include <string>

namespace trefoil::access {
std::string to_text(const TieFact& tie);
TieFact tie_from_text(std::string_view text); // without its days
std::string to_text(const AppointmentFact& held);
bool is_yes(std::string_view text);                           // "yes" or "no"
AppointmentFact appointment_from_text(std::string_view text); // without its days
} // namespace trefoil::access
