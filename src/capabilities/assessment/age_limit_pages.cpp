// The page that ends a case at the 25th birthday, with the law that does.
#include "capabilities/assessment/age_limit_pages.hpp"
#include "base/dates.hpp"
#include "capabilities/assessment/age_limit.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/navigation.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
constexpr std::string_view context = "age limit";

std::string in_words(AgeLimitRefusal refusal, const Words& words) {
    switch (refusal) {
    case AgeLimitRefusal::not_past_age:
        return words(context, "Nothing ends here by age today: they are under 25, or the case "
                              "ended before.");
    }
    std::abort();
}

http::Answer page_of(frame::Visit& visit, int status) {
    const Words& words = visit.words;
    const AgeLimitView view = ending_past_age(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(
        visit, words(context, "End the case of {child} at the age of 25", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = status != 200;
    const auto here = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = here});
    html::Html content = html::h1(page.title);
    if (view.since)
        content += html::p(words(
                       context,
                       "{child} became 25 on {day}. A young person is under 25 (CFA 2014 "
                       "s.83(2)). Assessments and new plans are for a child or young person "
                       "(ss.36 and 37): nothing is left to decide here. Its dates end on that day.",
                       {{"child", view.child}, {"day", full_date(*view.since)}})) +
                   html::p(words(context, "A plan that is maintained may be kept to the end of the "
                                          "academic year (s.46). In this case there is none.")) +
                   html::form(frame::form(visit, here / "age-limit",
                                          html::button({.content = words(context, "End the case"),
                                                        .classes = "govuk-button--warning"})));
    else
        content += html::p(in_words(AgeLimitRefusal::not_past_age, words));
    page.content = html::reading(content);
    return frame::shown(page, status);
}
} // namespace

http::Answer age_limit_form(frame::Visit& visit) { return page_of(visit, 200); }

http::Answer age_limit_recorded(frame::Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    if (!end_past_age(visit.door, reference)) return page_of(visit, 422);
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::assessment
