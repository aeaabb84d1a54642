// Requests in the database.
#pragma once
#include "capabilities/assessment/request.hpp"

namespace trefoil::assessment {
// `sent_by`: whose words they are.
Id<trefoil::Request> save(access::Deed& deed, const Received& received, Id<Person> sent_by);
} // namespace trefoil::assessment
