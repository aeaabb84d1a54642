// Requests in the database.
#pragma once
#include "capabilities/assessment/request.hpp"

namespace trefoil::assessment {
Id<trefoil::Request> save(access::Deed& deed, const Asked& asked, Date received_on);
} // namespace trefoil::assessment
