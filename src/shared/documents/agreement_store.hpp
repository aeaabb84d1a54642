// What people agreed to about their letters, in the database.
#pragma once
#include "shared/documents/agreement.hpp"

namespace trefoil::documents {
void save_agreement(access::Deed& deed, std::string_view told_at); // of the actor, from now on
// Whether there was one of the actor's that still stood.
bool end_agreement(access::Deed& deed);
} // namespace trefoil::documents
