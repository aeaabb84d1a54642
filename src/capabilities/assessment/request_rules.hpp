// Whether a request can be taken.
#pragma once
#include "capabilities/assessment/request.hpp"

namespace trefoil::assessment {
std::optional<AskRefusal> refuse(const Asked& asked, Date received_on);
std::optional<AskRefusal> refuse(const Received& received, Date today);
// Who asks, when a family does.
Asker asker_from(const Asked& asked, Date today);
// Who asks, when staff of this kind of body do.
Asker asker_from(bodies::Kind kind);
std::string_view fact_of(Asker asker);
std::string_view source_of(const Received& received); // for the ledger
} // namespace trefoil::assessment
