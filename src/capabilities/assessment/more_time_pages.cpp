// The page "More time", and what it decided as it stands on the case.
#include "base/text.hpp"
#include "capabilities/assessment/more_time_rules.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include "shared/frame/date_field.hpp"
#include "shared/people/people.hpp"
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace trefoil::assessment {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

using calendar::length_in_words;

std::string in_words(TimeGround ground, Date day, const Words& words) {
    switch (ground) {
    case TimeGround::school_closed:
        return words("more time", "The school was closed for {length} or more",
                     {{"length", length_in_words("EHC-EXC-SCHOOL-CLOSED", day)}});
    case TimeGround::early_years_closed:
        return words("more time", "The early years setting was closed for {length} or more",
                     {{"length", length_in_words("EHC-EXC-EY-CLOSED", day)}});
    case TimeGround::exceptional:
        return words("more time", "Exceptional personal circumstances of the child or the parent");
    case TimeGround::away:
        return words("more time",
                     "The child or the parent was away from the area for {length} or more on end",
                     {{"length", length_in_words("EHC-EXC-ABSENT-4W", day)}});
    }
    std::abort();
}

Problem in_words(TimeRefusal refusal, Date today, const Words& words) {
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
    case TimeRefusal::asked_not_yet:
        return {"asked-day", words("more time", "The day must be today or in the past")};
    case TimeRefusal::from_not_yet:
        return {"from-day", words("more time", "The day must be today or in the past: what has "
                                               "not happened excuses nothing")};
    case TimeRefusal::to_not_yet:
        return {"to-day", words("more time", "The day must be today or in the past. Leave it empty "
                                             "if they are still away")};
    case TimeRefusal::evidence_missing:
        return {"evidence", words("more time", "Say how you know, and why it made each date "
                                               "impractical")};
    case TimeRefusal::evidence_too_long:
        return frame::too_long(words, "evidence", time_evidence_longest);
    case TimeRefusal::no_ground_in_law:
        return {"ground",
                words("more time",
                      "By these days the law excuses no date that runs. A closure or an absence "
                      "must last {length} or more, and touch the time in question: a school is "
                      "asked from a week before it closes to a week before it opens. Who is still "
                      "away has been away until today",
                      {{"length", length_in_words("EHC-EXC-ABSENT-4W", today)}})};
    case TimeRefusal::limits_missing:
        return {"limits", words("more time", "Choose each date that it made impractical")};
    case TimeRefusal::limit_not_by_days:
        return {"limits", words("more time", "By these days the law can excuse only what is listed "
                                             "here now")};
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
        radios.items.push_back({.content = in_words(ground, visit.door.today(), words),
                                .value = std::string{code_of(ground)}});
    return html::radios(radios);
}

TimeAsked typed(const http::Fields& form) {
    const auto evidence = clean_words(form.get("evidence"));
    const auto limits = form.all("limits");
    return {.ground = time_ground_of(form.get("ground")),
            .asked_on = frame::typed_date(form, "asked"),
            .from_on = frame::typed_date(form, "from"),
            .to_on = frame::typed_date(form, "to"),
            .limits = {limits.begin(), limits.end()},
            .evidence = std::string{trimmed(evidence.value_or(""))}};
}

html::Html limits(const Visit& visit, const TimeView& view, const Problems& problems) {
    const Words& words = visit.words;
    if (view.offered.empty()) return html::p(words("more time", "No date is running."));
    html::Checkboxes boxes{
        .name = "limits",
        .fieldset =
            html::Fieldset{.legend = {.content = words("more time", "Which dates did it make "
                                                                    "impractical?"),
                                      .classes = "govuk-fieldset__legend--m"}},
        .hint = {.content = words("more time", "Each date is judged by itself. One that you do not "
                                               "choose stays without an excuse.")},
        .error = {.content = frame::problem_of(problems, "limits")},
        .items = {},
        .values = typed(visit.request.form).limits};
    for (const TimeView::Limit& limit : view.offered)
        boxes.items.push_back({.content = html::joined(limit.title, ": ", weekday_date(limit.due)),
                               .value = limit.rule});
    return html::checkboxes(boxes);
}

html::Html excused_already(const Words& words, const TimeView& view) {
    std::vector<html::Html> lines;
    for (const TimeView::Limit& limit : view.excused)
        lines.push_back(html::joined(limit.title, ": ", html::strong(weekday_date(limit.due))));
    if (lines.empty()) return {};
    return html::p(words("more time", "More time is lawful already:")) + html::bullets(lines);
}

http::Answer form_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const TimeView view =
        asking_for_time(visit.door, visit.request.part("reference"), typed(visit.request.form));
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
        limits(visit, view, problems) +
        html::textarea({.name = "evidence",
                        .label = {.content = words("more time", "How do you know, and why did it "
                                                                "make each date impractical?"),
                                  .classes = "govuk-label--m"},
                        .error = {.content = frame::problem_of(problems, "evidence")},
                        .value = std::string{visit.request.form.get("evidence")}}) +
        html::button({.content = words("more time", "Record it")});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::lede(words("more time", "The clock does not pause and no date moves. An exception "
                                      "excuses being late, and who waits reads why.")) +
        excused_already(words, view) + html::form(frame::form(visit, here / "more-time", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer more_time_form(Visit& visit) { return form_page(visit, {}); }

http::Answer more_time_record(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = allow_more_time(visit.door, reference, typed(visit.request.form));
    if (!outcome)
        return form_page(visit, {in_words(outcome.error(), visit.door.today(), visit.words)});
    return http::redirect("/cases/" + reference);
}

namespace {
std::string titles_of(const std::vector<std::string>& rules) {
    std::vector<std::string> titles;
    for (const std::string& rule : rules)
        titles.push_back(calendar::compiled().latest(rule)->title);
    return fmt::format("{}", fmt::join(titles, "; "));
}

html::Html dates_lost(const Words& words, const std::vector<std::string>& rules) {
    if (rules.empty()) return {};
    return html::joined(words("more time", "By these days it does not excuse: {dates}.",
                              {{"dates", titles_of(rules)}}),
                        html::br());
}

html::Html dates_excused(const Words& words, const std::vector<std::string>& rules) {
    if (rules.empty()) return {};
    return html::joined(
        words("more time", "It made impractical: {dates}.", {{"dates", titles_of(rules)}}),
        html::br());
}

// As it was decided: ground, days, evidence, and what it excuses as it stands.
html::Html told(const Words& words, const TimeAllowed& allowed,
                const std::vector<std::string>& limits) {
    std::string until;
    if (allowed.to_on)
        until = words("more time", " to {day}", {{"day", full_date(*allowed.to_on)}});
    else if (allowed.ground == TimeGround::away)
        until = words("more time", ", and still away");
    return html::joined(html::strong(in_words(allowed.ground, allowed.decided_on, words)),
                        html::br(),
                        words("more time", "From {day}", {{"day", full_date(allowed.from_on)}}),
                        until, ". ", allowed.evidence, html::br(), dates_excused(words, limits));
}

// Who took it back, and why; nothing if it stands.
html::Html taken_back(const Words& words, const access::Look& look, Id<MoreTime> decision,
                      const std::vector<cases::Happening>& ledger) {
    const auto error = std::ranges::find_if(ledger, [&](const cases::Happening& row) {
        return row.kind == "recorded_in_error" && row.about == decision.bytes;
    });
    if (error == ledger.end() || !error->by) return {};
    return html::joined(html::br(),
                        words("more time", "Recorded in error, so it excuses nothing: {why}",
                              {{"why", error->source}}),
                        html::br(),
                        html::muted(words("more time", "{officer}, {day}",
                                          {{"officer", people::adult(look, *error->by).name.full()},
                                           {"day", weekday_date(error->day)}})));
}

Id<MoreTime> decision_of(const Visit& visit) {
    return frame::id_in<MoreTime>(visit.request.part("decision"));
}

Problem in_words(TimeErrorRefusal refusal, const Words& words) {
    switch (refusal) {
    case TimeErrorRefusal::why_missing: return {"why", words("more time", "Say what was wrong")};
    case TimeErrorRefusal::why_too_long: return frame::too_long(words, "why", error_longest);
    }
    std::abort();
}

http::Answer error_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const TimeDecisionView view =
        recording_time_error(visit.door, visit.request.part("reference"), decision_of(visit));
    html::Page page = frame::page(visit, words("more time",
                                               "More time for {child} was recorded in "
                                               "error",
                                               {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    const auto here = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = here});
    const auto fields = html::input({.name = "why",
                                     .label = {.content = words("more time", "What was wrong?"),
                                               .classes = "govuk-label--m"},
                                     .error = {.content = frame::problem_of(problems, "why")},
                                     .value = typed(visit, "why")}) +
                        html::button({.content = words("more time", "It excuses nothing"),
                                      .classes = "govuk-button--warning"});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::p(told(words, view.decision, view.limits)) +
        html::p(words("more time", "From now on it excuses no date. What was recorded stays to "
                                   "be read, with what was wrong.")) +
        html::form(
            frame::form(visit, here / "more-time" / to_hex(view.decision.id.bytes), fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer time_error_form(Visit& visit) { return error_page(visit, {}); }

http::Answer time_error_record(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome =
        record_time_error(visit.door, reference, decision_of(visit), frame::typed(visit, "why"));
    if (!outcome) return error_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}

namespace {
Problem in_words(ReturnRefusal refusal, const Words& words) {
    switch (refusal) {
    case ReturnRefusal::back_missing:
        return {"back-day", words("more time", "Enter the first day back, like 24 7 2026")};
    case ReturnRefusal::back_not_yet:
        return {"back-day", words("more time", "The day must be today or in the past")};
    case ReturnRefusal::back_before_away:
        return {"back-day", words("more time", "The day must be after the first day away")};
    }
    std::abort();
}

http::Answer return_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const TimeDecisionView view =
        recording_return(visit.door, visit.request.part("reference"), decision_of(visit));
    html::Page page =
        frame::page(visit, words("more time", "They are back: {child}", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    const auto here = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = here});
    const auto fields =
        frame::date_field(
            visit, {.name = "back", .legend = words("more time", "The first day back"), .hint = {}},
            problems) +
        html::button({.content = words("more time", "Record it")});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::p(told(words, view.decision, view.limits)) +
        html::p(
            words("more time",
                  "What the absence excuses follows from its days. If fewer than "
                  "{length} fall within the time of a date, that date is late "
                  "without an excuse.",
                  {{"length", length_in_words("EHC-EXC-ABSENT-4W", view.decision.decided_on)}})) +
        html::form(frame::form(visit, here / "more-time" / to_hex(view.decision.id.bytes) / "back",
                               fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer return_form(Visit& visit) { return return_page(visit, {}); }

http::Answer return_record(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = record_return(visit.door, reference, decision_of(visit),
                                       frame::typed_date(visit.request.form, "back"));
    if (!outcome) return return_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}

html::Html more_time_given(const Visit& visit, access::Look& look) {
    if (!look.may(access::Action::view, access::Part::decision)) return {};
    const Words& words = visit.words;
    const auto decisions = more_time(look, look.case_id());
    if (decisions.empty()) return {};
    const bool may_take_back = look.may(access::Action::decide, access::Part::decision);
    const auto ledger = cases::ledger(look, look.case_id());
    html::Html given;
    for (const TimeAllowed& each : decisions) {
        given += html::p(
            told(words, as_it_stands(each, ledger), limits_of(each.id, ledger)),
            dates_lost(words, limits_lost(each.id, ledger)),
            html::muted(words("more time", "Decided by {officer}, {day}",
                              {{"officer", people::adult(look, each.decided_by).name.full()},
                               {"day", weekday_date(each.decided_on)}})),
            taken_back(words, look, each.id, ledger));
        const auto own =
            html::Url{"/cases"} / look.reference() / "more-time" / to_hex(each.id.bytes);
        if (may_take_back && goes_on(each, ledger))
            given += html::p(html::link(words("more time", "They are back"), own / "back"));
        if (may_take_back && !facts_of_error(each.id, ledger).empty())
            given += html::p(html::link(words("more time", "It was recorded in error"), own));
    }
    return html::card({.title = words("more time", "More time"), .content = given});
}
} // namespace trefoil::assessment
