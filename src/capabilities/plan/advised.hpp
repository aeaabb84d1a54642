// What was advised, as the plan takes it into account.
#pragma once
#include "capabilities/plan/plan.hpp"

namespace trefoil::plan {
// In the order in which it came.
std::vector<Advice> advice_received(const access::Look& look);
// What was asked for and has not come, in words: "Educational psychology, by 19 October".
std::vector<std::string> advice_missing(const access::Look& look);

// All that a line can rest on: what was advised; what the family says in section A, and in its
// answers to each draft.
std::vector<Advised> sources_for(const access::Look& look, const Draft& draft);
// Who said what a line rests on, each once.
struct Sources {
    std::vector<const Advice*> advice;
    std::vector<std::string> family; // by name
};
Sources sources_of(const access::Look& look, const Draft& draft, const Line& line);

// What became of a statement of advice, in the newest version of the plan that was sent to anybody.
struct Followed {
    statements::Version said;
    std::vector<Line> lines; // that rest on it
    std::string set_aside;   // why it is not in the plan; empty: not set aside
};
std::vector<Followed> followed(const access::Look& look, Id<AdviceRequest> advice);

std::optional<int> age_of(const access::Look& look); // of the child, if the birth is known
} // namespace trefoil::plan
