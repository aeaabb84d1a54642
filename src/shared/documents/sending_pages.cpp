// How a letter went: in lists, among the officer's tasks, and on the page that records it.
#include "base/dates.hpp"
#include "base/text.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/lists.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include "shared/documents/pages.hpp"
#include "shared/frame/date_field.hpp"
#include "shared/people/people.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::documents {
namespace {
using frame::Problems;
using frame::Visit;
constexpr std::string_view context = "sending form";

html::Url address_of(std::string_view reference, Id<Letter> letter) {
    return html::Url{"/letters"} / reference / to_hex(letter.bytes);
}

frame::Problem in_words(SendingRefusal refusal, const Words& words) {
    switch (refusal) {
    case SendingRefusal::no_channel:
        return {"channel", words(context, "Choose how the letter went")};
    case SendingRefusal::not_agreed:
        return {"channel", words(context, "They had not agreed to letters here on that day, or "
                                          "took it back: post it or hand it over")};
    case SendingRefusal::sent_already:
        return {"channel", words(context, "Somebody recorded already how this letter went")};
    case SendingRefusal::not_a_day:
        return {"on-day", words(context, "Enter a day, like 27 3 2026")};
    case SendingRefusal::before_it_was_made:
        return {"on-day", words(context, "The letter was not made yet on that day")};
    case SendingRefusal::in_the_future:
        return {"on-day", words(context, "The day must be today or in the past")};
    case SendingRefusal::address_missing:
        return {"address", words(context, "Enter the address as it stands on the envelope")};
    case SendingRefusal::address_too_long:
        return frame::too_long(words, "address", address_longest);
    }
    std::abort();
}

std::string went(const Words& words, const Sent& sent) {
    const Place day{"day", weekday_date(sent.on)};
    switch (sent.channel) {
    case Channel::electronic: return words("letters", "Message sent on {day}", {day});
    case Channel::by_hand: return words("letters", "Handed over on {day}", {day});
    case Channel::first_class: return words("letters", "Posted first class on {day}", {day});
    case Channel::second_class: return words("letters", "Posted second class on {day}", {day});
    }
    std::abort();
}

html::Html letters_in(const Visit& visit, const SendingView& view) {
    std::vector<html::Html> letters;
    for (const Sending& each : view.with)
        letters.push_back(
            html::joined(html::link(visit.words(context, "{title} (PDF)", {{"title", each.title}}),
                                    address_of(view.reference, each.letter) / "letter.pdf")));
    return html::bullets(letters);
}

// What was recorded stands in the form that puts it right, until something is typed.
std::string typed_or(const Visit& visit, const std::string& name, std::string_view recorded) {
    return std::string{visit.request.form.has(name) ? visit.request.form.get(name) : recorded};
}

html::Radios channels(const Visit& visit, const SendingView& view, const Problems& problems) {
    const Words& words = visit.words;
    html::Radios choice{
        .name = "channel",
        .fieldset = html::Fieldset{.legend = {.content = words(context, "How did it go?")}},
        .error = {.content = frame::problem_of(problems, "channel")},
        .items = {},
        .value =
            typed_or(visit, "channel",
                     view.letter.sent ? code_of(view.letter.sent->channel) : std::string_view{})};
    const auto offer = [&](Channel channel, const std::string& label) {
        choice.items.push_back({.content = label, .value = std::string{code_of(channel)}});
    };
    if (view.agreement)
        offer(Channel::electronic, words(context, "I told them at {to} that it is here",
                                         {{"to", view.agreement->told_at}}));
    offer(Channel::first_class, words(context, "First class post"));
    offer(Channel::second_class, words(context, "Second class post"));
    offer(Channel::by_hand, words(context, "By hand, or left at their address"));
    return choice;
}

html::Html sending_fields(const Visit& visit, const SendingView& view, const Problems& problems) {
    const Words& words = visit.words;
    const bool went_on_paper = view.letter.sent && view.letter.sent->channel != Channel::electronic;
    return html::radios(channels(visit, view, problems)) +
           frame::date_field(
               visit,
               {.name = "on",
                .legend = words(context, "On which day?"),
                .hint = words(context, "For example, 27 3 2026"),
                .at_first = view.letter.sent ? std::optional{view.letter.sent->on} : std::nullopt},
               problems) +
           html::textarea(
               {.name = "address",
                .label = {.content = words(context, "Address on the envelope")},
                .hint = {.content = view.agreement
                                        ? words(context, "Of what was posted or handed over. It "
                                                         "is kept with the letter")
                                        : words(context, "It is kept with the letter")},
                .error = {.content = frame::problem_of(problems, "address")},
                .value =
                    typed_or(visit, "address", went_on_paper ? view.address : std::string_view{}),
                .rows = 4}) +
           html::button({.content = view.letter.sent ? words(context, "Put it right")
                                                     : words(context, "Record how it went"),
                         .prevents_double_click = true,
                         .id = "record"});
}

html::Html waiting_letter(const Visit& visit, const SendingView& view, const Problems& problems) {
    const Words& words = visit.words;
    const Place to{"name", view.name};
    const std::string what =
        view.agreement
            ? words(context,
                    "{name} agreed on {day} to read letters here. A letter counts as sent when "
                    "you have told them of it. Name no child in the message.",
                    {to, {"day", full_date(view.agreement->agreed_on)}})
            : words(context,
                    "{name} has not agreed to letters here: the law wants paper. Print it, and "
                    "post it or hand it over.",
                    {to});
    html::Html later;
    if (view.letter.made_on < view.today)
        later = html::inset_text(
            {.content =
                 words(context,
                       "This letter is dated {day}. Last days run from the day it goes. Here "
                       "they move by themselves; if the letter names any, tell {name} the "
                       "true ones with it.",
                       {{"day", full_date(view.letter.made_on)}, to})});
    return html::lede(what) + later + letters_in(visit, view) +
           html::form(frame::form(visit, address_of(view.reference, view.letter.letter) / "sending",
                                  sending_fields(visit, view, problems)));
}

html::Html in_lines(std::string_view address) {
    html::Html lines;
    for (std::size_t from = 0; from < address.size();) {
        const std::size_t to = std::min(address.find('\n', from), address.size());
        if (from > 0) lines += html::joined(html::br());
        lines += html::joined(std::string{address.substr(from, to - from)});
        from = to + 1;
    }
    return lines;
}

std::string why_then(const Words& words, ReceiptRule rule) {
    switch (rule) {
    case ReceiptRule::same_working_day:
        return words(context, "That day, or the next working day. After 5pm it may count as the "
                              "next working day too.");
    case ReceiptRule::second_working_day:
        return words(context, "By practice the second working day after posting, unless the "
                              "contrary is proved (Interpretation Act 1978 s.7).");
    case ReceiptRule::fourth_working_day:
        return words(context, "By practice the fourth working day after posting, unless the "
                              "contrary is proved (Interpretation Act 1978 s.7).");
    }
    std::abort();
}

html::Html before_put_right(const Words& words, const SendingView& view) {
    if (view.mistakes.empty()) return {};
    std::vector<html::Html> before;
    for (const Mistake& one : view.mistakes)
        before.push_back(html::joined(went(words, one.sent), html::br(), in_lines(one.address),
                                      html::br(),
                                      html::muted(words(context, "Put right by {name}, {day}",
                                                        {{"name", one.put_right_by},
                                                         {"day", full_date(one.put_right_on)}}))));
    return html::h2(words(context, "What was recorded wrongly before")) + html::bullets(before);
}

html::Html sent_letter(const Visit& visit, const SendingView& view) {
    const Words& words = visit.words;
    const Sent& sent = *view.letter.sent;
    std::vector<html::SummaryRow> rows;
    const auto row = [&](const std::string& key, const html::Html& value) {
        rows.push_back({.key = {.content = key}, .value = {.content = value}});
    };
    row(words(context, "Letter"), view.letter.title);
    row(words(context, "How"), went(words, sent));
    row(words(context, "To"), in_lines(view.address));
    if (view.agreement)
        row(words(context, "Agreed to letters here"), full_date(view.agreement->agreed_on));
    row(words(context, "Counts as received"),
        full_date(presumed_received(sent.receipt_rule, sent.on)));
    return html::summary_list({.rows = rows}) + html::p(why_then(words, sent.receipt_rule)) +
           html::p(html::link(words(context, "That is not how it went"),
                              address_of(view.reference, view.letter.letter) / "put-right")) +
           before_put_right(words, view);
}

http::Answer page_with(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const SendingView view = sending(visit.door, visit.request.part("reference"),
                                     frame::id_in<Letter>(visit.request.part("letter")));
    html::Page page = frame::page(
        visit, view.letter.sent
                   ? words(context, "How the letter to {name} went", {{"name", view.name}})
                   : words(context, "Send the letter to {name}", {{"name", view.name}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        (view.letter.sent ? sent_letter(visit, view) : waiting_letter(visit, view, problems)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

std::string how_it_went(const Words& words, const Sending& letter) {
    if (letter.sent) return went(words, *letter.sent);
    return letter.is_agreed ? words("letters", "Message not sent yet")
                            : words("letters", "Not posted yet");
}

// The day that stands on a letter is the day by which it goes: its last days run from it.
std::vector<frame::Task> officer_tasks(const Visit& visit, access::Look& look) {
    if (!look.may(access::Action::decide, access::Part::letter)) return {};
    const Words& words = visit.words;
    const auto all = sendings(look, look.case_id());
    std::vector<frame::Task> tasks;
    for (const Sending& letter : waiting(all)) {
        const Place to{"name", people::adult(look, letter.to).name.full()};
        const std::string what = letter.is_agreed
                                     ? words("officer tasks", "Tell {name} of the letter", {to})
                                     : words("officer tasks", "Post the letter to {name}", {to});
        const Place day{"day", short_date(letter.made_on)}, title{"title", letter.title};
        const bool is_alone = together(all, letter.letter).size() == 1;
        tasks.push_back(
            {.kind = frame::Task::Kind::due,
             .shown = {.link = {.content = what,
                                .href = address_of(look.reference(), letter.letter) / "sending"},
                       .about = is_alone ? words("officer tasks", "Of {day}: {title}", {day, title})
                                         : words("officer tasks",
                                                 "Of {day}: {title}, and what goes with it",
                                                 {day, title})},
             .by = letter.made_on});
    }
    return tasks;
}

http::Answer sending_form(Visit& visit) { return page_with(visit, {}); }

namespace {
http::Answer put_right_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const SendingView view = sending(visit.door, visit.request.part("reference"),
                                     frame::id_in<Letter>(visit.request.part("letter")));
    if (!view.letter.sent) throw access::NotAvailable{};
    const auto here = address_of(view.reference, view.letter.letter);
    html::Page page = frame::page(
        visit, words(context, "How the letter to {name} really went", {{"name", view.name}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = here / "sending"});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::p(words(context, "It is put right for all that went in the envelope. What was "
                               "recorded before is kept, with your name and today’s date; the "
                               "days that run from the sending follow the new one.")) +
        letters_in(visit, view) +
        html::form(frame::form(visit, here / "put-right", sending_fields(visit, view, problems))));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

SendingTyped typed(const Visit& visit) {
    const http::Fields& form = visit.request.form;
    return {.channel = channel_by_code(form.get("channel")),
            .on = frame::typed_date(form, "on"),
            .address = frame::typed(visit, "address")};
}
} // namespace

http::Answer put_right_form(Visit& visit) { return put_right_page(visit, {}); }

http::Answer put_right(Visit& visit) {
    const auto outcome =
        put_sending_right(visit.door, visit.request.part("reference"),
                          frame::id_in<Letter>(visit.request.part("letter")), typed(visit));
    if (!outcome) return put_right_page(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect(
        std::string{(address_of(visit.request.part("reference"),
                                frame::id_in<Letter>(visit.request.part("letter"))) /
                     "sending")
                        .view()});
}

http::Answer sending_recorded(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = record_sent(
        visit.door, reference, frame::id_in<Letter>(visit.request.part("letter")), typed(visit));
    if (!outcome) return page_with(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}
} // namespace trefoil::documents
