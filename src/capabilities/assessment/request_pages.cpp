// Asking for help: the form, the check before it is sent, and the receipt.
#include "capabilities/assessment/request_pages.hpp"
#include "base/text.hpp"
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/request_rules.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/lists.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include "shared/areas/areas.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/cases/setting.hpp"
#include "shared/frame/date_field.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using frame::Problems;
using frame::Visit;

// The fields of the form, in its order. Nothing but the child's name is needed.
constexpr Field given{"given-name", people::name_longest},
    family{"family-name", people::name_longest}, tie{"tie", people::tie_words_longest},
    good_at{"good-at", telling_longest}, hard{"hard", telling_longest},
    helps{"helps", telling_longest}, hopes{"hopes", telling_longest},
    learns_at{"learns-at", cases::told_setting_longest};

} // namespace

std::string read_words(const Visit& visit, const Field& field, Problems& problems) {
    const auto clean = clean_words(visit.request.form.get(field.name));
    const std::string words{trimmed(clean.value_or(""))};
    if (length_of(words) > field.longest)
        problems.push_back(frame::too_long(visit.words, field.name, field.longest));
    return words;
}

namespace {
std::optional<Date> read_born(const Visit& visit, Problems& problems) {
    if (frame::is_date_left_empty(visit.request.form, "born")) return std::nullopt;
    const auto date = frame::typed_date(visit.request.form, "born");
    if (!date)
        problems.push_back(
            {"born-day", visit.words("request form", "Enter a date of birth, like 27 3 2018")});
    return date;
}
} // namespace

frame::Problem in_words(AskRefusal refusal, const Words& words) {
    switch (refusal) {
    case AskRefusal::not_born_yet:
        return {"born-day", words("request form",
                                  "The date of birth must not be after the day of the request")};
    case AskRefusal::too_old:
        return {"born-day",
                words("request form", "Plans are for children and young people under 25. Call us "
                                      "to talk about what else may help")};
    case AskRefusal::not_received_yet:
        return {"received-day",
                words("request form", "The day it was received must be today or in the past")};
    case AskRefusal::parent_missing:
        return {"parent-given",
                words("request form", "Enter the name of the parent or carer who asked")};
    case AskRefusal::known_already:
        return {"another", words("request form", "Say if this is a child we have already")};
    }
    std::abort();
}

Typed read_asked(const Visit& visit, Id<Area> area) {
    Typed typed;
    Asked& asked = typed.asked;
    asked.area = area;
    asked.child = {read_words(visit, given, typed.problems),
                   read_words(visit, family, typed.problems)};
    asked.is_about_asker = visit.request.form.get("about") == "self";
    if (asked.child.given.empty())
        typed.problems.push_back(
            {std::string{given.name},
             asked.is_about_asker ? visit.words("request form", "Enter your first name")
                                  : visit.words("request form", "Enter the child’s first name")});
    asked.born_on = read_born(visit, typed.problems);
    asked.tie_words = read_words(visit, tie, typed.problems);
    asked.good_at = read_words(visit, good_at, typed.problems);
    asked.setting_words = read_words(visit, learns_at, typed.problems);
    asked.hard = read_words(visit, hard, typed.problems);
    asked.helps = read_words(visit, helps, typed.problems);
    asked.hopes = read_words(visit, hopes, typed.problems);
    return typed;
}

html::Html one_line(const Visit& visit, const Field& field, const std::string& label,
                    const std::string& hint, const Problems& problems) {
    return html::input({.name = std::string{field.name},
                        .label = {.content = label},
                        .hint = {.content = hint},
                        .error = {.content = frame::problem_of(problems, field.name)},
                        .value = std::string{visit.request.form.get(field.name)}});
}

html::Html many_lines(const Visit& visit, const Field& field, const std::string& label,
                      const std::string& hint, const Problems& problems) {
    return html::textarea({.name = std::string{field.name},
                           .label = {.content = label, .classes = "govuk-label--m"},
                           .hint = {.content = hint},
                           .error = {.content = frame::problem_of(problems, field.name)},
                           .value = std::string{visit.request.form.get(field.name)}});
}

