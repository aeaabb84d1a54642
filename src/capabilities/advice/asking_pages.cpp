// The officer's page "Ask for advice": everybody the law names, each with why.
#include "capabilities/advice/asking.hpp"
#include "capabilities/advice/asking_rules.hpp"
#include "capabilities/advice/pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include "platform/html/components/textarea.hpp"
#include "shared/bodies/bodies.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::advice {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

constexpr std::string_view context = "asking form";

std::string field_of(std::string_view what, Ground ground) {
    return std::string{what} + "-" + letter_of(ground);
}

std::string why_of(const Words& words, Ground ground) {
    switch (ground) {
    case Ground::parent: return words(context, "Always asked: SEND Regs 2014 reg 6(1)(a).");
    case Ground::education:
        return words(context, "Where the child learns now; or, if nowhere, somebody who knows "
                              "their education: reg 6(1)(b).");
    case Ground::health:
        return words(context, "The integrated care board identifies who: reg 6(1)(c). Tick whom it "
                              "named for this child. If it has named nobody, tick the board.");
    case Ground::psychology: return words(context, "Always asked: reg 6(1)(d).");
    case Ground::social_care:
        return words(context, "Always asked, also when the child is not known to them: "
                              "reg 6(1)(e).");
    case Ground::other: return words(context, "If you think it appropriate: reg 6(1)(f).");
    case Ground::adulthood: return words(context, "The child is in or beyond year 9: reg 6(1)(g).");
    case Ground::asked_by_family:
        return words(context, "Anyone the parent or young person reasonably asks for must be "
                              "asked: reg 6(1)(h).");
    }
    std::abort();
}

std::string value_of(const Who& who) {
    return to_hex(who.body ? who.body->bytes : who.person.value().bytes);
}

std::string label_of(const Candidate& candidate) {
    return bodies::team_and_body(candidate.name, candidate.service);
}

// What was ticked is shown again; on a fresh page, what the law requires is ticked.
std::vector<std::string> ticked(const Visit& visit, const Group& group) {
    std::vector<std::string> values;
    if (visit.request.method == http::Method::post) {
        for (const auto value : visit.request.form.all(field_of("ask", group.ground)))
            values.emplace_back(value);
        return values;
    }
    for (const Candidate& candidate : group.offered)
        if (candidate.is_ticked) values.push_back(value_of(candidate.who));
    return values;
}

html::Html boxes(const Visit& visit, const Group& group, const Problems& problems) {
    const std::string name = field_of("ask", group.ground);
    std::vector<html::Choice> items;
    for (const Candidate& candidate : group.offered)
        items.push_back({.content = label_of(candidate), .value = value_of(candidate.who)});
    return html::checkboxes(
        {.name = name,
         .fieldset = html::Fieldset{.legend = {.content = title_of(visit.words, group.ground),
                                               .classes = "govuk-fieldset__legend--m"}},
         .hint = {.content = why_of(visit.words, group.ground)},
         .error = {.content = frame::problem_of(problems, name)},
         .items = items,
         .values = ticked(visit, group)});
}

html::Html list_of_more(const Visit& visit, const Group& group, bool is_only,
                        const Problems& problems) {
    const Words& words = visit.words;
    const std::string name = field_of("more", group.ground);
    html::Select select{.name = name, .value = std::string{visit.request.form.get(name)}};
    select.label.content = is_only ? title_of(words, group.ground)
                                   : words(context, "Somebody else on this ground (if you like)");
    if (is_only) {
        select.label.classes = "govuk-label--m";
        select.hint.content = why_of(words, group.ground);
        select.error.content = frame::problem_of(problems, field_of("ask", group.ground));
        select.id = field_of("ask", group.ground);
    }
    select.items.push_back({.text = words(context, "Nobody chosen"), .value = ""});
    for (const Candidate& candidate : group.more)
        select.items.push_back({.text = label_of(candidate), .value = value_of(candidate.who)});
    return html::select(select);
}

// Folded away while somebody is asked, as is usual.
html::Html why_not(const Visit& visit, const Group& group, const Problems& problems) {
    const Words& words = visit.words;
    const std::string name = field_of("why-not", group.ground);
    const std::string written = typed(visit, name);
    const bool has_problem = !frame::problem_of(problems, field_of("ask", group.ground)).empty();
    return html::details(
        {.summary =
             html::joined(words(context, "Is nobody asked?"),
                          html::hidden_words(words(context, " {ground}",
                                                   {{"ground", title_of(words, group.ground)}}))),
         .content = html::input(
             {.name = name,
              .label = {.content = words(context, "If nobody is asked on this ground, why")},
              .error = {.content = frame::problem_of(problems, name)},
              .value = written}),
         .is_open = has_problem || !written.empty()});
}

