// What can be done with a line besides writing it: agreeing it, taking it out, naming what it rests
// on, moving it.
#include "capabilities/plan/line_forms_pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include <cstdlib>

namespace trefoil::plan {
using frame::Problems;
using frame::Visit;

html::Url line_address(const LineView& seen) {
    return plan_address(seen.reference) / "lines" / in_words(seen.line.mark);
}

html::Html agree_form(const Visit& visit, const LineView& seen, const Problems& problems) {
    const Words& words = visit.words;
    html::Form form = frame::form(
        visit, line_address(seen) / "agreement",
        html::input({.name = "reason",
                     .label = {.content = words("line form", "If you do not agree, say why")},
                     .error = {.content = frame::problem_of(problems, "reason")},
                     .value = typed(visit, "reason")}) +
            html::button_row({html::button({.content = words("line form", "Agree these words"),
                                            .name = "answer",
                                            .value = "agreed"}),
                              html::button({.content = words("line form", "Do not agree"),
                                            .name = "answer",
                                            .value = "differs",
                                            .classes = "govuk-button--secondary"})}));
    form.hidden.push_back({"read", to_hex(seen.line.text.id.bytes)});
    return html::card({.title = words("line form", "Do you agree, for your service?"),
                       .content = html::form(form)});
}

html::Html take_out_form(const Visit& visit, const LineView& seen, const Problems& problems) {
    const Words& words = visit.words;
    return html::details(
        {.summary = words("line form", "Take this line out of the plan"),
         .content = html::form(frame::form(
             visit, line_address(seen) / "removal",
             html::input({.name = "why",
                          .label = {.content = words("line form",
                                                     "Why? Who advised it reads your reason; the "
                                                     "need stays in the plan")},
                          .error = {.content = frame::problem_of(problems, "why")},
                          .value = typed(visit, "why")}) +
                 html::button({.content = words("line form", "Take it out"),
                               .classes = "govuk-button--warning"}))),
         .is_open = !frame::problem_of(problems, "why").empty()});
}

// Reg 12(4): nothing stands in B to H of a final plan without a source.
html::Html source_form(const Visit& visit, const LineView& seen, const Problems& problems) {
    const Words& words = visit.words;
    const auto fields =
        source_field(visit, seen.nameable,
                     words("line form", "An advice that is in, or words of section A."), problems) +
        html::button({.content = words("line form", "Name this source"),
                      .classes = "govuk-button--secondary"});
    const html::Html form = html::form(frame::form(visit, line_address(seen) / "source", fields));
    if (seen.sources.empty())
        return html::card({.title = words("line form", "It names no source yet"),
                           .content = form,
                           .id = "source"});
    return html::details({.summary = words("line form", "Name another source"),
                          .content = form,
                          .is_open = !frame::problem_of(problems, "rests-on").empty()});
}

namespace {
std::string move_hint(const Words& words, Section to) {
    switch (to) {
    case Section::f:
        return words("line form", "Help that educates or trains stands here, whoever gives it "
                                  "(CFA 2014 s.21(5)); speech and language therapy normally does "
                                  "(Code of Practice 9.74). The council must secure it.");
    case Section::g:
        return words("line form", "Help of health that does not educate or train. The health "
                                  "commissioner has to agree to it.");
    case Section::h1:
        return words("line form", "What social care must give a child or young person under 18 "
                                  "(Chronically Sick and Disabled Persons Act 1970, s.2).");
    case Section::h2: return words("line form", "Other help of social care.");
    case Section::a:
    case Section::b:
    case Section::c:
    case Section::d:
    case Section::e:
    case Section::i:
    case Section::j:
    case Section::k: break; // no help stands there
    }
    std::abort();
}
} // namespace

html::Html move_form(const Visit& visit, const LineView& seen, const Problems& problems) {
    const Words& words = visit.words;
    html::Radios to{.name = "to",
                    .fieldset =
                        html::Fieldset{.legend = {.content = words("line form", "Where to?")}},
                    .error = {.content = frame::problem_of(problems, "to")},
                    .items = {},
                    .value = typed(visit, "to")};
    for (const Section section : seen.may_move_to)
        to.items.push_back({.content = letters_of(section) + ". " + short_name(words, section),
                            .value = std::string{code_of(section)},
                            .hint = {.content = move_hint(words, section)}});
    const std::string missing = frame::problem_of(problems, "move-why");
    html::Html content =
        html::radios(to) +
        html::input({.name = "move-why",
                     .label = {.content = words("line form", "Why does it stand there?")},
                     .error = {.content = missing},
                     .value = typed(visit, "move-why")}) +
        html::button(
            {.content = words("line form", "Move it"), .classes = "govuk-button--secondary"});
    if (seen.consent == Consent::agreed)
        content = html::p(words("line form", "The agreement to this line does not move with it.")) +
                  content;
    return html::details(
        {.summary = words("line form", "Move this help to another section"),
         .content = html::form(frame::form(visit, line_address(seen) / "section", content)),
         .is_open = !missing.empty() || !to.error.content.empty()});
}
} // namespace trefoil::plan
