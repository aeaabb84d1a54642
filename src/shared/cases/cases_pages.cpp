// The frames: a child's case as staff see it, and the same child's page as the family sees it.
#include "platform/html/own/family.hpp"
#include "platform/html/own/lists.hpp"
#include "platform/html/own/person.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/pages.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;

// "8 years old"
std::string age_words(const Words& words, const people::Child& child, Date today) {
    if (!child.born_on) return words("person header", "Date of birth not told yet");
    return words.count("person header", people::age_on(*child.born_on, today), "{n} year old",
                       "{n} years old");
}

// The child comes first: name, age, where they learn, and a sentence of their own.
html::PersonHeader header_of(const frame::Visit& visit, const access::Look& look,
                             const people::Child& child) {
    html::PersonHeader header{.name = child.name.full()};
    header.facts.push_back(age_words(visit.words, child, look.today()));
    if (child.setting) header.facts.push_back(bodies::body(look, *child.setting).name);
    header.facts.push_back(
        visit.words("person header", "Case {reference}", {{"reference", look.reference()}}));
    if (!child.own_words.empty()) header.quote = "“" + child.own_words + "”";
    return header;
}
} // namespace

http::Answer show_case(frame::Visit& visit) {
    return visit.door.look(
        {"case.view", Action::view, Part::overview,
         access::of_case(visit.request.part("reference"))},
        [&](access::Look& look) {
            const people::Child child = people::child(look, look.child());
            html::Page page = frame::page(visit, child.name.full());
            page.section =
                visit.words("case page", "Case {reference}", {{"reference", look.reference()}});
            html::PersonHeader header = header_of(visit, look, child);
            const frame::Desk desk = frame::desk(visit);
            header.above = html::link(desk.words, desk.href);
            page.hero = html::person_header(header);
            page.content = html::columns(frame::draw(visit, look, frame::Part::Of::case_main),
                                         frame::draw(visit, look, frame::Part::Of::case_aside));
            return frame::shown(page);
        });
}

namespace {
html::Html beside(const Words& words, const frame::Task& task, Date today) {
    if (!task.by) return {};
    if (*task.by < today)
        return html::state_tag(html::State::late,
                               words("your tasks", "Late: {day}", {{"day", short_date(*task.by)}}));
    return words("your tasks", "By {day}", {{"day", short_date(*task.by)}});
}
} // namespace

html::Html your_tasks(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::decide, Part::decision)) return {};
    const Words& words = visit.words;
    std::vector<html::DeskTask> rows;
    std::vector<html::Html> possible;
    for (frame::Task& task : frame::tasks(visit, look))
        if (task.kind == frame::Task::Kind::possible) {
            possible.push_back(html::link(task.shown.link));
        } else {
            task.shown.beside = beside(words, task, look.today());
            rows.push_back(std::move(task.shown));
        }
    html::Html content = rows.empty()
                             ? html::p(words("your tasks", "Nothing needs you here today."))
                             : html::task_rows(rows);
    if (!possible.empty()) content += html::link_row(possible);
    return html::card({.title = words("your tasks", "Your tasks"), .content = content});
}

http::Answer show_child(frame::Visit& visit) {
    return visit.door.look(
        {"child.view", Action::view, Part::overview,
         access::of_case(visit.request.part("reference"))},
        [&](access::Look& look) {
            const people::Child child = people::child(look, look.child());
            html::Page page = frame::page(visit, child.name.given);
            const auto greeting = html::greeting(
                {.picture_of = child.name.full(),
                 .words = child.id == look.actor().person
                              ? visit.words("family home", "Hello {child}. This is where we are.",
                                            {{"child", child.name.given}})
                              : visit.words("family home",
                                            "Hello {parent}. This is where we "
                                            "are with {child}.",
                                            {{"parent", visit.session->name.given},
                                             {"child", child.name.given}})});
            page.content =
                html::columns(greeting + frame::draw(visit, look, frame::Part::Of::family_main),
                              frame::draw(visit, look, frame::Part::Of::family_aside));
            return frame::shown(page);
        });
}

namespace {
html::Html children_card(const frame::Visit& visit, const access::Look& look,
                         const std::vector<CaseFile>& children) {
    if (children.empty()) return {};
    const Words& words = visit.words;
    const auto known = people::children(look, look.reach());
    std::vector<html::DeskTask> rows;
    for (const CaseFile& own : children) {
        const auto child = std::ranges::find(known, own.child, &people::Child::id);
        rows.push_back({.link = {.content = html::name(child->name.given),
                                 .href = html::Url{"/children"} / own.reference},
                        .about = words("family home", "Where we are, letters, and who looked.")});
    }
    return html::card(
        {.title = words("family home", "Your children"), .content = html::task_rows(rows)});
}

// What the reader sent in about a child whose page is not theirs to see, or not yet.
std::vector<CaseFile> sent_besides(const access::Look& look,
                                   const std::vector<CaseFile>& children) {
    auto sent = sent_into(look, look.reach());
    std::erase_if(sent, [&](const CaseFile& own) {
        return std::ranges::find(children, own.id, &CaseFile::id) != children.end();
    });
    return sent;
}
} // namespace

// A family with one child goes straight to that child's page, or to the receipt of what it sent.
http::Answer family_home(frame::Visit& visit) {
    return visit.door.look({"home.view", Action::view, Part::own_list}, [&](access::Look& look) {
        const auto children = files(look, look.reach());
        for (const CaseFile& own : children) look.names(own.child);
        const auto sent = sent_besides(look, children);
        if (children.size() == 1 && sent.empty())
            return http::redirect("/children/" + children[0].reference);
        if (children.empty() && sent.size() == 1)
            return http::redirect("/requests/" + sent[0].reference);
        html::Page page = frame::page(visit, visit.words("family home", "Hello {parent}",
                                                         {{"parent", visit.session->name.given}}));
        html::Html list = children_card(visit, look, children);
        for (const CaseFile& own : sent)
            list += html::p(html::link(visit.words("family home", "Your request {reference}",
                                                   {{"reference", own.reference}}),
                                       html::Url{"/requests"} / own.reference));
        if (children.empty() && sent.empty())
            list = html::one_thing(
                {.title = visit.words("family home", "Are you worried about a child?"),
                 .content = visit.words("family home",
                                        "Tell us in your own words. When you have asked for help, "
                                        "this page shows what happens and when."),
                 .button_words = visit.words("family home", "Ask for help"),
                 .href = "/ask",
                 .instead =
                     html::joined(visit.words("family home", "Would you rather talk? "),
                                  html::link(visit.words("family home", "Call {telephone}",
                                                         {{"telephone", visit.site.telephone}}),
                                             html::Url::telephone(visit.site.telephone)))});
        page.content = html::reading(html::h1(page.title) + list);
        return frame::shown(page);
    });
}
} // namespace trefoil::cases
