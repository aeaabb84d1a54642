// The page of the decision to assess: the legal test part by part, with what the family said beside
// it.
#include "capabilities/assessment/decision.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include "shared/cases/health_board.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

Problem in_words(DecisionRefusal refusal, const Words& words) {
    switch (refusal) {
    case DecisionRefusal::evidence_of_need_missing:
        return {"need", words("decision form",
                              "Say what shows that {child} has or may have special "
                              "educational needs",
                              {{"child", "the child"}})};
    case DecisionRefusal::evidence_of_necessity_missing:
        return {"necessity", words("decision form", "Say what shows that a plan may be necessary")};
    case DecisionRefusal::reasons_missing:
        return {"reasons", words("decision form", "Write the reasons as the letter will say them")};
    case DecisionRefusal::need_too_long: return frame::too_long(words, "need", test_part_longest);
    case DecisionRefusal::necessity_too_long:
        return frame::too_long(words, "necessity", test_part_longest);
    case DecisionRefusal::reasons_too_long:
        return frame::too_long(words, "reasons", reasons_longest);
    case DecisionRefusal::decided_before:
        return {"reasons",
                words("decision form", "This was decided already. Open the case to see it")};
    case DecisionRefusal::nobody_confirmed:
        return {"reasons",
                words("decision form", "Confirm first who asked: nobody may be told yet")};
    case DecisionRefusal::board_not_named: return cases::board_problem(words);
    case DecisionRefusal::past_age:
        return {"reasons", words("decision form", "They are 25: an assessment is for somebody "
                                                  "under 25 (CFA 2014 s.83(2)). End the case")};
    }
    std::abort();
}

http::Answer form_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const std::string reference{visit.request.part("reference")};
    const DecisionView view = deciding(visit.door, reference);
    html::Page page =
        frame::page(visit, words("decision form", "Assess {child}?", {{"child", view.child}}));
    page.section = reference;
    page.has_error = !problems.empty();
    page.back = html::back_link(
        {.href = html::Url{"/cases"} / view.reference,
         .content = words("decision form", "Back to {child}", {{"child", view.child}})});
    html::Html when;
    if (view.due)
        when = html::p(words("decision form", "Decide and tell {family} by ",
                             {{"family", view.family.in_sentence()}}),
                       html::strong(html::weekday_date(*view.due)), ".") +
               html::details({.summary = words("decision form", "Why this date?"),
                              .content = html::p(view.due_explained)});
    const auto fields =
        reasons_box(
            visit, "need",
            words("decision form", "{child} has or may have special educational needs",
                  {{"child", view.child}}),
            words("decision form", "First part of the test. What shows it? “May have” is enough."),
            problems) +
        reasons_box(
            visit, "necessity",
            words("decision form", "It may be necessary for provision to be made through a plan"),
            words("decision form",
                  "Second part of the test. Cost is not part of it. What help was tried, and "
                  "what came of it, is evidence (Code 9.14); no amount of it must come first."),
            problems) +
        reasons_box(
            visit, "reasons", words("decision form", "Reasons, as the letter will say them"),
            words("decision form", "Plain words. They go into the letter as you write them."),
            problems) +
        html::button({.content = words("decision form", "Decide to assess, and send the letter")});
    page.content =
        frame::summary(problems) + html::h1(page.title) + when +
        cases::name_board_first(words, problems, view.reference) +
        html::columns(
            html::form(
                frame::form(visit, html::Url{"/cases"} / view.reference / "decision", fields)),
            what_was_told(words, view.told) +
                decided_before(words, view.earlier, AgainstQuestion::assess) +
                html::card(
                    {.title = words("decision form", "If a part is not met"),
                     .content = html::p(words("decision form", "A “no” needs evidence on both "
                                                               "parts, and a second person.")) +
                                html::p(html::link(words("decision form", "Propose not to assess"),
                                                   html::Url{"/cases"} / view.reference /
                                                       "against" / "assess"))}));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

html::Html reasons_box(const Visit& visit, const std::string& name, const std::string& label,
                       const std::string& hint, const Problems& problems,
                       const std::string& before) {
    return html::textarea({.name = name,
                           .label = {.content = label, .classes = "govuk-label--m"},
                           .hint = {.content = hint},
                           .error = {.content = frame::problem_of(problems, name)},
                           .value = visit.request.form.has(name) ? typed(visit, name) : before});
}

http::Answer decision_form(Visit& visit) { return form_page(visit, {}); }

http::Answer decide(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = decide_to_assess(
        visit.door, reference,
        {typed(visit, "need"), typed(visit, "necessity"), typed(visit, "reasons")});
    if (!outcome) return form_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::assessment
