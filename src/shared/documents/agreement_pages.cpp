// How we send you letters: the page on which a person agrees to letters here, or takes that back.
#include "base/dates.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "shared/documents/agreement.hpp"
#include "shared/documents/pages.hpp"
#include <cstdlib>

namespace trefoil::documents {
namespace {
using frame::Problems;
using frame::Visit;
constexpr std::string_view context = "letters agreement";

frame::Problem in_words(AgreementRefusal refusal, const Words& words) {
    switch (refusal) {
    case AgreementRefusal::told_at_missing:
        return {"told-at", words(context, "Enter where we can tell you of a letter")};
    case AgreementRefusal::told_at_too_long:
        return frame::too_long(words, "told-at", told_at_longest);
    case AgreementRefusal::cannot_be_told:
        return {"told-at", words(context, "Enter an e-mail address, like name@example.org, or a "
                                          "mobile number")};
    case AgreementRefusal::nothing_agreed:
        return {"take-back", words(context, "We post your letters already")};
    }
    std::abort();
}

html::Html agreeing(const Visit& visit, const std::vector<LetterAgreement>& before,
                    const Problems& problems) {
    const Words& words = visit.words;
    html::Html content;
    if (!before.empty())
        content += html::p(words(
            context, "You agreed on {from} and took it back on {to}.",
            {{"from", full_date(before[0].agreed_on)}, {"to", full_date(*before[0].ended_on)}}));
    const auto fields =
        html::input({.name = "told-at",
                     .label = {.content = words(context, "Your e-mail address or mobile number")},
                     .hint = {.content = words(context, "We tell you there that a letter is here. "
                                                        "The message names no child")},
                     .error = {.content = frame::problem_of(problems, "told-at")},
                     .value = std::string{visit.request.form.get("told-at")}}) +
        html::button({.content = words(context, "I agree to letters here"),
                      .prevents_double_click = true,
                      .id = "agree"});
    return content +
           html::lede(words(context, "We post your letters to you. They stand here too.")) +
           html::h2(words(context, "Would you rather have them here alone?")) +
           html::p(words(context, "Also the letters the law makes us send, like our decisions. You "
                                  "can print and keep each. You can go back to paper at any "
                                  "time.")) +
           html::form(frame::form(visit, html::Url{"/how-we-send-letters"}, fields));
}

html::Html agreed(const Visit& visit, const LetterAgreement& agreement) {
    const Words& words = visit.words;
    return html::lede(words(context, "You read your letters here, and we tell you of each at {to}.",
                            {{"to", agreement.told_at}})) +
           html::p(words(context, "You agreed to that on {day}.",
                         {{"day", full_date(agreement.agreed_on)}})) +
           html::h2(words(context, "Would you rather have paper, or be told somewhere else?")) +
           html::p(words(context, "Take it back, and from now on we post your letters to you. Then "
                                  "you can agree again, with another address.")) +
           html::form(frame::form(visit, html::Url{"/how-we-send-letters"} / "end",
                                  html::button({.content = words(context, "Post my letters to me"),
                                                .id = "take-back",
                                                .classes = "govuk-button--secondary"})));
}

http::Answer page_with(Visit& visit, const Problems& problems) {
    const auto agreements = own_agreements(visit.door, visit.site.area);
    html::Page page = frame::page(visit, visit.words(context, "How we send you letters"));
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = "/home"});
    const bool is_agreed = !agreements.empty() && agreements[0].is_live();
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        (is_agreed ? agreed(visit, agreements[0]) : agreeing(visit, agreements, problems)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer agreement_form(Visit& visit) { return page_with(visit, {}); }

http::Answer agreement_made(Visit& visit) {
    const auto outcome = agree(visit.door, visit.site.area, frame::typed(visit, "told-at"));
    if (!outcome) return page_with(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/how-we-send-letters");
}

http::Answer agreement_ended(Visit& visit) {
    const auto outcome = take_agreement_back(visit.door, visit.site.area);
    if (!outcome) return page_with(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/how-we-send-letters");
}
} // namespace trefoil::documents
