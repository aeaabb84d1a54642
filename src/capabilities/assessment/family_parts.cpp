// This capability's parts of a family's home: the news, the five steps, help if unhappy.
#include "capabilities/advice/request.hpp"
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/progress.hpp"
#include "capabilities/assessment/request.hpp"
#include "platform/html/own/family.hpp"
#include "shared/notices/notices.hpp"
#include "shared/people/people.hpp"
#include <array>

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;

constexpr std::array step_icons{html::Icon::star, html::Icon::speech, html::Icon::people,
                                html::Icon::pencil, html::Icon::home};

TakenBack taken_back_here(const access::Look& look, const std::vector<cases::Happening>& ledger) {
    TakenBack taken_back;
    for (const auto& row : cases::standing(ledger)) {
        if (row.kind != "request_withdrawn" || !row.by || !is_asked_by(look, *row.by)) continue;
        if (*row.by == look.actor().person) return {TakenBack::Who::reader, {}};
        taken_back = {TakenBack::Who::another, people::adult(look, *row.by).name.full()};
    }
    return taken_back;
}

Progress progress_here(const access::Look& look) {
    const auto ledger = cases::ledger(look, look.case_id());
    Progress progress = progress_of(ledger, is_asked_by_family(look), look.actor().person);
    if (progress.stage == cases::Stage::withdrawn)
        progress.taken_back = taken_back_here(look, ledger);
    return progress;
}

people::Subject subject_here(const access::Look& look) {
    return people::subject(people::child(look, look.child()), look.actor().person);
}

// What this reader is asked as part of the assessment (SEND Regulations 2014, reg 6(1)(a)) and has
// not answered.
std::optional<Id<AdviceRequest>> question_to_reader(const access::Look& look, cases::Stage stage) {
    if (stage != cases::Stage::assessing) return std::nullopt;
    for (const advice::Request& asked : advice::requests(look, look.case_id()))
        if (asked.person == look.actor().person && !asked.answer) return asked.id;
    return std::nullopt;
}

std::string say_something_new(const Words& words, const people::Subject& child) {
    return words("family news", "Say something new about {child}", {{"child", child.who()}});
}
} // namespace

html::Html family_news(const frame::Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    const people::Subject child = subject_here(look);
    const Progress progress = progress_here(look);
    const News told = news(words, progress, child, look.today());
    html::OneThing shown{.title = told.title, .content = told.sentence};
    const bool goes_on = !progress.ended_on;
    if (goes_on && look.may(Action::contribute, Part::request)) {
        if (const auto question = question_to_reader(look, progress.stage)) {
            shown.content = told.sentence + " " +
                            words("family news", "We ask you too: one thing to do this week.");
            shown.button_words = words("family news", "Tell us what you think too");
            shown.href =
                html::Url{"/children"} / look.reference() / "tell" / to_hex(question->bytes);
            // With a draft to answer, that is the one thing to do: the plan's own card follows.
        } else if (progress.stage != cases::Stage::with_family) {
            shown.button_words = say_something_new(words, child);
            shown.href = html::Url{"/children"} / look.reference() / "more";
        }
        shown.instead = html::joined(words("family news", "Would you rather talk? "),
                                     html::link(words("family news", "Call {telephone}",
                                                      {{"telephone", visit.site.telephone}}),
                                                html::Url::telephone(visit.site.telephone)));
    }
    return html::one_thing(shown);
}

html::Html family_steps(const frame::Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    const Progress progress = progress_here(look);
    const people::Subject child = subject_here(look);
    const auto steps_of_way = way(words, progress, child, look.today());
    std::vector<html::Step> shown;
    bool is_now = true; // the first that is not done
    for (std::size_t n = 0; n < steps_of_way.size(); ++n) {
        const WayStep& step = steps_of_way[n];
        html::StepState state = html::StepState::done;
        if (!step.is_done) state = is_now ? html::StepState::now : html::StepState::next;
        if (!step.is_done) is_now = false;
        shown.push_back(
            {.state = state, .title = step.title, .about = step.about, .icon = step_icons.at(n)});
    }
    html::Html content =
        html::h2(words("family steps", "Where we are")) + html::steps(words, shown);
    const auto here = html::Url{"/children"} / look.reference();
    std::vector<html::Html> links;
    if (look.may(Action::view, Part::request))
        links.push_back(html::link(words("family steps", "What you told us"), here / "told"));
    if (!progress.ended_on && look.may(Action::contribute, Part::request)) {
        if (progress.stage == cases::Stage::with_family || question_to_reader(look, progress.stage))
            links.push_back(html::link(say_something_new(words, child), here / "more"));
        if (progress.is_asked_by_family)
            links.push_back(
                html::link(is_asked_by(look, look.actor().person)
                               ? words("family steps", "Take your request back")
                               : words("family steps", "If you do not want this request"),
                           here / "withdraw"));
    }
    if (!links.empty()) content += html::link_row(links);
    return content;
}

// After a decision that can be appealed (CFA 2014 s.51): what the family can do, by which day, and
// whom to call. The letter says it too; nobody should have to find the letter first.
html::Html what_you_can_do(const frame::Visit& visit, access::Look& look) {
    const auto ledger = cases::ledger(look, look.case_id());
    const auto told_on = cases::day_of(ledger, "decision_notice_sent");
    if (!told_on || !look.may(Action::view, Part::letter)) return {};
    const Words& words = visit.words;
    const notices::LastDays days = notices::last_days(*told_on);
    const auto call = [&](areas::ContactKind kind) {
        const auto named = areas::contact(look, look.area(), kind);
        const std::string telephone = named ? named->telephone : visit.site.telephone;
        const auto number =
            html::link(words("what you can do", "Call {name}, {telephone}",
                             {{"name", named ? named->name : words("what you can do", "us")},
                              {"telephone", telephone}}),
                       html::Url::telephone(telephone));
        const auto web = named ? html::Url::parse(named->web) : std::nullopt;
        if (!web) return number;
        return html::joined(
            number, " ",
            html::link(words("what you can do", "Website of {name}", {{"name", named->name}}),
                       *web));
    };
    const auto by = [&](Date day) {
        return html::strong(words("what you can do", "By {day}.", {{"day", full_date(day)}}));
    };
    return html::card(
        {.title = words("what you can do", "If you do not agree"),
         .content = html::numbers(
             {html::joined(words("what you can do", "Get free advice on what to do. "),
                           call(areas::ContactKind::advice_service)),
              html::joined(words("what you can do",
                                 "Speak to a mediation adviser: somebody independent who can bring "
                                 "us together with you. You need their certificate before you "
                                 "appeal, also if you do not want mediation. Only an appeal about "
                                 "nothing but the school or college in a plan needs none. "),
                           by(days.mediation_by), " ", call(areas::ContactKind::mediation_adviser)),
              html::joined(
                  words("what you can do",
                        "Appeal to the Tribunal. It is free. Your appeal must arrive by 5pm "
                        "on the day, or within a month of your certificate if that is "
                        "later. "),
                  by(days.appeal_by)),
              html::joined(words("what you can do", "Settle it without a tribunal, at any time. "),
                           call(areas::ContactKind::disagreement_resolution))})});
}

html::Html not_happy(const frame::Visit& visit, access::Look&) {
    const Words& words = visit.words;
    return html::card(
        {.title = words("not happy", "Not happy, or not sure?"),
         .content = html::p(words("not happy", "The information, advice and support service gives "
                                               "free advice. It does not work for those who "
                                               "decide.")) +
                    html::p(frame::reach_adviser(visit))});
}
} // namespace trefoil::assessment
