// The pages of a decision against: the proposal, part by part of the test, and the second look.
#include "capabilities/assessment/against.hpp"
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/reasons_rules.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/lists.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/health_board.hpp"
#include <cstdlib>
#include <fmt/format.h>

namespace trefoil::assessment {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

std::string law_words(NoReason why, const Words& words) {
    switch (why) {
    case NoReason::cycles_of_support:
        return words("unlawful reasons", "no number of cycles of support must come first");
    case NoReason::test_score:
        return words("unlawful reasons", "no score and no years behind are a threshold");
    case NoReason::cost:
        return words("unlawful reasons", "cost and spending are no part of the test");
    case NoReason::panel:
        return words("unlawful reasons", "the decision does not wait for a panel");
    case NoReason::staff:
        return words("unlawful reasons", "too few staff is no reason and no excuse");
    }
    std::abort();
}

// "“Two cycles were not done”: no number of cycles ... (SEND Code of Practice 9.16). Reword it."
std::string marked_words(const std::string& text, AgainstQuestion question, const Words& words) {
    std::string told;
    for (const Marked& marked : unlawful_reasons(text))
        told += words("unlawful reasons", "“{sentence}”: {why} ({law}). ",
                      {{"sentence", marked.sentence},
                       {"why", law_words(marked.why, words)},
                       {"law", citation_of(marked.why, question)}});
    return told + words("unlawful reasons", "Take it out or reword it");
}

Problem in_words(AgainstRefusal refusal, const Against& against, const Words& words) {
    switch (refusal) {
    case AgainstRefusal::unmet_part_missing:
        return {"unmet", words("against form", "Choose which part of the test is not met")};
    case AgainstRefusal::evidence_of_need_missing:
        return {"need", words("against form", "Say what was looked at, and what it shows")};
    case AgainstRefusal::evidence_of_necessity_missing:
        return {"necessity", words("against form", "Say what was looked at, and what it shows")};
    case AgainstRefusal::reasons_missing:
        return {"reasons", words("against form", "Write the reasons as the letter will say them")};
    case AgainstRefusal::need_too_long: return frame::too_long(words, "need", test_part_longest);
    case AgainstRefusal::necessity_too_long:
        return frame::too_long(words, "necessity", test_part_longest);
    case AgainstRefusal::reasons_too_long:
        return frame::too_long(words, "reasons", reasons_longest);
    case AgainstRefusal::unlawful_reason_in_need:
        return {"need", marked_words(against.need, against.question, words)};
    case AgainstRefusal::unlawful_reason_in_necessity:
        return {"necessity", marked_words(against.necessity, against.question, words)};
    case AgainstRefusal::unlawful_reason_in_reasons:
        return {"reasons", marked_words(against.reasons, against.question, words)};
    case AgainstRefusal::not_the_question_now:
        return {"reasons", words("against form", "This is not the question now. Open the case to "
                                                 "see where it stands")};
    case AgainstRefusal::proposed_before:
        return {"reasons", words("against form", "A “no” is proposed already and waits for a "
                                                 "second person")};
    case AgainstRefusal::nobody_confirmed:
        return {"reasons",
                words("against form", "Confirm first who asked: nobody may be told yet")};
    case AgainstRefusal::nothing_proposed:
        return {"second-look", words("against form", "Nothing waits for a second look")};
    case AgainstRefusal::same_person:
        return {"second-look", words("against form", "Somebody else must take the second look: "
                                                     "you proposed this")};
    case AgainstRefusal::not_a_manager:
        return {"second-look", words("against form", "A manager of the service must confirm this")};
    case AgainstRefusal::nobody_to_confirm:
        return {"reasons", words("against form", "You are the only manager, so nobody could "
                                                 "confirm it. Ask the caseworker to propose it, "
                                                 "and take the second look yourself")};
    case AgainstRefusal::contacts_missing:
        return {"second-look",
                words("against form", "Set first whom the letter must name: the mediation "
                                      "adviser, disagreement resolution and the advice service")};
    case AgainstRefusal::board_not_named: return cases::board_problem(words);
    case AgainstRefusal::past_age:
        return {"reasons", words("against form", "They are 25: a decision is about somebody under "
                                                 "25 (CFA 2014 s.83(2)). End the case")};
    case AgainstRefusal::words_missing:
        return {"words", words("against form", "Say what is missing, for the person who "
                                               "proposed it")};
    case AgainstRefusal::words_too_long: return frame::too_long(words, "words", sent_back_longest);
    }
    std::abort();
}

std::string title_of(AgainstQuestion question, const std::string& child, const Words& words) {
    switch (question) {
    case AgainstQuestion::assess:
        return words("against form", "Propose not to assess {child}", {{"child", child}});
    case AgainstQuestion::plan:
        return words("against form", "Propose no plan for {child}", {{"child", child}});
    }
    std::abort();
}

// CFA 2014 s.36(8): "has or may have", "may be necessary"; s.37(1), after the assessment: "is".
std::string part_words(UnmetPart part, AgainstQuestion question, const Words& words) {
    const bool is_plan = question == AgainstQuestion::plan;
    switch (part) {
    case UnmetPart::need:
        return is_plan ? words("against form", "Has special educational needs")
                       : words("against form", "Has or may have special educational needs");
    case UnmetPart::necessity:
        return is_plan ? words("against form",
                               "It is necessary for provision to be made through a plan")
                       : words("against form",
                               "It may be necessary for provision to be made through a plan");
    }
    std::abort();
}

html::Html which_part(const Visit& visit, AgainstQuestion question, std::optional<UnmetPart> before,
                      const Problems& problems) {
    const Words& words = visit.words;
    std::string chosen = typed(visit, "unmet");
    if (chosen.empty() && before) chosen = code_of(*before);
    return html::radios(
        {.name = "unmet",
         .fieldset =
             html::Fieldset{.legend = {.content = words("against form", "Which part is not met?"),
                                       .classes = "govuk-fieldset__legend--m"}},
         .hint = {.content = words("against form", "If both are met, the law says yes.")},
         .error = {.content = frame::problem_of(problems, "unmet")},
         .items = {{.content = part_words(UnmetPart::need, question, words),
                    .value = std::string{code_of(UnmetPart::need)}},
                   {.content = part_words(UnmetPart::necessity, question, words),
                    .value = std::string{code_of(UnmetPart::necessity)}}},
         .value = chosen});
}

html::Html fields_of(const Visit& visit, AgainstQuestion question, const Against& before,
                     const Problems& problems) {
    const Words& words = visit.words;
    return reasons_box(visit, "need", part_words(UnmetPart::need, question, words),
                       words("against form",
                             "First part of the test. What was looked at, and what does "
                             "it show?"),
                       problems, before.need) +
           reasons_box(visit, "necessity", part_words(UnmetPart::necessity, question, words),
                       words("against form",
                             "Second part. Cost and scores are no threshold. What help was "
                             "tried, and what came of it, is evidence (Code 9.14); no amount "
                             "of it must come first."),
                       problems, before.necessity) +
           which_part(visit, question, before.unmet, problems) +
           reasons_box(
               visit, "reasons", words("against form", "Reasons, as the letter will say them"),
               words("against form", "Plain words. They go into the letter as you write them."),
               problems, before.reasons) +
           html::button({.content = words("against form", "Propose it to a second person"),
                         .classes = "govuk-button--warning"});
}

html::Html when_due(const Words& words, const AgainstView& view) {
    if (!view.due) return {};
    return html::p(words("against form", "Decide and tell {family} by ",
                         {{"family", view.family.in_sentence()}}),
                   html::strong(weekday_date(*view.due)), ".") +
           html::details({.summary = words("against form", "Why this date?"),
                          .content = html::p(view.due_explained)});
}

AgainstQuestion asked_question(const Visit& visit) {
    const auto question = question_of(visit.request.part("question"));
    if (!question) throw access::NotAvailable{};
    return *question;
}

// Who looks at it next; or that nobody could, and what to do instead.
html::Html who_confirms(const Words& words, const AgainstView& view) {
    if (view.seconds.empty())
        return html::note(html::p(
            html::strong(words("against form", "A “no” needs two people.")), " ",
            words("against form", "You are the only manager: if you proposed it, nobody could "
                                  "confirm it. Ask the caseworker to propose it, and take the "
                                  "second look yourself.")));
    return html::p(words("against form",
                         "A “no” needs two people. It is confirmed or sent back "
                         "by {names}.",
                         {{"names", fmt::format("{}", fmt::join(view.seconds, ", "))}}));
}

html::Html rests_on(const Words& words, const AgainstView& view) {
    return view.evidence ? advice::what_it_rests_on(words, *view.evidence) : html::Html{};
}

http::Answer form_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const AgainstQuestion question = asked_question(visit);
    const AgainstView view = against(visit.door, visit.request.part("reference"), question);
    html::Page page = frame::page(visit, title_of(question, view.child, words));
    page.section = view.reference;
    page.has_error = !problems.empty();
    const auto case_address = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = case_address});
    const Against before = view.sent_back ? view.sent_back->proposal.against : Against{};
    html::Html sent_back;
    if (view.sent_back)
        sent_back = html::note(html::p(html::strong(words("against form", "Sent back: ")),
                                       view.sent_back->sent_back_words));
    html::Html rights = rests_on(words, view);
    rights += html::card(
        {.title = words("against form", "What goes with a “no”"),
         .content = html::bullets(
             {words("against form", "your reasons"),
              words("against form", "the right to appeal, and by when"),
              words("against form", "mediation: the adviser’s name and number, and by when"),
              words("against form", "disagreement resolution, and free advice")})});
    rights += decided_before(words, view.earlier, question) + what_was_told(words, view.told);
    page.content =
        frame::summary(problems) + html::h1(page.title) + when_due(words, view) +
        who_confirms(words, view) + sent_back +
        html::columns(html::form(frame::form(visit, case_address / "against" / code_of(question),
                                             fields_of(visit, question, before, problems))),
                      rights);
    return frame::shown(page, problems.empty() ? 200 : 422);
}

