// How often things happen to a request, in the shares of the published figures.
#pragma once
#include "app/demo/course.hpp"
#include "app/demo/names.hpp"
#include <string_view>

namespace trefoil::app::demo {
enum class Outcome { plan, no_plan, no_assessment, taken_back };
Outcome outcome(Random& random);

bool is_decided_late(Random& random);      // after the sixth week
bool is_plan_late(Random& random);         // after the twentieth
bool is_no_plan_told_late(Random& random); // after the sixteenth
bool is_advice_late(Random& random, std::string_view adviser);
bool is_away(Random& random);           // for four weeks and more
bool has_closed_school(Random& random); // of those who ask as the summer begins

// By the family itself, the setting's SENCO or somebody of health; online, by phone or by post.
Asking asking(Random& random, std::string_view officer, std::string_view senco, bool is_school);
} // namespace trefoil::app::demo