html::Html group_fields(const Visit& visit, const Group& group, const Problems& problems) {
    html::Html fields;
    const bool only_list = group.offered.empty() && !group.more.empty();
    if (!only_list) fields += boxes(visit, group, problems);
    if (!group.more.empty()) fields += list_of_more(visit, group, only_list, problems);
    if (group.is_required) fields += why_not(visit, group, problems);
    return fields;
}

Problem in_words(const AskRefusal& refusal, const Words& words) {
    const std::string field = field_of("ask", refusal.ground);
    switch (refusal.why) {
    case AskRefusal::Why::not_assessing:
        return {"question", words(context, "Advice is asked for once you have decided to assess")};
    case AskRefusal::Why::ground_left_out:
        return {field, words(context, "Choose whom to ask, or say why nobody is asked: {who}",
                             {{"who", title_of(words, refusal.ground)}})};
    case AskRefusal::Why::not_somebody_to_ask:
        return {field, words(context, "Choose somebody from the list who was not asked yet")};
    case AskRefusal::Why::nobody_chosen:
        return {"question", words(context, "Choose at least one to ask")};
    case AskRefusal::Why::question_missing:
        return {"question", words(context, "Write what you ask them to advise on")};
    case AskRefusal::Why::reason_too_long:
        return frame::too_long(words, field_of("why-not", refusal.ground), left_out_longest);
    case AskRefusal::Why::question_too_long:
        return frame::too_long(words, "question", question_longest);
    }
    std::abort();
}

html::Html question_field(const Visit& visit, const Asking& asking, const Problems& problems) {
    const Words& words = visit.words;
    const bool is_fresh = visit.request.method == http::Method::get;
    return html::textarea(
        {.name = "question",
         .label = {.content = words(context, "What do you ask them?"), .classes = "govuk-label--m"},
         .hint = {.content = words(context, "Everybody gets these words, and what was sent in "
                                            "(reg 6(3)).")},
         .error = {.content = frame::problem_of(problems, "question")},
         .value = is_fresh ? words(context,
                                   "Please advise, from what you know and within your field: what "
                                   "{child} needs, what {child} should be able to achieve, and "
                                   "what help that takes (who, how often, how long).",
                                   {{"child", asking.child}})
                           : typed(visit, "question")});
}

http::Answer form_page(Visit& visit, const std::optional<AskRefusal>& refusal) {
    const Words& words = visit.words;
    const Asking asking = advice::asking(visit.door, visit.request.part("reference"));
    Problems problems;
    if (refusal) problems.push_back(in_words(*refusal, words));
    html::Page page = frame::page(
        visit, words(context, "Ask for advice about {child}", {{"child", asking.child}}));
    page.has_error = refusal.has_value();
    page.back =
        html::back_link({.href = html::Url{"/cases"} / asking.reference,
                         .content = words(context, "Back to {child}", {{"child", asking.child}})});
    html::Html fields;
    for (const Group& group : asking.groups) fields += group_fields(visit, group, problems);
    fields += question_field(visit, asking, problems) +
              html::button({.content = words(context, "Ask them all")});
    html::Html before =
        html::p(words(context,
                      "Health must answer within {length} of the day it receives this (SEND Regs "
                      "2014 reg 8(1)). The Code of Practice asks the same of everybody else. "
                      "Asked today, that is ",
                      {{"length", time_to_advise(visit.door.today())}}),
                html::strong(html::weekday_date(asking.due)), ".");
    if (!asking.asked_already.empty()) {
        std::vector<html::Html> names(asking.asked_already.begin(), asking.asked_already.end());
        before += html::h2(words(context, "Asked already")) + html::bullets(names);
    }
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) + before +
        html::form(
            frame::form(visit, html::Url{"/cases"} / asking.reference / "ask-for-advice", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

ToAsk read_form(const Visit& visit) {
    ToAsk to_ask;
    to_ask.question = typed(visit, "question");
    for (int n = 0; n <= static_cast<int>(Ground::asked_by_family); ++n) {
        const auto ground = static_cast<Ground>(n);
        auto values = visit.request.form.all(field_of("ask", ground));
        std::ranges::copy(visit.request.form.all(field_of("more", ground)),
                          std::back_inserter(values));
        for (const std::string_view value : values) {
            const auto id = parse_hex16(value);
            if (!id) continue;
            Who who;
            if (ground == Ground::parent) {
                who.person = Id<Person>{*id};
            } else {
                who.body = Id<Body>{*id};
            }
            to_ask.chosen.push_back({ground, who});
        }
        if (auto reason = typed(visit, field_of("why-not", ground)); !reason.empty())
            to_ask.left_out.push_back({ground, std::move(reason)});
    }
    return to_ask;
}
} // namespace

http::Answer asking_form(Visit& visit) { return form_page(visit, {}); }

http::Answer ask_for_advice(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = ask(visit.door, reference, read_form(visit));
    if (!outcome) return form_page(visit, outcome.error());
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::advice
