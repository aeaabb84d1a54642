// Asking for somebody else's child: a school for its pupil, a professional who worries, an officer
// who writes down what came by phone or post, with its true day.
#include "base/text.hpp"
#include "capabilities/assessment/known_child.hpp"
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/request_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/frame/date_field.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using frame::Problems;
using frame::Visit;

constexpr Field given{"given-name", people::name_longest},
    family{"family-name", people::name_longest}, parent_given{"parent-given", people::name_longest},
    parent_family{"parent-family", people::name_longest}, tie{"tie", people::tie_words_longest},
    hard{"hard", telling_longest}, helps{"helps", telling_longest};

std::string in_words(Arrival arrival, const Words& words) {
    switch (arrival) {
    case Arrival::online: return words("receive form", "By e-mail or online");
    case Arrival::phone: return words("receive form", "By phone");
    case Arrival::post: return words("receive form", "By post");
    case Arrival::in_person: return words("receive form", "In person");
    }
    std::abort();
}

std::string in_words(Asker asker, const Words& words) {
    switch (asker) {
    case Asker::family: return words("receive form", "A parent, a carer or the young person");
    case Asker::school: return words("receive form", "A school or college");
    case Asker::other:
        return words("receive form", "Somebody else: a nursery, health, care, a friend");
    }
    std::abort();
}

std::optional<Date> read_received(const Visit& visit, Problems& problems) {
    const auto date = frame::typed_date(visit.request.form, "received");
    if (!date)
        problems.push_back(
            {"received-day", visit.words("receive form", "Enter the day it reached us, like "
                                                         "18 11 2026")});
    return date;
}

std::string time_to_decide(const Visit& visit) {
    return calendar::length_in_words("EHC-ASSESS-DECISION-6W", visit.door.today());
}

html::Html received_field(const Visit& visit, const Problems& problems) {
    return frame::date_field(visit,
                             {.name = "received",
                              .legend = visit.words("receive form", "When did it reach us?"),
                              .hint = visit.words("receive form",
                                                  "The {length} run from this day, whenever it is "
                                                  "written down.",
                                                  {{"length", time_to_decide(visit)}}),
                              .legend_classes = "govuk-fieldset__legend--m"},
                             problems);
}

html::Html how_it_came(const Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    html::Radios arrival{.name = "channel",
                         .fieldset =
                             html::Fieldset{.legend = {.content = words("receive form", "How?")}},
                         .items = {},
                         .value = std::string{visit.request.form.get("channel")}};
    for (const Arrival each : {Arrival::phone, Arrival::post, Arrival::in_person, Arrival::online})
        arrival.items.push_back(
            {.content = in_words(each, words), .value = std::string{code_of(each)}});
    if (arrival.value.empty()) arrival.value = code_of(Arrival::post);
    html::Radios asker{
        .name = "asker",
        .fieldset = html::Fieldset{.legend = {.content = words("receive form", "Who asks?")}},
        .items = {},
        .value = std::string{visit.request.form.get("asker")}};
    for (const Asker each : {Asker::family, Asker::school, Asker::other})
        asker.items.push_back(
            {.content = in_words(each, words), .value = std::string{code_of(each)}});
    if (asker.value.empty()) asker.value = code_of(Asker::family);
    return received_field(visit, problems) + html::radios(arrival) + html::radios(asker);
}

html::Html setting_field(const Visit& visit, const ReceivingView& view) {
    const Words& words = visit.words;
    html::Select select{
        .name = "setting",
        .label = {.content = words("receive form", "Where they learn")},
        .items = {{.text = words("receive form", "Nowhere, or not known yet"), .value = ""}},
        .value = std::string{visit.request.form.get("setting")}};
    // A school asks for its own pupil, until it says otherwise.
    if (view.own_setting && !visit.request.form.has("setting"))
        select.value = to_hex(view.own_setting->bytes);
    for (const bodies::Organisation& setting : view.settings)
        select.items.push_back({.text = setting.name, .value = to_hex(setting.id.bytes)});
    return html::select(select);
}

// The press that says it is another child stands beside the children it may be.
html::Html is_it_known(const Visit& visit, const std::vector<KnownChild>& known,
                       const Problems& problems) {
    const Words& words = visit.words;
    return html::h2(words("receive form", "Is this the child we have?")) +
           html::p(words("receive form",
                         "If it is, open that case and record nothing here: the {length} run "
                         "from the first day on which we were asked or told.",
                         {{"length", time_to_decide(visit)}})) +
           cases_of(words, known) +
           html::checkboxes(
               {.name = "another",
                .error = {.content = frame::problem_of(problems, "another")},
                .items = {{.content = words("receive form", "It is another child of the same name"),
                           .value = "yes"}}});
}

