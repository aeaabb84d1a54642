// A day that somebody knows by heart: typed into three boxes, and shown again as it was typed.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::frame {
struct DateField {
    std::string name{}; // "born": its boxes are born-day, born-month and born-year
    std::string legend{}, hint{}, legend_classes{};
    std::optional<Date> at_first{}; // shown until something was typed; none: empty boxes
};
// A problem with it belongs to the first box.
html::Html date_field(const Visit& visit, const DateField& field, const Problems& problems);
// None if it is no day of the calendar.
std::optional<Date> typed_date(const http::Fields& form, const std::string& name);
bool is_date_left_empty(const http::Fields& form, const std::string& name);
} // namespace trefoil::frame
