// The page on which an officer records a child's day of birth.
#include "base/dates.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/navigation.hpp"
#include "shared/cases/birthday.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/pages.hpp"
#include "shared/frame/date_field.hpp"
#include <cstdlib>

namespace trefoil::cases {
namespace {
using frame::Problems;
using frame::Visit;
constexpr std::string_view context = "birthday form";

frame::Problem in_words(BirthdayRefusal refusal, const Words& words) {
    switch (refusal) {
    case BirthdayRefusal::not_a_day:
        return {"born-day", words(context, "Enter a date of birth, like 27 3 2018")};
    case BirthdayRefusal::not_born_yet:
        return {"born-day", words(context, "The date of birth must be today or in the past")};
    case BirthdayRefusal::too_old:
        return {"born-day",
                words(context, "Plans are for children and young people under 25. Check the year")};
    case BirthdayRefusal::source_missing:
        return {"source", words(context, "Say how you know, like “birth certificate seen”")};
    case BirthdayRefusal::source_too_long: return frame::too_long(words, "source", source_longest);
    }
    std::abort();
}

std::string what_follows(const Words& words, const BirthdayView& view) {
    if (!view.born_on)
        return words(context,
                     "Until it is known nobody at home can see {child}’s pages: whether the "
                     "rights are the parents’ or {child}’s own follows from it.",
                     {{"child", view.child}});
    return words(context,
                 "Recorded is {day}. If it was another day, whose the rights are, and who sees "
                 "what, follows the new one at once.",
                 {{"day", full_date(*view.born_on)}});
}

http::Answer page_with(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const BirthdayView view = birthday(visit.door, visit.request.part("reference"));
    html::Page page =
        frame::page(visit, words(context, "When was {child} born?", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    const html::Html fields =
        frame::date_field(visit,
                          {.name = "born",
                           .legend = words(context, "Date of birth"),
                           .hint = words(context, "For example, 27 3 2018")},
                          problems) +
        html::input({.name = "source",
                     .label = {.content = words(context, "How do you know?")},
                     .hint = {.content = words(context, "Who told you or what you saw, and when")},
                     .error = {.content = frame::problem_of(problems, "source")},
                     .value = std::string{visit.request.form.get("source")}}) +
        html::button({.content = words(context, "Record this"), .prevents_double_click = true});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) + html::p(what_follows(words, view)) +
        html::form(frame::form(visit, html::Url{"/cases"} / view.reference / "birthday", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer birthday_form(Visit& visit) { return page_with(visit, {}); }

http::Answer birthday_record(Visit& visit) {
    const http::Fields& form = visit.request.form;
    const std::string reference{visit.request.part("reference")};
    const auto outcome = record_birthday(
        visit.door, reference, {frame::typed_date(form, "born"), frame::typed(visit, "source")});
    if (!outcome) return page_with(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::cases