http::Answer form_page(Visit& visit, const Problems& problems,
                       const std::vector<KnownChild>& known = {}) {
    const Words& words = visit.words;
    const ReceivingView view = receiving(visit.door);
    html::Page page =
        frame::page(visit, view.is_send_service ? words("receive form", "Record a request")
                                                : words("receive form", "Ask for an assessment"));
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = frame::desk(visit).href});
    html::Html fields;
    if (!known.empty()) fields += is_it_known(visit, known, problems);
    if (view.is_send_service) fields += how_it_came(visit, problems);
    fields +=
        html::h2(words("receive form", "The child or young person")) +
        one_line(visit, given, words("receive form", "First name"), "", problems) +
        one_line(visit, family, words("receive form", "Last name"), "", problems) +
        born_field(visit, problems) + setting_field(visit, view) +
        html::h2(words("receive form", "Their parent or carer")) +
        one_line(visit, parent_given, words("receive form", "Parent’s first name"),
                 words("receive form", "We tell them. Leave it empty if you do not know it."),
                 problems) +
        one_line(visit, parent_family, words("receive form", "Parent’s last name"), "", problems) +
        one_line(visit, tie, words("receive form", "Who are they to the child?"), "", problems) +
        many_lines(visit, hard, words("receive form", "What is hard?"),
                   words("receive form", "What it says, or what you see."), problems) +
        many_lines(visit, helps, words("receive form", "What has been tried, what helps?"),
                   words("receive form", "No number of terms or cycles must come first."),
                   problems) +
        html::button({.content = view.is_send_service ? words("receive form", "Record it")
                                                      : words("receive form", "Send it")});
    const std::string lede =
        view.is_send_service
            ? words("receive form",
                    "Whatever its form: a page in pencil counts. A parent, a young "
                    "person, a school or a college asks (CFA 2014 s.36(1)); anybody "
                    "else brings a child to our attention (s.24(1)(b)). The {length} "
                    "are the same.",
                    {{"length", time_to_decide(visit)}})
            : words("receive form",
                    "For {body}. A name is enough: you can send the rest later. "
                    "The parent, or the young person, is told.",
                    {{"body", view.body}});
    page.content =
        html::reading(frame::summary(problems) + html::h1(page.title) + html::lede(lede) +
                      html::form(frame::form(visit, "/cases/new", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer receive_form(Visit& visit) { return form_page(visit, {}); }

http::Answer receive_sent(Visit& visit) {
    Typed typed = read_asked(visit, visit.site.area);
    const http::Fields& form = visit.request.form;
    const bool is_recorded = form.has("channel"); // by the SEND service, which says when and how
    Received received{.asked = std::move(typed.asked), .received_on = visit.door.today()};
    received.parent = {read_words(visit, parent_given, typed.problems),
                       read_words(visit, parent_family, typed.problems)};
    if (const auto setting = parse_hex16(form.get("setting")))
        received.asked.setting = Id<Body>{*setting};
    received.asker = asker_of(form.get("asker")).value_or(Asker::other);
    received.arrival = arrival_of(form.get("channel")).value_or(Arrival::online);
    if (is_recorded)
        received.received_on = read_received(visit, typed.problems).value_or(received.received_on);
    if (!typed.problems.empty()) return form_page(visit, typed.problems);
    received.is_another_child = form.has("another");
    const auto outcome = receive(visit.door, received);
    if (!outcome) {
        std::vector<KnownChild> known;
        if (outcome.error() == AskRefusal::known_already)
            known = known_already(visit.door, received.asked.child, received.asked.born_on);
        return form_page(visit, {in_words(outcome.error(), visit.words)}, known);
    }
    return http::redirect((is_recorded ? "/cases/" : "/requests/") + outcome->text);
}

html::Html ways_in(const Visit& visit, access::Look&) {
    return html::p(
        html::link(frame::is_send_service(visit)
                       ? visit.words("ways in", "Record a request for an assessment")
                       : visit.words("ways in", "Ask for an assessment of a child or young person"),
                   "/cases/new"));
}
} // namespace trefoil::assessment
