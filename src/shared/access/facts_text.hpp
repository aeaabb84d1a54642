// Facts as they are stored in access_fact.value: short words with a space between them.
#pragma once
#include "shared/access/access.hpp"
#include <string>

namespace trefoil::access {
std::string_view code_of(AccountState state);
AccountState account_state_of(std::string_view text);
std::string to_text(const TieFact& tie);
TieFact tie_from_text(std::string_view text); // without its days
std::string to_text(const AppointmentFact& held);
AppointmentFact appointment_from_text(std::string_view text); // without its days
} // namespace trefoil::access
