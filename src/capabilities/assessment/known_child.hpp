// What an officer is shown of children who may be the one that is asked about.
#pragma once
#include "capabilities/assessment/request.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::assessment {
html::Html cases_of(const Words& words, const std::vector<KnownChild>& known);
html::Html maybe_known(const frame::Visit& visit, access::Look& look);
} // namespace trefoil::assessment
