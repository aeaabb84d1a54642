// Confirming who the sender is, and that orders were asked about; and the task that leads there.
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/standing.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

// Of a parent or carer who is added.
constexpr std::array<std::string_view, 3> adult_fields{"adult-given", "adult-family",
                                                       "adult-words"};

Problem in_words(StandingRefusal refusal, const Words& words) {
    switch (refusal) {
    case StandingRefusal::kind_missing:
        return {"kind", words("standing form", "Choose what they are")};
    case StandingRefusal::evidence_missing:
        return {"evidence",
                words("standing form", "Say how you know, for example “birth certificate "
                                       "seen”")};
    case StandingRefusal::evidence_too_long:
        return frame::too_long(words, "evidence", evidence_longest);
    case StandingRefusal::orders_not_asked:
        return {"orders", words("standing form", "Ask about court orders first, then tick this")};
    case StandingRefusal::no_such_adult:
        return {"kind", words("standing form", "Choose somebody who asked about this child")};
    case StandingRefusal::name_missing:
        return {"adult-given", words("standing form", "Enter the first name of the parent or "
                                                      "carer")};
    case StandingRefusal::given_too_long:
        return frame::too_long(words, adult_fields[0], people::name_longest);
    case StandingRefusal::family_too_long:
        return frame::too_long(words, adult_fields[1], people::name_longest);
    case StandingRefusal::words_too_long:
        return frame::too_long(words, adult_fields[2], people::tie_words_longest);
    }
    std::abort();
}

html::Html kinds(const Visit& visit, const StandingView::Adult& adult, const std::string& child,
                 const Problems& problems) {
    const Words& words = visit.words;
    const auto choice = [&](access::Tie kind, const std::string& label, const std::string& hint) {
        return html::Choice{.content = label,
                            .value = std::string{access::code_of(kind)},
                            .hint = {.content = hint}};
    };
    return html::radios(
        {.name = "kind",
         .fieldset =
             html::Fieldset{
                 .legend = {.content = words("standing form", "What is {adult} to {child}?",
                                             {{"adult", adult.name.full()}, {"child", child}}),
                            .classes = "govuk-fieldset__legend--m"}},
         .hint = {.content =
                      words("standing form", "They say: {words}",
                            {{"words", adult.tie.words.empty() ? "nothing" : adult.tie.words}})},
         .error = {.content = frame::problem_of(problems, "kind")},
         .items = {choice(access::Tie::parental_responsibility,
                          words("standing form", "Has parental responsibility"), ""),
                   choice(access::Tie::education_parent,
                          words("standing form", "Has care of {child}", {{"child", child}}),
                          words("standing form", "A parent in education law, without parental "
                                                 "responsibility")),
                   choice(access::Tie::special_guardian, words("standing form", "Special guardian"),
                          ""),
                   choice(access::Tie::foster_carer, words("standing form", "Foster carer"), ""),
                   choice(access::Tie::none, words("standing form", "None of these"), "")},
         .value = std::string{visit.request.form.get("kind")}});
}

html::Html name_field(const Visit& visit, const std::string& name, const std::string& label,
                      const Problems& problems) {
    return html::input({.name = name,
                        .label = {.content = label},
                        .error = {.content = frame::problem_of(problems, name)},
                        .value = std::string{visit.request.form.get(name)}});
}

html::Html confirm_form(const Visit& visit, const std::string& reference, Id<Person> who,
                        const html::Html& what_they_are, const Problems& problems) {
    const Words& words = visit.words;
    html::Form form = frame::form(
        visit, html::Url{"/cases"} / reference / "standing",
        what_they_are +
            html::input({.name = "evidence",
                         .label = {.content = words("standing form", "How do you know?")},
                         .error = {.content = frame::problem_of(problems, "evidence")},
                         .value = std::string{visit.request.form.get("evidence")}}) +
            html::checkboxes(
                {.name = "orders",
                 .fieldset =
                     html::Fieldset{.legend = {.content = words("standing form", "Court orders")}},
                 .error = {.content = frame::problem_of(problems, "orders")},
                 .items = {{.content = words("standing form",
                                             "I have asked whether a court order limits who may be "
                                             "told, and there is none"),
                            .value = "asked"}},
                 .values = visit.request.form.has("orders") ? std::vector<std::string>{"asked"}
                                                            : std::vector<std::string>{}}) +
            html::button({.content = words("standing form", "Confirm")}));
    form.hidden.push_back({"adult", to_hex(who.bytes)});
    return html::form(form);
}

http::Answer form_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const StandingView view = standing(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(
        visit, words("standing form", "Who asked about {child}?", {{"child", view.child}}));
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    html::Html content = frame::summary(problems) + html::h1(page.title);
    if (view.unconfirmed.empty() && !view.young_person)
        content += html::p(words("standing form", "Everybody who asked is confirmed."));
    for (const auto& adult : view.unconfirmed)
        content += confirm_form(visit, view.reference, adult.tie.adult,
                                kinds(visit, adult, view.child, problems), problems);
    if (view.young_person)
        content +=
            html::p(words("standing form", "{child} asks for themself. Confirm that it is them.",
                          {{"child", view.child}})) +
            confirm_form(visit, view.reference, *view.young_person, {}, problems);
    content += html::details(
        {.summary = words("standing form", "Add a parent or carer"),
         .content = html::form(frame::form(
             visit, html::Url{"/cases"} / view.reference / "adults",
             name_field(visit, "adult-given", words("standing form", "First name"), problems) +
                 name_field(visit, "adult-family", words("standing form", "Last name"), problems) +
                 name_field(
                     visit, "adult-words",
                     words("standing form", "Who are they to {child}?", {{"child", view.child}}),
                     problems) +
                 html::button({.content = words("standing form", "Add"),
                               .classes = "govuk-button--secondary"}))),
         .is_open = std::ranges::any_of(adult_fields, [&](std::string_view field) {
             return !frame::problem_of(problems, field).empty();
         })});
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer standing_form(Visit& visit) { return form_page(visit, {}); }

http::Answer confirm(Visit& visit) {
    const http::Fields& form = visit.request.form;
    const std::string reference{visit.request.part("reference")};
    Confirmation confirmation{
        .adult = frame::id_in<Person>(form.get("adult")), .kind = {}, .evidence = {}};
    try {
        if (form.has("kind")) confirmation.kind = access::tie_of(form.get("kind"));
    } catch (const db::BadValue&) {
        return form_page(visit, {in_words(StandingRefusal::kind_missing, visit.words)});
    }
    confirmation.evidence = typed(visit, "evidence");
    confirmation.asked_about_orders = form.has("orders");
    const auto outcome = confirm_standing(visit.door, reference, confirmation);
    if (!outcome) return form_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}

http::Answer add_adult_sent(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = add_adult(visit.door, reference,
                                   {typed(visit, "adult-given"), typed(visit, "adult-family")},
                                   typed(visit, "adult-words"));
    if (!outcome) return form_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference + "/standing");
}
} // namespace trefoil::assessment
