// The page where a family says something new.
#include "base/text.hpp"
#include "capabilities/assessment/addition.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
frame::Problem in_words(AdditionRefusal refusal, const Words& words) {
    switch (refusal) {
    case AdditionRefusal::nothing_said:
        return {"words", words("addition form", "Write what you want to tell us")};
    case AdditionRefusal::too_long: return frame::too_long(words, "words", addition_longest);
    }
    std::abort();
}

http::Answer form_page(frame::Visit& visit, const frame::Problems& problems) {
    const Words& words = visit.words;
    const AdditionView view = adding(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(visit, words("addition form", "Say something new about {child}",
                                               {{"child", view.child.who()}}));
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/children"} / view.reference});
    const auto fields =
        html::textarea({.name = "words",
                        .label = {.content = words("addition form", "What should we know?"),
                                  .classes = "govuk-label--m"},
                        .hint = {.content = words("addition form",
                                                  "Something new, or something you forgot. In "
                                                  "your own words.")},
                        .error = {.content = frame::problem_of(problems, "words")},
                        .value = std::string{visit.request.form.get("words")},
                        .rows = 8}) +
        html::button(
            {.content = words("addition form", "Add it"), .classes = "govuk-button--wide"});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::lede(words("addition form",
                         "It stands beside what you told us first, with your "
                         "name and the day. The people who work on this read it.")) +
        html::form(frame::form(visit, html::Url{"/children"} / view.reference / "more", fields)) +
        html::p(html::link(words("addition form", "What you told us before"),
                           html::Url{"/children"} / view.reference / "told")));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer addition_form(frame::Visit& visit) { return form_page(visit, {}); }

http::Answer add_words_sent(frame::Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto clean = clean_words(visit.request.form.get("words"));
    const auto outcome = add_words(visit.door, reference, trimmed(clean.value_or("")));
    if (!outcome) return form_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/children/" + reference + "/told?new=1");
}
} // namespace trefoil::assessment