html::Html born_field(const Visit& visit, const Problems& problems) {
    return frame::date_field(
        visit,
        {.name = "born",
         .legend = visit.words("request form", "Date of birth"),
         .hint = visit.words("request form", "For example, 27 3 2018. You may leave this for "
                                             "later.")},
        problems);
}

namespace {
// A parent is asked who they are to the child; a young person is not, and is spoken to as "you".
// SEND Regulations 2014, reg 4(2): its head is told that an assessment is considered.
std::string learns_at_hint(const Words& words) {
    return words("request form", "Its name. Write “none” if there is none now. You may leave this "
                                 "for later. We must tell the school that you asked.");
}

html::Html fields_about_child(const Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    return one_line(visit, given, words("request form", "First name"),
                    words("request form", "The name they like to be called"), problems) +
           one_line(visit, family, words("request form", "Last name (if you like)"), "", problems) +
           born_field(visit, problems) +
           one_line(visit, tie, words("request form", "Who are you to them?"),
                    words("request form", "For example mum, dad, grandad, foster carer"),
                    problems) +
           one_line(visit, learns_at,
                    words("request form", "Which school, college or nursery do they go to?"),
                    learns_at_hint(words), problems) +
           many_lines(visit, good_at, words("request form", "What are they good at?"),
                      words("request form", "What makes you proud, what they love."), problems) +
           many_lines(visit, hard, words("request form", "What is hard?"),
                      words("request form", "At home, at school or nursery, with friends."),
                      problems) +
           many_lines(visit, helps, words("request form", "What helps?"), "", problems) +
           many_lines(visit, hopes, words("request form", "What do you hope for?"), "", problems);
}

html::Html fields_about_self(const Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    return one_line(visit, given, words("request form", "Your first name"),
                    words("request form", "The name you like to be called"), problems) +
           one_line(visit, family, words("request form", "Your last name (if you like)"), "",
                    problems) +
           born_field(visit, problems) +
           one_line(visit, learns_at,
                    words("request form", "Which school or college do you go to?"),
                    learns_at_hint(words), problems) +
           many_lines(visit, good_at, words("request form", "What are you good at?"),
                      words("request form", "What makes you proud, what you love."), problems) +
           many_lines(visit, hard, words("request form", "What is hard for you?"),
                      words("request form", "At home, at school or college, with friends."),
                      problems) +
           many_lines(visit, helps, words("request form", "What helps you?"), "", problems) +
           many_lines(visit, hopes, words("request form", "What do you hope for?"), "", problems);
}

html::Html other_ways(const Visit& visit) {
    const Words& words = visit.words;
    return html::h2(words("request form", "Other ways")) +
           html::p(words("request form",
                         "You can ask by phone, in a letter or when you meet us; it "
                         "counts just the same. "),
                   html::link(words("request form", "Call {telephone}",
                                    {{"telephone", visit.site.telephone}}),
                              html::Url::telephone(visit.site.telephone))) +
           html::p(words("request form", "The information, advice and support service helps you "
                                         "ask. It is free and does not work for those who "
                                         "decide. "),
                   frame::reach_adviser(visit));
}

constexpr std::string_view about_self = "self", about_child = "child";

// What was typed stays when the answer to "who is this about" changes.
html::Html about_buttons(const Words& words, std::string_view about) {
    const bool is_self = about == about_self;
    return html::button({.content = words("request form", "Check your answers"),
                         .classes = "govuk-button--wide"}) +
           html::p(is_self ? words("request form", "Is it about a child you care for?")
                           : words("request form", "Is it about you yourself?")) +
           html::button({.content = is_self ? words("request form", "Ask for your child")
                                            : words("request form", "Ask for yourself"),
                         .name = "instead",
                         .value = std::string{is_self ? about_child : about_self},
                         .classes = "govuk-button--secondary"});
}

http::Answer form_page(const Visit& visit, std::string_view about, const Problems& problems) {
    const Words& words = visit.words;
    const bool is_self = about == about_self;
    html::Page page =
        frame::page(visit, is_self ? words("request form", "Tell us about yourself")
                                   : words("request form", "Tell us about your child"));
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = "/ask"});
    const auto fields =
        (is_self ? fields_about_self(visit, problems) : fields_about_child(visit, problems)) +
        about_buttons(words, about);
    html::Form form = frame::form(visit, "/ask/check", fields);
    form.hidden.push_back({"about", std::string{about}});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::lede(words("request form",
                         "You are asking us to find out what helps (the law calls it an "
                         "EHC needs assessment). Only a name is needed. You can skip "
                         "anything and tell us later.")) +
        html::form(form) + other_ways(visit));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