html::Html proposal_shown(const Words& words, const AgainstView& view) {
    const Against& proposed = view.proposal->against;
    const std::string unmet = part_words(proposed.unmet.value(), proposed.question, words);
    const auto row = [](const std::string& key, const std::string& value) {
        return html::SummaryRow{.key = {.content = key}, .value = {.content = value}};
    };
    return html::summary_list(
        {.rows = {row(words("second look", "Proposed by"),
                      view.proposed_by + ", " + weekday_date(view.proposal->proposed_on)),
                  row(words("second look", "Special educational needs"), proposed.need),
                  row(words("second look", "Necessity of a plan"), proposed.necessity),
                  row(words("second look", "Not met"), unmet),
                  row(words("second look", "Reasons in the letter"), proposed.reasons)}});
}

http::Answer second_look_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const std::string reference{visit.request.part("reference")};
    const AgainstView view = against(visit.door, reference, asked_question(visit));
    html::Page page =
        frame::page(visit, words("second look", "A second look at the “no” for {child}",
                                 {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    const auto case_address = html::Url{"/cases"} / view.reference;
    page.back = html::back_link({.href = case_address});
    html::Html content = frame::summary(problems) + html::h1(page.title) +
                         cases::name_board_first(words, problems, view.reference) +
                         when_due(words, view);
    if (!view.proposal) {
        content += html::p(words("second look", "Nothing waits for a second look."));
    } else {
        const auto here = case_address / "second-look" / code_of(view.proposal->against.question);
        content += proposal_shown(words, view) + rests_on(words, view);
        if (!view.may_confirm)
            content +=
                html::p(words("second look",
                              "{names} confirms it or sends it back: a manager who did not "
                              "propose it.",
                              {{"names", fmt::format("{}", fmt::join(view.seconds, ", "))}}));
        content +=
            html::form(frame::form(
                visit, here,
                html::p(
                    words("second look",
                          "When you confirm, a letter with these reasons, the rights and their "
                          "days goes to {whom}. The health commissioner, social care and the "
                          "head are told.",
                          {{"whom", view.family.alone.empty()
                                        ? words("second look",
                                                "each adult of the family whose tie is confirmed")
                                        : view.family.alone}})) +
                    html::button({.content = words("second look", "Confirm, and send the letters"),
                                  .id = "second-look",
                                  .classes = "govuk-button--warning"}))) +
            html::form(frame::form(
                visit, here / "back",
                html::textarea({.name = "words",
                                .label = {.content = words("second look", "Or say what is missing"),
                                          .classes = "govuk-label--m"},
                                .error = {.content = frame::problem_of(problems, "words")},
                                .value = typed(visit, "words"),
                                .rows = 3}) +
                    html::button({.content = words("second look", "Send it back"),
                                  .classes = "govuk-button--secondary"})));
    }
    page.content =
        html::reading(content + decided_before(words, view.earlier, asked_question(visit)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer back_to_case(const Visit& visit) {
    return http::redirect("/cases/" + std::string{visit.request.part("reference")});
}
} // namespace

html::Html decided_before(const Words& words, const Earlier& earlier, AgainstQuestion question) {
    const auto cases_of = [&](std::int64_t n) {
        return words.count("decided before", n, "{n} child", "{n} children");
    };
    html::Html content =
        html::p(words("decided before", "Among the children you see: yes for {yes}, no for {no}.",
                      {{"yes", cases_of(earlier.yes)}, {"no", cases_of(earlier.no)}}));
    const cases::Stage ended =
        question == AgainstQuestion::assess ? cases::Stage::no_assessment : cases::Stage::no_plan;
    if (earlier.no > 0)
        content += html::p(html::link(
            words("decided before", "Those decided “no”, each with its reasons in its letter"),
            html::Url{"/work"}.with("stage", cases::code_of(ended)).with("whose", "team")));
    return html::card(
        {.title = words("decided before", "How this was decided before"), .content = content});
}

http::Answer against_form(Visit& visit) { return form_page(visit, {}); }

http::Answer against_propose(Visit& visit) {
    const Against proposed{.question = asked_question(visit),
                           .unmet = unmet_part_of(typed(visit, "unmet")),
                           .need = typed(visit, "need"),
                           .necessity = typed(visit, "necessity"),
                           .reasons = typed(visit, "reasons")};
    const auto outcome = propose_against(visit.door, visit.request.part("reference"), proposed);
    if (!outcome) return form_page(visit, {in_words(outcome.error(), proposed, visit.words)});
    return back_to_case(visit);
}

http::Answer second_look(Visit& visit) { return second_look_page(visit, {}); }

http::Answer second_look_confirm(Visit& visit) {
    const auto outcome =
        confirm_against(visit.door, visit.request.part("reference"), asked_question(visit));
    if (!outcome) return second_look_page(visit, {in_words(outcome.error(), {}, visit.words)});
    return back_to_case(visit);
}

http::Answer second_look_send_back(Visit& visit) {
    const auto outcome = send_back_against(visit.door, visit.request.part("reference"),
                                           asked_question(visit), typed(visit, "words"));
    if (!outcome) return second_look_page(visit, {in_words(outcome.error(), {}, visit.words)});
    return back_to_case(visit);
}
} // namespace trefoil::assessment
