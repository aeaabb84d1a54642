// My work: who needs the caseworker, nearest date first.
#include "platform/html/own/clock.hpp"
#include "platform/html/own/line.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/pages.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>
#include <map>

namespace trefoil::worklist {
namespace {
using access::Action;
using access::Part;

constexpr std::string_view whole_process = "EHC-FINAL-PLAN-20W";

html::Clock strip_of(Date started, Date due, Date today) {
    return {.started = started, .due = due, .today = today};
}

std::string left_words(const Words& words, Date due, Date today) {
    const int left = days_between(today, due);
    if (left < 0) return words.count("clock", -left, "{n} day late", "{n} days late");
    if (left == 0) return words("clock", "Due today");
    return words.count("clock", left, "{n} day left", "{n} days left");
}

// A row of My work: one child, with the nearest date and the twenty weeks.
struct Row {
    people::Child child;
    cases::CaseFile file;
    std::vector<Due> dues; // open ones, nearest first
    const Due* whole() const {
        const auto found = std::ranges::find(dues, whole_process, &Due::rule);
        return found == dues.end() ? nullptr : &*found;
    }
};

std::vector<Row> rows_for(access::Look& look) {
    std::map<Id<Case>, Row> by_case;
    std::map<Id<Person>, people::Child> children;
    for (people::Child& child : people::children(look, look.reach()))
        children.emplace(child.id, std::move(child));
    for (cases::CaseFile& file : cases::files(look, look.reach())) {
        look.names(file.child);
        by_case[file.id] = {children.at(file.child), file, {}};
    }
    for (Due& due : open_for(look, look.reach()))
        by_case.at(due.case_id).dues.push_back(std::move(due));
    std::vector<Row> rows;
    for (auto& [id, row] : by_case) rows.push_back(std::move(row));
    constexpr auto nearest = [](const Row& row) {
        return row.dues.empty() ? Date{std::chrono::year{9999} / 1 / 1} : row.dues.front().due;
    };
    std::ranges::sort(rows, {}, [&](const Row& row) {
        return std::pair{nearest(row), row.file.id};
    });
    return rows;
}

html::State state_of_row(const Row& row, Date today) {
    if (row.dues.empty()) return html::State::ok;
    const int left = days_between(today, row.dues.front().due);
    if (left < 0) return html::State::late;
    return left <= 7 ? html::State::tight : html::State::ok;
}

html::CaseRow shown_row(const Words& words, const Row& row, Date today) {
    html::CaseRow shown;
    shown.state = state_of_row(row, today);
    shown.who =
        html::link(html::name(row.child.name.full()), html::Url{"/cases"} / row.file.reference);
    shown.about = row.child.born_on
                      ? words.count("my work", people::age_on(*row.child.born_on, today),
                                    "{n} year old", "{n} years old")
                      : std::string{};
    const Due* whole = row.whole();
    shown.cells.push_back(
        whole ? html::clock_with_words(strip_of(whole->trigger_on, whole->due, today))
              : html::Html{});
    if (row.dues.empty()) {
        shown.cells.push_back(html::two_lines(words("my work", "No date is running"), {}));
    } else {
        const Due& next = row.dues.front();
        shown.cells.push_back(html::two_lines(
            calendar::compiled().latest(next.rule)->title,
            html::joined(weekday_date(next.due), " · ", left_words(words, next.due, today))));
    }
    return shown;
}

html::Html line_of(const Words& words, const std::vector<Row>& rows, Date today) {
    html::Line line{.title = words("my work", "Where everyone is"), .id = "where-everyone-is"};
    for (const Row& row : rows) {
        const Due* whole = row.whole();
        if (!whole) continue;
        line.points.push_back({.name = row.child.name.full(),
                               .href = html::Url{"/cases"} / row.file.reference,
                               .week = days_between(whole->trigger_on, today) / 7.0,
                               .state = state_of_row(row, today)});
    }
    if (line.points.empty()) return {};
    line.stages = {{words("my work", "Decide whether to assess"), 0, 6},
                   {words("my work", "Assess and gather advice"), 6, 16},
                   {words("my work", "Agree the plan"), 16, 20}};
    line.sentence =
        words.count("my work", static_cast<std::int64_t>(line.points.size()),
                    "{n} child is on the 20-week clock", "{n} children are on the 20-week clock");
    return html::line_of_people(line);
}

std::string news(const Words& words, const std::vector<Row>& rows, Date today) {
    const auto needing = std::ranges::count_if(
        rows, [&](const Row& row) { return state_of_row(row, today) != html::State::ok; });
    if (needing == 0) return words("my work", "Nothing needs you today");
    return words.count("my work", needing, "{n} child needs you now", "{n} children need you now");
}
} // namespace

http::Answer my_work(frame::Visit& visit) {
    return visit.door.look({"work.view", Action::view, Part::own_list}, [&](access::Look& look) {
        const Words& words = visit.words;
        const Date today = look.today();
        const auto rows = rows_for(look);
        html::CaseList list{
            .caption = words.count("my work", static_cast<std::int64_t>(rows.size()), "{n} child",
                                   "{n} children, nearest date first"),
            .columns = {{.heading = words("my work", "Child or young person")},
                        {.heading = words("my work", "20-week clock")},
                        {.heading = words("my work", "Next date"),
                         .on_phone = words("my work", "Next")}},
            .when_empty =
                html::p(words("my work", "No children here yet. A request appears the moment "
                                         "a family or a school sends it."))};
        for (const Row& row : rows) list.rows.push_back(shown_row(words, row, today));
        html::Page page = frame::page(visit, words("my work", "My work"));
        page.content =
            html::h1(
                words("my work", "Hello {name}. {news}.",
                      {{"name", visit.session->name.given}, {"news", news(words, rows, today)}})) +
            line_of(words, rows, today) + html::case_list(list) +
            html::small(words("my work",
                              "The clock starts on the day the request arrives and does not "
                              "pause. If the law allows more time, the row says which rule."));
        return frame::shown(page);
    });
}
} // namespace trefoil::worklist
