// The page that shows everyone who must be told, and sends the notices.
#include "capabilities/assessment/considering.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/navigation.hpp"
#include "shared/cases/health_board.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
frame::Problem in_words(ConsideringRefusal refusal, const Words& words) {
    const auto told = [](std::string problem) {
        return frame::Problem{"considering", std::move(problem)};
    };
    switch (refusal) {
    case ConsideringRefusal::nobody_confirmed:
        return told(words("considering", "Confirm first who asked: nobody may be told yet"));
    case ConsideringRefusal::told_before:
        return told(words("considering", "They were told already. Open the case to see the "
                                         "letters"));
    case ConsideringRefusal::decided_before:
        return told(words("considering", "It is decided already"));
    case ConsideringRefusal::board_not_named: return cases::board_problem(words);
    }
    std::abort();
}

http::Answer page_of(frame::Visit& visit, const frame::Problems& problems) {
    const Words& words = visit.words;
    const ConsideringView view = considering(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(
        visit, words("considering", "Who must be told about {child}", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    const auto here = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = here});
    std::vector<html::Html> told;
    for (const std::string& name : view.family)
        told.push_back(html::joined(html::name(name), ", ",
                                    html::muted(words("considering", "family: with the right to "
                                                                     "give views and evidence"))));
    for (const auto& other : view.others)
        told.push_back(html::joined(html::name(other.name), ", ", html::muted(other.as)));
    html::Html content =
        frame::summary(problems) + html::h1(page.title) +
        cases::name_board_first(words, problems, view.reference) +
        cases::name_setting_first(words, view.setting, view.reference) +
        html::lede(words("considering", "The law names them: CFA 2014 s.36(7) and SEND Regs 2014 "
                                        "reg 4(2). Each gets a letter of their own.")) +
        html::bullets(told);
    if (view.told_on)
        content += html::p(words("considering", "They were told on {day}.",
                                 {{"day", weekday_date(*view.told_on)}}));
    else
        content += html::form(
            frame::form(visit, here / "considering",
                        html::button({.content = words("considering", "Send these letters"),
                                      .id = "considering"})));
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer considering_form(frame::Visit& visit) { return page_of(visit, {}); }

http::Answer considering_send(frame::Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = tell_considering(visit.door, reference);
    if (!outcome) return page_of(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::assessment
