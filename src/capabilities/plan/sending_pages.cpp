// Before the draft is sent: what must be done first, what is worth a look, and who will get it.
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/own/talk.hpp"
#include "shared/calendar/calendar.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using frame::Problems;
using frame::Visit;

// What holds by the way the plan is made, said so that nobody has to wonder.
html::Html kept_by_itself(const Words& words) {
    const std::string done = words("plan check", "Done");
    return html::findings(
        {{html::State::ok, done,
          words("plan check", "Every section from A to K has its own heading (regulation 12(1)).")},
         {html::State::ok, done,
          words("plan check", "Section I is empty, as the law asks of a draft (section 38(5)).")},
         {html::State::ok, done,
          words("plan check", "Every advice is listed in K and set out in an appendix (regulation "
                              "12(4)).")}});
}

http::Answer page_of(Visit& visit, const std::optional<DraftRefusal>& no = {}) {
    const Words& words = visit.words;
    const SendView seen = before_sending(visit.door, visit.request.part("reference"));
    html::Page page = plan_page(visit, seen.plan, words("plan check", "Before you send"));
    const html::Html must = found_list(words, seen.findings, Kind::draft, Strength::must);
    Problems problems;
    if (no) problems.push_back(in_words(*no, words, must.empty() ? "send" : "must"));
    page.has_error = !problems.empty();
    const html::Html should = found_list(words, seen.findings, Kind::draft, Strength::should);
    html::Html content = frame::summary(problems) + html::h1(page.title);
    if (!must.empty())
        content += html::h2(words("plan check", "To be done before it can be sent"), "must") + must;
    if (!should.empty())
        content += html::h2(words("plan check", "Worth a look; none of it stops you")) + should;
    content += html::h2(words("plan check", "Already so")) + kept_by_itself(words);
    html::Html who;
    for (const std::string& name : seen.recipients) who += html::p(html::strong(name));
    if (seen.recipients.empty())
        who = html::p(words("plan check", "Nobody’s tie to the child is confirmed yet."));
    html::Form send = frame::form(visit, plan_address(seen.plan.reference) / "check",
                                  html::button({.content = words("plan check", "Send the draft"),
                                                .prevents_double_click = true,
                                                .id = "send"}));
    send.hidden.push_back({"last-sent", seen.last_sent ? to_hex(seen.last_sent->bytes) : ""});
    const auto aside = html::card(
        {.title = words("plan check", "Who gets it"),
         .content = who +
                    html::p(words("plan check",
                                  "Sent today, they have until {day} to answer: at least "
                                  "{length}, and today counts (regulation 13(1)(a)).",
                                  {{"day", weekday_date(seen.answers_until)},
                                   {"length", calendar::length_in_words("EHC-DRAFT-REPS-15D",
                                                                        visit.door.today())}})) +
                    html::form(send)});
    page.content = html::columns(content, aside);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer check_form(Visit& visit) { return page_of(visit); }

http::Answer serve(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const std::string_view sent = visit.request.form.get("last-sent");
    const auto last_sent =
        sent.empty() ? std::nullopt : std::optional{frame::id_in<PlanVersion>(sent)};
    const auto outcome = send_draft(visit.door, reference, last_sent);
    if (!outcome) return page_of(visit, outcome.error());
    return http::redirect("/cases/" + reference + "/plan");
}
} // namespace trefoil::plan
