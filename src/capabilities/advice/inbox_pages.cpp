// The inbox of a body, and one request with its pack.
#include "capabilities/advice/asking_rules.hpp"
#include "capabilities/advice/inbox.hpp"
#include "capabilities/advice/pages.hpp"
#include "capabilities/advice/reading.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/own/clock.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/frame/paging_links.hpp"
#include "shared/people/people.hpp"
#include <cstdlib>

namespace trefoil::advice {
namespace {
using frame::Visit;

constexpr std::string_view context = "advice inbox";
// The lists of one page, in its address.
constexpr std::string_view answered_page = "answered", letters_page = "letters";

html::Clock strip_of(const Request& request, Date due, Date today) {
    html::Clock clock{.started = request.received_on, .due = due, .today = today};
    clock.blocks = 6;
    clock.marks = {6};
    if (request.answer) clock.met_on = request.answer->on;
    return clock;
}

std::string answer_words(const Words& words, const Request& request) {
    if (request.ended_on)
        return words(context, "Not needed any more since {day}",
                     {{"day", html::day_and_month(*request.ended_on)}});
    const auto& day = html::day_and_month(request.answer->on);
    return request.is_sent() ? words(context, "Sent {day}", {{"day", day}})
                             : words(context, "Refused {day}", {{"day", day}});
}

std::string half_written(const Words& words, std::int64_t written) {
    return words.count(context, written, "{n} statement written, not sent",
                       "{n} statements written, not sent");
}

// Who it is about, who has it and how far it is.
html::CaseRow row_of(const Visit& visit, const Waiting& waiting) {
    const Words& words = visit.words;
    html::CaseRow row;
    const std::string name = waiting.child.empty() ? words(context, "Case {reference}",
                                                           {{"reference", waiting.reference}})
                                                   : waiting.child;
    row.who = html::link(html::name(name), request_url(waiting.reference, waiting.request.id));
    std::string about;
    const Id<Person> reader = visit.session->actor.person;
    if (const auto& answer = waiting.request.answer) // nobody has it any more
        about = answer->by == reader
                    ? words(context, "Answered by you")
                    : words(context, "Answered by {person}", {{"person", waiting.by_name}});
    else if (const auto& claim = waiting.request.claim)
        about = claim->person == reader
                    ? words(context, "With you")
                    : words(context, "With {person}", {{"person", waiting.by_name}});
    if (waiting.written > 0)
        about += (about.empty() ? "" : " · ") + half_written(words, waiting.written);
    row.about = about;
    return row;
}

html::Html shelf(const Visit& visit, const std::string& title, const std::vector<Waiting>& rows,
                 const std::string& when_empty) {
    const Words& words = visit.words;
    html::CaseList list{
        .caption = title,
        .columns = {{.heading = words(context, "Child or young person")},
                    {.heading = words(context, "Time to answer")},
                    {.heading = words(context, "Answer by"), .on_phone = words(context, "By")}},
        .when_empty = html::p(when_empty)};
    for (const Waiting& waiting : rows) {
        html::CaseRow row = row_of(visit, waiting);
        html::Html clock, date;
        if (waiting.due) {
            const auto strip = strip_of(waiting.request, *waiting.due, visit.door.today());
            row.state = html::state_of(strip);
            if (row.state == html::State::late && !waiting.is_due_by_law)
                row.state = html::State::tight;
            clock = html::clock_with_words(words, strip);
            date = html::two_lines(html::weekday_date(*waiting.due), html::time_left(words, strip));
        }
        row.cells = {clock, date};
        list.rows.push_back(std::move(row));
    }
    return html::case_list(list);
}

html::Html answered_shelf(const Visit& visit, const std::vector<Waiting>& rows) {
    const Words& words = visit.words;
    html::CaseList list{.caption = words(context, "Answered, or not needed any more"),
                        .columns = {{.heading = words(context, "Child or young person")},
                                    {.heading = words(context, "Answer")}}};
    for (const Waiting& waiting : rows) {
        html::CaseRow row = row_of(visit, waiting);
        row.cells = {answer_words(words, waiting.request)};
        list.rows.push_back(std::move(row));
    }
    return html::case_list(list);
}

std::string in_words(ClaimRefusal refusal, const Words& words) {
    switch (refusal) {
    case ClaimRefusal::answered_before:
        return words(context, "This was answered already, or needs no answer any more.");
    case ClaimRefusal::taken_by_colleague:
        return words(context, "A colleague has taken this meanwhile.");
    case ClaimRefusal::not_yours: return words(context, "You have not taken this.");
    }
    std::abort();
}

html::Html what_was_sent(const Visit& visit, const Pack& pack) {
    const Words& words = visit.words;
    const Answer& answer = *pack.request.answer;
    html::Html content = html::p(answer.words);
    if (answer.letter)
        content += html::p(html::link(words(context, "The document as you sent it (PDF)"),
                                      request_url(pack.reference, pack.request.id) / "sent.pdf"));
    return html::card({.title = pack.request.is_sent()
                                    ? words(context, "You sent this advice")
                                    : words(context, "You refused, with reasons"),
                       .content = content});
}

html::Html what_ended(const Words& words, Date ended_on) {
    return html::card(
        {.title = words(context, "No answer is needed any more"),
         .content = html::p(words(context,
                                  "What you were asked for ended on {day}, before you answered. "
                                  "What you wrote is kept, and nobody else reads it.",
                                  {{"day", html::full_date(ended_on)}}))});
}

html::Html what_became_of_it(const Visit& visit, const Pack& pack) {
    if (pack.request.ended_on) return what_ended(visit.words, *pack.request.ended_on);
    return pack.request.answer ? what_was_sent(visit, pack) : html::Html{};
}

html::Html what_to_do(const Visit& visit, const Pack& pack) {
    const Words& words = visit.words;
    const html::Url here = request_url(pack.reference, pack.request.id);
    html::Html content;
    if (pack.taken_by.empty()) {
        content =
            html::p(words(context, "It is in your team’s inbox. Nobody has taken it.")) +
            html::form(frame::form(visit, here / "take",
                                   html::button({.content = words(context, "I will take this")})));
    } else {
        content =
            html::p(pack.is_mine ? words(context, "You have taken this.")
                                 : words(context, "{person} has it.", {{"person", pack.taken_by}}));
    }
    if (pack.written > 0) content += html::p(half_written(words, pack.written) + ".");
    content += html::button({.content = pack.written > 0 ? words(context, "Go on writing")
                                                         : words(context, "Write advice"),
                             .href = here / "write"});
    if (pack.may_refuse)
        content += html::p(html::link(words(context, "We cannot give advice"), here / "refuse"));
    if (pack.is_mine)
        content += html::form(
            frame::form(visit, here / "pass-back",
                        html::button({.content = words(context, "Pass it back to the team"),
                                      .classes = "govuk-button--secondary"})));
    return html::card({.title = words(context, "Your answer"), .content = content});
}

html::Html whom_it_is_about(const Visit& visit, const Pack& pack) {
    if (!pack.about) return {};
    const Words& words = visit.words;
    std::vector<html::Fact> facts{{words(context, "Name"), html::name(pack.about->name)}};
    if (const auto born_on = pack.about->born_on)
        facts.push_back({words(context, "Born"),
                         html::full_date(*born_on) + ", " +
                             words.count(context, people::age_on(*born_on, visit.door.today()),
                                         "{n} year old", "{n} years old")});
    if (!pack.about->school.empty())
        facts.push_back({words(context, "School"), html::name(pack.about->school)});
    return html::card({.title = words(context, "Who it is about"), .content = html::facts(facts)});
}

html::Html when_due(const Visit& visit, const Pack& pack) {
    if (!pack.due || !pack.request.is_open()) return {};
    const auto strip = strip_of(pack.request, *pack.due, visit.door.today());
    return html::card(
        {.title = visit.words(context, "Answer by {day}", {{"day", html::weekday_date(*pack.due)}}),
         .content = html::clock_with_words(visit.words, strip) +
                    html::details({.summary = visit.words(context, "Why this date?"),
                                   .content = html::p(pack.due_explained)})});
}

// What the asker sent with it is for whoever answers, and for whoever did.
html::Html pack_parts(const Visit& visit, access::Look& look, const Pack& pack) {
    if (pack.request.ended_on) return {};
    return frame::draw(visit, look, frame::Part::Of::advice_pack);
}

http::Answer request_page(Visit& visit, const std::string& problem) {
    const Words& words = visit.words;
    const auto id = request_of(visit.request);
    return visit.door.look(
        pack_question(visit.request.part("reference"), id), [&](access::Look& look) {
            const Pack pack = advice::pack(look, id);
            html::Page page =
                frame::page(visit, words(context, "Advice about {child}",
                                         {{"child", pack.about ? pack.about->name : pack.child}}));
            page.section = words(context, "Case {reference}", {{"reference", pack.reference}});
            page.back =
                html::back_link({.href = "/advice", .content = words(context, "All requests")});
            html::Html title = html::h1(page.title);
            if (!problem.empty()) title += html::warning_text({.content = problem});
            const auto asked = html::card(
                {.title = pack.request.ended_on ? words(context, "What you were asked")
                                                : words(context, "What you are asked"),
                 .content = html::p(pack.request.question) +
                            html::small(words(
                                context, "{person} asked on {day}. To ask something: {telephone}.",
                                {{"person", pack.asked_by},
                                 {"day", html::full_date(pack.request.asked_on)},
                                 {"telephone", pack.telephone}}))});
            page.content =
                title + html::columns(
                            whom_it_is_about(visit, pack) + what_became_of_it(visit, pack) + asked +
                                pack_parts(visit, look, pack),
                            when_due(visit, pack) +
                                (pack.request.is_open() ? what_to_do(visit, pack) : html::Html{}));
            return frame::shown(page, problem.empty() ? 200 : 422);
        });
}

// A first name alone may be that of two: the reference tells which.
html::Html letters_to(const Visit& visit, const Inbox& inbox) {
    const Words& words = visit.words;
    html::Html list;
    for (const documents::Received& letter : inbox.letters)
        list += html::p(html::link(letter.title, html::Url{"/letters"} / letter.reference /
                                                     to_hex(letter.id.bytes)),
                        html::br(),
                        html::muted(words(context, "{day}, case {reference}",
                                          {{"day", html::full_date(letter.issued_on)},
                                           {"reference", letter.reference}})));
    if (list.empty()) return {};
    return html::card(
        {.title = words(context, "Letters to you"),
         .content = list + frame::page_links(visit, inbox.letters_paging,
                                             words(context, "Pages of letters"), letters_page)});
}

template <class Act> http::Answer claimed(Visit& visit, Act act) {
    const std::string reference{visit.request.part("reference")};
    const auto id = request_of(visit.request);
    const auto outcome = act(visit.door, reference, id);
    if (!outcome) return request_page(visit, in_words(outcome.error(), visit.words));
    return http::redirect(std::string{request_url(reference, id).view()});
}

http::Answer inbox_page(const Visit& visit, const Inbox& inbox, const html::Html& parts) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words(context, "Requests for advice"));
    const auto waiting = static_cast<std::int64_t>(inbox.team.size() + inbox.mine.size());
    std::string greeting = words(context, "Hello {name}.", {{"name", visit.session->name.given}});
    if (waiting > 0)
        greeting += " " + words.count(context, waiting, "{n} request waits for you or your team.",
                                      "{n} requests wait for you or your team.");
    page.content =
        html::h1(greeting) + parts +
        shelf(visit, words(context, "For the team: nobody has taken these"), inbox.team,
              words(context, "Nothing new. A request appears the moment a council sends it.")) +
        shelf(visit, words(context, "Yours"), inbox.mine, words(context, "You have taken none."));
    if (!inbox.colleagues.empty())
        page.content += shelf(visit, words(context, "With colleagues"), inbox.colleagues, "");
    if (!inbox.answered.empty())
        page.content +=
            answered_shelf(visit, inbox.answered) +
            frame::page_links(visit, inbox.answered_paging,
                              words(context, "Pages of what was answered"), answered_page);
    page.content += letters_to(visit, inbox);
    page.content += html::small(words(
        context, "The {length} run from the day your team received the request and do not pause.",
        {{"length", time_to_advise(visit.door.today())}}));
    return frame::shown(page);
}
} // namespace

http::Answer show_inbox(Visit& visit) {
    return visit.door.look(inbox_question(), [&](access::Look& look) {
        return inbox_page(visit,
                          advice::inbox(look, {.answered = frame::page_asked(visit, answered_page),
                                               .letters = frame::page_asked(visit, letters_page)}),
                          frame::draw(visit, look, frame::Part::Of::desk));
    });
}

http::Answer show_sent(Visit& visit) {
    http::Answer answer;
    answer.content_type = "application/pdf";
    answer.body = own_pdf(visit.door, visit.request.part("reference"), request_of(visit.request));
    return answer;
}

http::Answer show_request(Visit& visit) { return request_page(visit, ""); }
http::Answer take_request(Visit& visit) { return claimed(visit, take); }
http::Answer pass_request_back(Visit& visit) { return claimed(visit, pass_back); }
} // namespace trefoil::advice