std::string_view about_typed(const Visit& visit) {
    return visit.request.form.get("about") == about_self ? about_self : about_child;
}

// What was typed travels through the check page in hidden fields; the once-key makes sending it
// twice harmless.
html::Form carrying(const Visit& visit, html::Url to, html::Html content) {
    html::Form form = frame::form(visit, std::move(to), std::move(content));
    for (const auto& [name, value] : visit.request.form.pairs())
        if (name != "once") form.hidden.push_back({name, value});
    return form;
}

http::Answer check_page(const Visit& visit, const Asked& asked) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words("request check", "Check before you send"));
    std::vector<html::SummaryRow> rows;
    const auto row = [&](const std::string& key, std::string value) {
        if (value.empty()) value = words("request check", "Not told yet");
        rows.push_back({.key = {.content = key}, .value = {.content = value}});
    };
    row(words("request check", "Name"), asked.child.full());
    row(words("request check", "Date of birth"),
        asked.born_on ? html::full_date(*asked.born_on) : "");
    row(words("request check", "You are"),
        asked.is_about_asker ? words("request check", "Asking for yourself") : asked.tie_words);
    row(words("request check", "Good at"), asked.good_at);
    row(words("request check", "What is hard"), asked.hard);
    row(words("request check", "School, college or nursery"), asked.setting_words);
    row(words("request check", "What helps"), asked.helps);
    row(words("request check", "What you hope for"), asked.hopes);
    page.content = html::reading(
        html::h1(page.title) + html::summary_list({.rows = rows}) +
        html::p(words("request check",
                      "When you send this, the {length} in which we must decide begin "
                      "today. The team for children and young people with special "
                      "educational needs will read it. Nobody else is told yet.",
                      {{"length", calendar::length_in_words("EHC-ASSESS-DECISION-6W",
                                                            visit.door.today())}})) +
        html::form(
            carrying(visit, "/ask", html::button({.content = words("request check", "Send")}))) +
        html::form(carrying(visit, "/ask/change",
                            html::button({.content = words("request check", "Change something"),
                                          .classes = "govuk-button--secondary"}))));
    return frame::shown(page);
}

// Until the decision whether to assess.
html::Html what_happens_next(const Words& words, const Receipt& seen) {
    const auto checked =
        words("receipt", "We check who may see what, and ask about court orders. Until that is "
                         "done this page shows only what you sent.");
    const auto contact =
        words("receipt", "One person becomes your contact. They know your story: you will not be "
                         "asked to tell it again.");
    const auto told = words("receipt", " we tell you whether we will find out more, and why. We "
                                       "will not keep you waiting for the last day if we can help "
                                       "it.");
    return html::h2(words("receipt", "What happens next")) +
           html::numbers(
               {html::joined(checked), html::joined(contact),
                html::joined(words("receipt", "By "),
                             html::strong(html::weekday_date(seen.decision_due.value())), told)}) +
           html::details({.summary = words("receipt", "Why this date?"),
                          .content = html::p(seen.decision_explained)});
}
} // namespace

