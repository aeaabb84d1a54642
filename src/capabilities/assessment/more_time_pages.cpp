// The page "More time", and what it decided as it stands on the case.
#include "base/text.hpp"
#include "capabilities/assessment/more_time.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include "shared/frame/date_field.hpp"
#include "shared/people/people.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

std::string in_words(TimeGround ground, const Words& words) {
    switch (ground) {
    case TimeGround::school_closed:
        return words("more time", "The school was closed for four weeks or more");
    case TimeGround::early_years_closed:
        return words("more time", "The early years setting was closed for four weeks or more");
    case TimeGround::exceptional:
        return words("more time", "Exceptional personal circumstances of the child or the parent");
    case TimeGround::away:
        return words("more time", "The child or the parent was away from the area for four weeks "
                                  "or more on end");
    }
    std::abort();
}

Problem in_words(TimeRefusal refusal, const Words& words) {
    switch (refusal) {
    case TimeRefusal::ground_missing:
        return {"ground", words("more time", "Choose the ground. There is no other in law")};
    case TimeRefusal::asked_missing:
        return {"asked-day", words("more time", "Enter the day the school or setting was asked")};
    case TimeRefusal::from_missing:
        return {"from-day", words("more time", "Enter the first day, like 24 7 2026")};
    case TimeRefusal::to_missing:
        return {"to-day", words("more time", "Enter the day it opens again")};
    case TimeRefusal::ends_before_it_begins:
        return {"to-day", words("more time", "The end must not be before the beginning")};
    case TimeRefusal::evidence_missing:
        return {"evidence", words("more time", "Say how you know, and why it made the date "
                                               "impractical")};
    case TimeRefusal::no_ground_in_law:
        return {"ground",
                words("more time",
                      "By these days the law excuses no date that runs. A closure or an absence "
                      "must last 28 days or more, and touch the time in question: a school is "
                      "asked from a week before it closes to a week before it opens")};
    }
    std::abort();
}

html::Html grounds(const Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    html::Radios radios{
        .name = "ground",
        .fieldset = html::Fieldset{.legend = {.content = words("more time", "Which ground?"),
                                              .classes = "govuk-fieldset__legend--m"}},
        .hint = {.content = words("more time", "SEND Regs 2014 reg 5(4), 10(4), 13(3). Few staff, "
                                               "late advice, panels and ordinary holidays are "
                                               "none.")},
        .error = {.content = frame::problem_of(problems, "ground")},
        .items = {},
        .value = std::string{visit.request.form.get("ground")}};
    for (const TimeGround ground : {TimeGround::school_closed, TimeGround::early_years_closed,
                                    TimeGround::exceptional, TimeGround::away})
        radios.items.push_back(
            {.content = in_words(ground, words), .value = std::string{code_of(ground)}});
    return html::radios(radios);
}

html::Html dates_running(const Words& words, const TimeView& view) {
    std::vector<html::Html> lines;
    for (const auto& running : view.running)
        lines.push_back(html::joined(
            running.title, ": ", html::strong(weekday_date(running.due)),
            running.is_excused ? words("more time", ". More time is lawful already") : ""));
    if (lines.empty()) return html::p(words("more time", "No date is running."));
    return html::p(words("more time", "The dates that run, and stay:")) + html::bullets(lines);
}

http::Answer form_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const TimeView view = asking_for_time(visit.door, visit.request.part("reference"));
    html::Page page =
        frame::page(visit, words("more time", "More time for {child}", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    const auto here = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = here});
    const auto fields =
        grounds(visit, problems) +
        frame::date_field(
            visit,
            {.name = "asked",
             .legend = words("more time", "The school or setting was asked for advice"),
             .hint = words("more time", "For a closure only")},
            problems) +
        frame::date_field(
            visit,
            {.name = "from",
             .legend = words("more time", "From"),
             .hint = words("more time", "First closed day, first day away, or the day it "
                                        "happened")},
            problems) +
        frame::date_field(
            visit,
            {.name = "to",
             .legend = words("more time", "Until"),
             .hint = words("more time", "The day it opens again, or the first day back. Leave it "
                                        "empty if they are still away.")},
            problems) +
        html::textarea({.name = "evidence",
                        .label = {.content = words("more time", "How do you know, and why did it "
                                                                "make the date impractical?"),
                                  .classes = "govuk-label--m"},
                        .error = {.content = frame::problem_of(problems, "evidence")},
                        .value = std::string{visit.request.form.get("evidence")}}) +
        html::button({.content = words("more time", "Record it")});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::lede(words("more time", "The clock does not pause and no date moves. An exception "
                                      "excuses being late, and the family reads why.")) +
        dates_running(words, view) + html::form(frame::form(visit, here / "more-time", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer more_time_form(Visit& visit) { return form_page(visit, {}); }

http::Answer more_time_record(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const http::Fields& form = visit.request.form;
    const auto evidence = clean_words(form.get("evidence"));
    const auto outcome = allow_more_time(visit.door, reference,
                                         {.ground = time_ground_of(form.get("ground")),
                                          .asked_on = frame::typed_date(form, "asked"),
                                          .from_on = frame::typed_date(form, "from"),
                                          .to_on = frame::typed_date(form, "to"),
                                          .evidence = std::string{trimmed(evidence.value_or(""))}});
    if (!outcome) return form_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}

html::Html more_time_given(const Visit& visit, access::Look& look) {
    if (!look.may(access::Action::view, access::Part::decision)) return {};
    const Words& words = visit.words;
    html::Html given;
    for (const TimeAllowed& each : more_time(look, look.case_id())) {
        const std::string until =
            each.to_on ? words("more time", " to {day}", {{"day", full_date(*each.to_on)}}) : "";
        given += html::p(
            html::strong(in_words(each.ground, words)), html::br(),
            words("more time", "From {day}", {{"day", full_date(each.from_on)}}), until, ". ",
            each.evidence, html::br(),
            html::muted(words("more time", "Decided by {officer}, {day}",
                              {{"officer", people::adult(look, each.decided_by).name.full()},
                               {"day", weekday_date(each.decided_on)}})));
    }
    if (given.empty()) return {};
    return html::card({.title = words("more time", "More time"), .content = given});
}
} // namespace trefoil::assessment
