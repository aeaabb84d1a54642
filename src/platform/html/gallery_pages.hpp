// The pages of the gallery, each a function of its own.
#pragma once
#include "base/words.hpp"
#include "platform/html/page.hpp"

namespace trefoil::html::examples {
// Whole pages.
Page family_home();
Page caseload();
Page one_case();
Page plan_editor();
Page young_person();
Page decision();
Page other_direction();
Page easy_read();
// Components and their states.
Page forms();
Page forms_with_errors();
Page forms_other_direction();
Page messages();
Page tables();
Page clocks();
Page marks();

// What the example pages share.
Page for_staff(std::string title, std::string_view current);
Page for_family(std::string title, std::string_view current);
inline constexpr Words english{};
inline constexpr Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{20}};
} // namespace trefoil::html::examples
