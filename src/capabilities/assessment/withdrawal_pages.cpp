// Taking a request back: the family's page, and the officer's.
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/withdrawal.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/navigation.hpp"
#include "shared/frame/date_field.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using frame::Problems;
using frame::Visit;

frame::Problem in_words(WithdrawalRefusal refusal, const Words& words) {
    switch (refusal) {
    case WithdrawalRefusal::nothing_to_withdraw:
        return {"withdraw", words("withdrawal", "There is no request to take back now")};
    case WithdrawalRefusal::not_asked_by_family:
        return {"withdraw",
                words("withdrawal", "Somebody else asked, so there is nothing to take back")};
    case WithdrawalRefusal::asked_by_another:
        return {"withdraw",
                words("withdrawal", "Somebody else asked, and only they can take it back here")};
    case WithdrawalRefusal::how_missing:
        return {"how",
                words("withdrawal", "Say who told us and how, for example “by phone, his mother”")};
    case WithdrawalRefusal::not_a_day:
        return {"on-day", words("withdrawal", "Enter the day it reached us, like 18 11 2026")};
    case WithdrawalRefusal::in_the_future:
        return {"on-day",
                words("withdrawal", "The day it reached us must be today or in the past")};
    case WithdrawalRefusal::before_the_request:
        return {"on-day", words("withdrawal", "Nobody had asked yet on that day")};
    case WithdrawalRefusal::how_too_long: return frame::too_long(words, "how", how_longest);
    }
    std::abort();
}

http::Answer family_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const WithdrawalView view = withdrawing(visit.door, visit.request.part("reference"));
    html::Page page =
        frame::page(visit, view.is_asker ? words("withdrawal", "Take your request back")
                                         : words("withdrawal", "If you do not want this request"));
    page.has_error = !problems.empty();
    const auto home = html::Url{"/children"} / view.reference;
    page.back = html::back_link({.href = home});
    html::Html content = html::h1(page.title); // what cannot be done is told in its place
    if (view.may_withdraw && !view.is_asker)
        content +=
            html::p(words("withdrawal", "Somebody else of the family asked, so only they can take "
                                        "it back here. If you see it in another way, tell us: it "
                                        "is read by the officer, and not shown to them.")) +
            html::p(html::link(words("withdrawal", "Write to us"), home / "more")) +
            html::p(html::link(
                words("withdrawal", "Call {telephone}", {{"telephone", visit.site.telephone}}),
                html::Url::telephone(visit.site.telephone)));
    else if (view.may_withdraw)
        content =
            frame::summary(problems) + content +
            html::p(view.child.is_reader
                        ? words("withdrawal", "We stop finding out what helps you, and no plan is "
                                              "made. The help you get now is not touched.")
                        : words("withdrawal",
                                "We stop finding out what helps {child}, and no plan is made. The "
                                "help {child} gets now is not touched.",
                                {{"child", view.child.name}})) +
            html::p(words("withdrawal", "Nothing you told us is lost. You can ask again at any "
                                        "time; then the days are counted anew.")) +
            html::form(frame::form(visit, home / "withdraw",
                                   html::button({.content = words("withdrawal", "Take it back"),
                                                 .id = "withdraw",
                                                 .classes = "govuk-button--warning"}))) +
            html::p(html::link(words("withdrawal", "No, go on"), home));
    else
        content += html::p(words("withdrawal", "There is no request to take back now."));
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer officer_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const WithdrawalView view = recording_withdrawal(visit.door, visit.request.part("reference"));
    html::Page page =
        frame::page(visit, words("withdrawal", "{family} takes the request for {child} back",
                                 {{"family", view.family.first()}, {"child", view.child.name}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    const auto here = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = here});
    const auto fields =
        frame::date_field(visit,
                          {.name = "on",
                           .legend = words("withdrawal", "When did it reach us?"),
                           .hint = words("withdrawal", "The clocks stop on that day, whenever it "
                                                       "is written down."),
                           .at_first = visit.door.today()},
                          problems) +
        html::input({.name = "how",
                     .label = {.content = words("withdrawal", "Who told us, and how?")},
                     .hint = {.content = words("withdrawal", "For example “by phone, his mother”")},
                     .error = {.content = frame::problem_of(problems, "how")},
                     .value = std::string{visit.request.form.get("how")}}) +
        html::button({.content = words("withdrawal", "Record it, and stop the clocks"),
                      .id = "withdraw",
                      .classes = "govuk-button--warning"});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::p(words("withdrawal",
                      "Record this only if {family} wants it, and if we do not go on of our own "
                      "accord: we still may have to where the child has or may have special "
                      "educational needs (CFA 2014 s.36(3)).",
                      {{"family", view.family.in_sentence()}})) +
        html::form(frame::form(visit, here / "withdrawal", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer withdraw_form(Visit& visit) { return family_page(visit, {}); }

http::Answer withdraw_sent(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = withdraw(visit.door, reference);
    if (!outcome) return family_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/children/" + reference);
}

http::Answer withdrawal_form(Visit& visit) { return officer_page(visit, {}); }

http::Answer withdrawal_recorded(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = record_withdrawal(
        visit.door, reference, {frame::typed_date(visit.request.form, "on"), typed(visit, "how")});
    if (!outcome) return officer_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::assessment
