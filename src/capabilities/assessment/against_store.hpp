// Proposals of decisions against, in the database.
#pragma once
#include "capabilities/assessment/against.hpp"

namespace trefoil::assessment {
Id<Decision> save(access::Deed& deed, const Against& against);
void close_confirmed(access::Deed& deed, Id<Decision> id);
// By the decision to assess after all.
void close_overtaken(access::Deed& deed, Id<Decision> id);
void close_sent_back(access::Deed& deed, Id<Decision> id, std::string_view words);
} // namespace trefoil::assessment
