// The page on which staff record whose the rights are.
#include "base/dates.hpp"
#include "base/text.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/pages.hpp"
#include "shared/cases/rights.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::cases {
namespace {
using access::Judgement;
using frame::Problems;
using frame::Visit;
constexpr std::string_view context = "rights form";
constexpr std::string_view representative = "representative"; // among those who decide

frame::Problem in_words(RightsRefusal refusal, const Words& words) {
    switch (refusal) {
    case RightsRefusal::source_missing:
        return {"source", words(context, "Say who judged it or asked, and when")};
    case RightsRefusal::source_too_long: return frame::too_long(words, "source", source_longest);
    case RightsRefusal::decides_without_lack:
        return {"judged", words(context, "A parent decides instead only where somebody has judged "
                                         "that the young person cannot")};
    case RightsRefusal::no_birthday:
        return {"judged", words(context, "Record the day of birth first")};
    case RightsRefusal::both_decide:
        return {"decides", words(context, "Choose who of the family decides, or the deputy or "
                                          "attorney: where there is one, no parent does")};
    case RightsRefusal::nobody_decides:
        return {"decides", words(context, "Choose who decides instead: nobody recorded here has "
                                          "parental responsibility")};
    }
    std::abort();
}

html::Choice judgement(Judgement judged, const std::string& label) {
    return {.content = label, .value = std::string{access::code_of(judged)}};
}

html::Html judged_field(const Visit& visit, const RightsView& view, const Problems& problems) {
    const Words& words = visit.words;
    const Place child{"child", view.child};
    html::Radios field{.name = "judged",
                       .error = {.content = frame::problem_of(problems, "judged")},
                       .value = std::string{access::code_of(view.judged)}};
    if (visit.request.form.has("judged")) field.value = visit.request.form.get("judged");
    html::Fieldset question{.legend = {.classes = "govuk-fieldset__legend--m"}};
    if (view.is_young_person) {
        question.legend.content =
            words(context, "Can {child} decide about their own record?", {child});
        field.items = {judgement(Judgement::not_considered,
                                 words(context, "Yes: the law presumes it, and nobody doubts it")),
                       judgement(Judgement::shown, words(context, "Yes: somebody has judged it")),
                       judgement(Judgement::not_shown,
                                 words(context, "No: somebody has judged that they cannot"))};
    } else {
        question.legend.content =
            words(context, "Does {child} understand enough to see their own record?", {child});
        field.items = {
            judgement(Judgement::not_considered, words(context, "Nobody has judged it")),
            judgement(Judgement::shown, words(context, "Yes: somebody has judged it")),
            judgement(Judgement::not_shown, words(context, "No: somebody has judged it"))};
    }
    field.fieldset = std::move(question);
    return html::radios(field);
}

html::Checkboxes parents_field(const RightsView& view, std::string name, const std::string& legend,
                               const std::string& hint, bool RightsView::Parent::*chosen) {
    html::Checkboxes field{
        .name = std::move(name),
        .fieldset =
            html::Fieldset{.legend = {.content = legend, .classes = "govuk-fieldset__legend--m"}},
        .hint = {.content = hint}};
    for (const RightsView::Parent& parent : view.parents) {
        field.items.push_back(
            {.content = html::name(parent.name), .value = to_hex(parent.id.bytes)});
        if (parent.*chosen) field.values.push_back(to_hex(parent.id.bytes));
    }
    return field;
}

html::Html decides_field(const Words& words, const RightsView& view, const Problems& problems) {
    html::Checkboxes field = parents_field(
        view, "decides",
        words(context, "Who decides instead, if {child} cannot?", {{"child", view.child}}),
        words(context, "If you choose nobody, each parent with parental responsibility does: SEND "
                       "Regs 2014 reg 64. Letters go to whoever decides."),
        &RightsView::Parent::decides);
    field.error.content = frame::problem_of(problems, "decides");
    field.items.push_back({.divider = words(context, "or")});
    field.items.push_back(
        {.content = words(context, "None of them: a deputy or an attorney decides"),
         .value = std::string{representative},
         .hint = {.content = words(context,
                                   "Appointed by the Court of Protection, or by a power "
                                   "of attorney. Write to them by hand: letters here stay "
                                   "in {child}’s name.",
                                   {{"child", view.child}})},
         .behaviour = "exclusive"});
    if (view.has_representative) field.values.emplace_back(representative);
    return html::checkboxes(field);
}

html::Html fields(const Visit& visit, const RightsView& view, const Problems& problems) {
    const Words& words = visit.words;
    html::Html fields = judged_field(visit, view, problems);
    if (view.is_young_person && !view.parents.empty())
        fields += html::checkboxes(
                      parents_field(view, "sees",
                                    words(context, "Who does {child} want to see what is new?",
                                          {{"child", view.child}}),
                                    words(context, "Their own answer. Without one, nobody does."),
                                    &RightsView::Parent::sees)) +
                  decides_field(words, view, problems);
    return fields +
           html::input({.name = "source",
                        .label = {.content = words(context, "Who judged it or asked, and when?")},
                        .error = {.content = frame::problem_of(problems, "source")},
                        .value = std::string{visit.request.form.get("source")}}) +
           html::button({.content = words(context, "Record this"), .prevents_double_click = true});
}

std::string whose(const Words& words, const RightsView& view) {
    if (!view.young_person_from)
        return words(context, "No day of birth is recorded, so nobody can say when the rights "
                              "become their own.");
    if (view.is_young_person)
        return words(context, "The rights have been {child}’s own since {day}.",
                     {{"child", view.child}, {"day", full_date(*view.young_person_from)}});
    return words(context,
                 "The rights become {child}’s own on {day}, the day after compulsory "
                 "school age ends.",
                 {{"child", view.child}, {"day", full_date(*view.young_person_from)}});
}

std::set<Id<Person>> chosen(const http::Fields& form, std::string_view name) {
    std::set<Id<Person>> people;
    for (const std::string_view value : form.all(name))
        if (const auto id = parse_hex16(value)) people.insert({*id});
    return people;
}

bool names_representative(const http::Fields& form) {
    const auto decides = form.all("decides");
    return std::ranges::find(decides, representative) != decides.end();
}

http::Answer page_with(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    RightsView view = rights(visit.door, visit.request.part("reference"));
    if (!problems.empty()) { // as they were ticked
        view.has_representative = names_representative(visit.request.form);
        for (RightsView::Parent& parent : view.parents) {
            parent.sees = chosen(visit.request.form, "sees").contains(parent.id);
            parent.decides = chosen(visit.request.form, "decides").contains(parent.id);
        }
    }
    html::Page page =
        frame::page(visit, words(context, "Who decides for {child}?", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) + html::p(whose(words, view)) +
        html::form(frame::form(visit, html::Url{"/cases"} / view.reference / "rights",
                               fields(visit, view, problems))));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

Judgement judged_in(const http::Fields& form) {
    for (const Judgement judged : {Judgement::shown, Judgement::not_shown})
        if (form.get("judged") == access::code_of(judged)) return judged;
    return Judgement::not_considered;
}
} // namespace

http::Answer rights_form(Visit& visit) { return page_with(visit, {}); }

http::Answer rights_record(Visit& visit) {
    const http::Fields& form = visit.request.form;
    const std::string reference{visit.request.part("reference")};
    const auto outcome = record_rights(visit.door, reference,
                                       {.judged = judged_in(form),
                                        .sees = chosen(form, "sees"),
                                        .decides = chosen(form, "decides"),
                                        .has_representative = names_representative(form),
                                        .source = std::string{trimmed(form.get("source"))}});
    if (!outcome) return page_with(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::cases
