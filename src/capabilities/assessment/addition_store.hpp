// Additions in the database.
#pragma once
#include "capabilities/assessment/addition.hpp"

namespace trefoil::assessment {
void save_addition(access::Deed& deed, std::string_view words);
} // namespace trefoil::assessment
