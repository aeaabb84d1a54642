// The children of the standing stories, planted by their own acts on their own days.
#pragma once
#include "app/demo/life.hpp"

namespace trefoil::app::demo {
// The day on which the stories are told as they are written; on another day all of them move.
inline constexpr Date told_on{std::chrono::year{2026} / 11 / 21};

inline constexpr int story_children = 6;
void plan_stories(Life& life, Date told);
} // namespace trefoil::app::demo
