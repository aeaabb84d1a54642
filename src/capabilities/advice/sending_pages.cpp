// Check and send; a written refusal; and a family's own answer.
#include "capabilities/advice/inbox.hpp"
#include "capabilities/advice/pages.hpp"
#include "capabilities/advice/sending.hpp"
#include "capabilities/advice/writing.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include <cstdlib>

namespace trefoil::advice {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

constexpr std::string_view context = "advice sending";

Problem in_words(SendRefusal refusal, const Words& words) {
    switch (refusal) {
    case SendRefusal::answered_before:
        return {"words", words(context, "This request was answered already")};
    case SendRefusal::nothing_written: return {"words", words(context, "Write something first")};
    case SendRefusal::summary_missing:
        return {"words", words(context, "Write a few plain sentences that say the whole")};
    case SendRefusal::assessed_not_said:
        return {"assessed", words(context, "Say whether you assessed the child for this advice")};
    case SendRefusal::ground_missing:
        return {"ground", words(context, "Choose one of the two grounds the law allows")};
    case SendRefusal::reasons_missing: return {"words", words(context, "Write the reasons")};
    case SendRefusal::words_too_long: return frame::too_long(words, "words", answer_longest);
    }
    std::abort();
}

Problems problems_of(const std::optional<SendRefusal>& refusal, const Words& words) {
    if (!refusal) return {};
    return {in_words(*refusal, words)};
}

html::Html words_box(const Visit& visit, const std::string& label, const std::string& hint,
                     const Problems& problems) {
    return html::textarea({.name = "words",
                           .label = {.content = label, .classes = "govuk-label--m"},
                           .hint = {.content = hint},
                           .error = {.content = frame::problem_of(problems, "words")},
                           .value = typed(visit, "words")});
}

html::Html assessed_field(const Visit& visit, const Pack& pack, const Problems& problems) {
    const Words& words = visit.words;
    return html::radios(
        {.name = "assessed",
         .fieldset =
             html::Fieldset{
                 .legend = {.content = words(context, "Did you assess {child} for this advice?",
                                             {{"child", pack.child}}),
                            .classes = "govuk-fieldset__legend--m"}},
         .error = {.content = frame::problem_of(problems, "assessed")},
         .items = {{.content = words(context, "Yes"), .value = "yes"},
                   {.content = words(context, "No"),
                    .value = "no",
                    .hint = {.content = words(context, "Your advice then says so.")}}},
         .value = std::string{visit.request.form.get("assessed")}});
}

html::Html what_is_sent(const Visit& visit, const Writing& writing) {
    html::Html shown;
    for (const Written& written : writing.statements)
        shown += html::h3(kind_heading(visit.words, written.version.kind)) +
                 statement_text(visit.words, written.version.text);
    if (shown.empty())
        shown = html::p(visit.words(context, "Nothing is written yet. Go back to writing first."));
    return html::card({.title = visit.words(context, "What you are sending"), .content = shown});
}

http::Answer sending_page(Visit& visit, const std::optional<SendRefusal>& refusal) {
    const Words& words = visit.words;
    const Problems problems = problems_of(refusal, words);
    const Writing writing =
        advice::writing(visit.door, visit.request.part("reference"), request_of(visit.request));
    const html::Url here = request_url(writing.pack.reference, writing.pack.request.id);
    if (!writing.pack.request.is_open()) return http::redirect(std::string{here.view()});
    html::Page page = frame::page(visit, words(context, "Check and send your advice"));
    page.has_error = refusal.has_value();
    page.back =
        html::back_link({.href = here / "write", .content = words(context, "Back to writing")});
    const html::Html fields =
        words_box(visit, words(context, "The whole in short"),
                  words(context, "A few plain sentences: they are read at home too."), problems) +
        assessed_field(visit, writing.pack, problems) +
        html::button({.content = words(context, "Send the advice")});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) + what_is_sent(visit, writing) +
        html::card(
            {.title = words(context, "Who will see it, and when"),
             .content = html::bullets(
                 {words(context, "The council’s SEND team, and the parent or young person: as "
                                 "soon as you send it."),
                  words(context,
                        "Others who write about {child}: only where the law and the "
                        "family’s agreement let them.",
                        {{"child", writing.pack.child}}),
                  words(context, "After that nothing in it can be changed.")})}) +
        html::form(frame::form(visit, here / "send", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

html::Html ground_field(const Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const auto choice = [](RefusalGround ground, const std::string& label) {
        return html::Choice{.content = label, .value = std::string{code_of(ground)}};
    };
    return html::radios(
        {.name = "ground",
         .fieldset = html::Fieldset{.legend = {.content = words(context, "On which ground?"),
                                               .classes = "govuk-fieldset__legend--m"}},
         .hint = {.content = words(context, "The law allows these two only (Children and Families "
                                            "Act 2014, section 31(2)). Not knowing the child is "
                                            "not one of them.")},
         .error = {.content = frame::problem_of(problems, "ground")},
         .items = {choice(RefusalGround::against_own_duties,
                          words(context, "It would be incompatible with our own duties")),
                   choice(RefusalGround::adverse_effect,
                          words(context, "It would otherwise have an adverse effect on our "
                                         "functions"))},
         .value = std::string{visit.request.form.get("ground")}});
}

Pack pack_of(Visit& visit) {
    const auto id = request_of(visit.request);
    return visit.door.look(pack_question(visit.request.part("reference"), id),
                           [&](access::Look& look) { return pack(look, id); });
}

http::Answer refusal_page(Visit& visit, const std::optional<SendRefusal>& refusal) {
    const Words& words = visit.words;
    const Problems problems = problems_of(refusal, words);
    const Pack pack = pack_of(visit);
    if (!pack.may_refuse) throw access::NotAvailable{};
    const html::Url here = request_url(pack.reference, pack.request.id);
    html::Page page = frame::page(
        visit, words(context, "We cannot give advice about {child}", {{"child", pack.child}}));
    page.has_error = refusal.has_value();
    page.back = html::back_link({.href = here, .content = words(context, "Back to the request")});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::p(words(context, "The council gets your ground and your reasons in writing. It must "
                               "then find the advice elsewhere.")) +
        html::form(frame::form(visit, here / "refuse",
                               ground_field(visit, problems) +
                                   words_box(visit, words(context, "Your reasons"), "", problems) +
                                   html::button({.content = words(context, "Send the refusal")}))));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer telling_page(Visit& visit, const std::optional<SendRefusal>& refusal) {
    const Words& words = visit.words;
    const Problems problems = problems_of(refusal, words);
    const Pack pack = pack_of(visit);
    if (!pack.request.is_open()) return http::redirect("/children/" + pack.reference + "/told");
    html::Page page = frame::page(
        visit, words(context, "What should we know about {child}?", {{"child", pack.child}}));
    page.has_error = refusal.has_value();
    page.back = html::back_link({.href = html::Url{"/children"} / pack.reference});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::lede(words(context,
                         "Everybody else is asked too. You know {child} best. You need "
                         "not say again what you told us before.",
                         {{"child", pack.child}})) +
        html::form(frame::form(
            visit, html::Url{"/children"} / pack.reference / "tell" / to_hex(pack.request.id.bytes),
            words_box(visit, words(context, "In your own words"),
                      words(context, "What is hard, what helps, what you hope for."), problems) +
                html::button({.content = words(context, "Send")}))));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer sending_form(Visit& visit) { return sending_page(visit, {}); }

http::Answer send_in(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto id = request_of(visit.request);
    ToSend to_send{.summary = typed(visit, "words"), .is_assessed = {}};
    const std::string_view assessed = visit.request.form.get("assessed");
    if (assessed == "yes" || assessed == "no") to_send.is_assessed = assessed == "yes";
    const auto outcome = send_advice(visit.door, reference, id, to_send);
    if (!outcome) return sending_page(visit, outcome.error());
    return http::redirect(std::string{request_url(reference, id).view()});
}

http::Answer refusal_form(Visit& visit) { return refusal_page(visit, {}); }

http::Answer refuse_request(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto id = request_of(visit.request);
    const auto outcome =
        refuse_advice(visit.door, reference, id,
                      {refusal_ground_of(visit.request.form.get("ground")), typed(visit, "words")});
    if (!outcome) return refusal_page(visit, outcome.error());
    return http::redirect(std::string{request_url(reference, id).view()});
}

http::Answer telling_form(Visit& visit) { return telling_page(visit, {}); }

http::Answer tell_us(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome =
        tell(visit.door, reference, request_of(visit.request), typed(visit, "words"));
    if (!outcome) return telling_page(visit, outcome.error());
    return http::redirect("/children/" + reference + "/told?new=1");
}
} // namespace trefoil::advice
