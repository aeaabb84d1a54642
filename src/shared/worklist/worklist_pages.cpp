// My work: who needs the caseworker, nearest date first; and the dates of one case.
#include "platform/html/components/lists.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/table.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/pages.hpp"
#include "shared/worklist/worklist.hpp"
#include <map>

namespace trefoil::worklist {
namespace {
using access::Action;
using access::Part;

std::string left_words(const Words& words, Date due, Date today) {
    const int left = days_between(today, due);
    if (left < 0) return words.count("clock", -left, "{n} day late", "{n} days late");
    if (left == 0) return words("clock", "Due today");
    return words.count("clock", left, "{n} day left", "{n} days left");
}

html::Html dates_of_case(const frame::Visit& visit, access::Look& look) {
    html::Html rows;
    for (const calendar::Clock& clock : clocks_of(cases::ledger(look, look.case_id()))) {
        if (clock.met_on) continue;
        rows += html::p(html::strong(clock.rule->title), ": ", html::weekday_date(clock.due), " · ",
                        left_words(visit.words, clock.due, look.today())) +
                html::details({.summary = visit.words("clock", "Why this date?"),
                               .content = html::p(calendar::explain(clock))});
    }
    if (rows.empty()) rows = html::p(visit.words("clock", "No date is running."));
    return html::card({.title = visit.words("clock", "Dates"), .content = rows});
}
} // namespace

http::Answer my_work(frame::Visit& visit) {
    return visit.door.look({"work.view", Action::view, Part::own_list}, [&](access::Look& look) {
        const Words& words = visit.words;
        const auto dues = open_for(look, look.reach());
        std::map<Id<Person>, people::Child> children;
        for (people::Child& child : people::children(look, look.reach()))
            children.emplace(child.id, std::move(child));
        std::map<Id<Case>, std::string> references;
        for (const cases::CaseFile& file : cases::files(look, look.reach()))
            references.emplace(file.id, file.reference);
        std::vector<std::vector<html::Cell>> rows;
        for (const Due& due : dues) {
            const calendar::Rule* rule = calendar::compiled().latest(due.rule);
            rows.push_back({{.content = html::link(html::name(children.at(due.child).name.full()),
                                                   html::Url{"/cases"} / references.at(due.case_id))},
                            {.content = rule->title},
                            {.content = html::weekday_date(due.due)},
                            {.content = left_words(words, due.due, look.today())}});
        }
        html::Page page = frame::page(
            visit, words.count("my work", static_cast<std::int64_t>(children.size()),
                               "You have {n} child", "You have {n} children"));
        page.content =
            html::h1(page.title) +
            (rows.empty() ? html::p(words("my work", "Nothing needs you today."))
                          : html::table({.caption = words("my work", "Dates, nearest first"),
                                         .head = {{.content = words("my work", "Child")},
                                                  {.content = words("my work", "What")},
                                                  {.content = words("my work", "By")},
                                                  {.content = words("my work", "Left")}},
                                         .rows = rows}));
        return frame::shown(page);
    });
}

frame::Offer offer() {
    return {.routes = {{http::Method::get, "/work", "work", frame::Permission::staff, my_work}},
            .parts = {{frame::Part::Of::case_main, 10, dates_of_case}},
            .listen = [](access::Listeners& listeners) {
                listeners.on<cases::LedgerGrew>(derive);
            }};
}
} // namespace trefoil::worklist
