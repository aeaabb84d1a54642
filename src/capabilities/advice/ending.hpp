// Requests that need no answer any more: the assessment ended before they were answered.
#pragma once
#include "capabilities/advice/request.hpp"

namespace trefoil::advice {
// Hears cases::LedgerGrew: with the case end the requests that are open in it.
void end_with_case(access::Listeners& listeners);
// The body's step is over: it follows what it wrote itself, and the child no longer.
void only_follow(access::Deed& deed, const Request& request);
} // namespace trefoil::advice
