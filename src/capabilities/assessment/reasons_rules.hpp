// Reasons that the law does not know: marked where they are typed, so that no decision against a
// family rests on them.
#pragma once
#include "capabilities/assessment/against.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::assessment {
enum class NoReason { cycles_of_support, test_score, cost, panel, staff };

struct Marked {
    std::string sentence;
    NoReason why;
};
// Sentence by sentence. The same words used for evidence ("in both cycles she met her targets")
// pass: a sentence is marked when it makes of them a condition or a bar.
std::vector<Marked> unlawful_reasons(std::string_view text);
std::string_view citation_of(NoReason why, AgainstQuestion question); // whose law it is not in
} // namespace trefoil::assessment
