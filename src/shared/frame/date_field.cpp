// The three boxes of a day.
#include "shared/frame/date_field.hpp"
#include "base/text.hpp"
#include "platform/html/components/date_input.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace trefoil::frame {
namespace {
std::string_view box(const http::Fields& form, const std::string& name, std::string_view of) {
    return trimmed(form.get(fmt::format("{}-{}", name, of)));
}

std::string at_first(const Date& day, std::string_view of) {
    if (of == "day") return fmt::format("{}", static_cast<unsigned>(day.day()));
    if (of == "month") return fmt::format("{}", static_cast<unsigned>(day.month()));
    return fmt::format("{}", static_cast<int>(day.year()));
}
} // namespace

html::Html date_field(const Visit& visit, const DateField& field, const Problems& problems) {
    const bool is_fresh = visit.request.method == http::Method::get;
    const auto part = [&](const std::string& of) {
        return html::DatePart{.name = of,
                              .value =
                                  is_fresh && field.at_first
                                      ? at_first(*field.at_first, of)
                                      : std::string{visit.request.form.get(field.name + "-" + of)},
                              .id = field.name + "-" + of};
    };
    return html::date_input(
        {.id = field.name,
         .fieldset =
             html::Fieldset{.legend = {.content = field.legend, .classes = field.legend_classes}},
         .hint = {.content = field.hint},
         .error = {.content = problem_of(problems, field.name + "-day")},
         .parts = {part("day"), part("month"), part("year")},
         .name_prefix = field.name});
}

std::optional<Date> typed_date(const http::Fields& form, const std::string& name) {
    return parse_date(fmt::format("{:0>4}-{:0>2}-{:0>2}", box(form, name, "year"),
                                  box(form, name, "month"), box(form, name, "day")));
}

bool is_date_left_empty(const http::Fields& form, const std::string& name) {
    return std::ranges::all_of(std::array{"day", "month", "year"},
                               [&](const char* of) { return box(form, name, of).empty(); });
}
} // namespace trefoil::frame