// About whom comes first: the questions after it are others.
http::Answer ask_choose(Visit& visit) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words("request form", "Who do you ask for?"));
    page.content = html::reading(
        html::h1(page.title) +
        html::button({.content = words("request form", "My child, or a child I care for"),
                      .href = html::Url{"/ask"} / about_child,
                      .classes = "govuk-button--wide"}) +
        html::button({.content = words("request form", "Myself"),
                      .href = html::Url{"/ask"} / about_self,
                      .classes = "govuk-button--wide govuk-button--secondary"}) +
        html::p(words("request form", "You can always ask for yourself. The right is yours alone "
                                      "once you can leave school: after the last Friday in June "
                                      "of the school year in which you turn 16.")) +
        other_ways(visit));
    return frame::shown(page);
}

http::Answer ask_form(Visit& visit) {
    const std::string_view about = visit.request.part("about");
    if (about != about_self && about != about_child) return http::redirect("/ask");
    return form_page(visit, about, {});
}
http::Answer ask_change(Visit& visit) { return form_page(visit, about_typed(visit), {}); }

http::Answer ask_check(Visit& visit) {
    const std::string_view instead = visit.request.form.get("instead");
    if (!instead.empty())
        return form_page(visit, instead == about_self ? about_self : about_child, {});
    Typed typed = read_asked(visit, visit.site.area);
    if (const auto no = refuse(typed.asked, visit.door.today()))
        typed.problems.push_back(in_words(*no, visit.words));
    if (!typed.problems.empty()) return form_page(visit, about_typed(visit), typed.problems);
    return check_page(visit, typed.asked);
}

http::Answer ask_send(Visit& visit) {
    Typed typed = read_asked(visit, visit.site.area);
    if (!typed.problems.empty()) return form_page(visit, about_typed(visit), typed.problems);
    const auto outcome = ask(visit.door, typed.asked);
    if (!outcome)
        return form_page(visit, about_typed(visit), {in_words(outcome.error(), visit.words)});
    return http::redirect("/requests/" + outcome->text);
}

namespace {
html::Html how_letters_come(const Words& words) {
    return html::p(
        words("receipt",
              "Our letters come by post, unless you agree to have them here. We have not "
              "asked you for your address: call us to tell us, or agree. "),
        html::link(words("receipt", "How we send you letters"), "/how-we-send-letters"));
}
} // namespace

http::Answer show_receipt(Visit& visit) {
    const Words& words = visit.words;
    const Receipt seen = receipt(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(visit, words("receipt", "We have your request"));
    std::vector<html::SummaryRow> told;
    const auto row = [&](const std::string& key, const std::string& value) {
        if (!value.empty()) told.push_back({.key = {.content = key}, .value = {.content = value}});
    };
    row(words("receipt", "Sent"), html::weekday_date(seen.request.received_on));
    row(words("receipt", "Good at"), seen.request.good_at);
    row(words("receipt", "What is hard"), seen.request.hard);
    row(words("receipt", "What helps"), seen.request.helps);
    row(words("receipt", "What you hope for"), seen.request.hopes);
    // Whoever asks for two children has two references to tell apart.
    const html::Html about = seen.is_about_asker ? html::joined(words("receipt", "It is about you"))
                                                 : html::joined(words("receipt", "It is about"),
                                                                " ", html::name(seen.child.full()));
    page.content = html::reading(
        html::panel({.title = page.title,
                     .content = html::joined(about, html::br(),
                                             words("receipt", "Your reference is {reference}",
                                                   {{"reference", seen.reference}}))}) +
        (seen.decision_due ? what_happens_next(words, seen) : html::Html{}) +
        html::p(
            words("receipt", "If things get worse, or you want to talk: "),
            html::link(words("receipt", "Call {telephone}", {{"telephone", visit.site.telephone}}),
                       html::Url::telephone(visit.site.telephone))) +
        (frame::is_staff(visit) ? html::Html{} : how_letters_come(words)) +
        html::h2(words("receipt", "What you told us")) + html::summary_list({.rows = told}));
    // To a family this is its home until it is confirmed who asked.
    if (frame::is_staff(visit)) page.back = html::back_link({.href = frame::desk(visit).href});
    return frame::shown(page);
}
} // namespace trefoil::assessment
