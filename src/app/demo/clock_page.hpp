// The demonstration's clock: a visitor moves it a day or a week on, or to a date.
#pragma once
#include "shared/frame/frame.hpp"
#include <optional>
#include <string_view>

namespace trefoil::app::demo {
http::Answer clock_page(frame::Visit& visit);
http::Answer move_clock(frame::Visit& visit);

enum class ClockRefusal { not_a_date, not_later, too_far };
std::string_view code_of(ClockRefusal refusal);
// Time goes on and never back: what has happened stays happened.
Result<Date, ClockRefusal> moved(Date today, std::string_view move, std::optional<Date> typed);
} // namespace trefoil::app::demo
