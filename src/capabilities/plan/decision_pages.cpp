// The page of the decision that there is to be a plan: what was advised, what is missing.
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"

namespace trefoil::plan {
namespace {
using frame::Problems;
using frame::Visit;

http::Answer form_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const DecisionView view = deciding_to_issue(visit.door, visit.request.part("reference"));
    html::Page page =
        frame::page(visit, words("plan decision", "A plan for {child}?", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link(
        {.href = html::Url{"/cases"} / view.reference,
         .content = words("plan decision", "Back to {child}", {{"child", view.child}})});
    html::Html when;
    if (view.final_due)
        when = html::p(words("plan decision", "The final plan is due by "),
                       html::strong(html::weekday_date(*view.final_due)), ".") +
               html::details({.summary = words("plan decision", "Why this date?"),
                              .content = html::p(view.final_explained)});
    const auto fields =
        html::textarea(
            {.name = "reasons",
             .label = {.content = words("plan decision", "Why a plan is necessary"),
                       .classes = "govuk-label--m"},
             .hint = {.content = words("plan decision",
                                       "What does the assessment show that needs help made "
                                       "certain by a plan? Plain words: they go into the letter "
                                       "as you write them.")},
             .error = {.content = frame::problem_of(problems, "reasons")},
             .value = typed(visit, "reasons")}) +
        html::button(
            {.content = words("plan decision", "Decide to issue a plan, and send the letter"),
             .prevents_double_click = true});
    page.content =
        frame::summary(problems) + html::h1(page.title) + when +
        html::columns(
            html::form(frame::form(visit, plan_address(view.reference) / "decision", fields)),
            advice::what_it_rests_on(words, view.evidence));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer decision_form(Visit& visit) { return form_page(visit, {}); }

http::Answer decide(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = decide_to_issue(visit.door, reference, typed(visit, "reasons"));
    if (!outcome) return form_page(visit, {in_words(outcome.error(), visit.words, "reasons")});
    return http::redirect("/cases/" + reference + "/plan");
}
} // namespace trefoil::plan
