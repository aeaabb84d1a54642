// My work: who needs this person, nearest date first.
#include "base/text.hpp"
#include "platform/html/own/clock.hpp"
#include "platform/html/own/line.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/worklist/desk.hpp"
#include "shared/worklist/pages.hpp"
#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace trefoil::worklist {
namespace {
using access::Action;
using access::Part;

// More than that nobody reads through: the filters find who is further down.
constexpr std::size_t rows_shown = 200;

std::string in_words(Owes owes, const Words& words) {
    switch (owes) {
    case Owes::us: return words("my work", "Us");
    case Owes::others: return words("my work", "Others we asked");
    case Owes::family: return words("my work", "The family");
    }
    std::abort();
}

std::string left_words(const Words& words, Date due, Date today) {
    const int left = days_between(today, due);
    if (left < 0) return words.count("clock", -left, "{n} day late", "{n} days late");
    if (left == 0) return words("clock", "Due today");
    return words.count("clock", left, "{n} day left", "{n} days left");
}

html::State shown_state(Urgency urgency) {
    switch (urgency) {
    case Urgency::late: return html::State::late;
    case Urgency::within_a_week: return html::State::tight;
    case Urgency::on_track: return html::State::ok;
    }
    std::abort();
}

html::Html about_cell(const Words& words, const Row& row, Date today) {
    std::string about;
    if (row.child.born_on)
        about = words.count("my work", people::age_on(*row.child.born_on, today), "{n} year old",
                            "{n} years old");
    if (!row.setting.empty()) about += (about.empty() ? "" : " · ") + row.setting;
    return about;
}

html::Html waiting_cell(const Words& words, const Row& row, Date today) {
    const Due* next = row.next(today);
    if (!next) return html::two_lines(words("my work", "Nobody"), {});
    const html::Html lawful = next->excused_by.empty()
                                  ? html::Html{}
                                  : html::Html{words("my work", "More time is lawful")};
    const std::string who = in_words(owes(*next), words);
    if (owes(*next) != Owes::family) return html::two_lines(who, lawful);
    return html::agency_mark(html::Agency::family, who);
}

html::Html next_cell(const Words& words, const Row& row, Date today) {
    const Due* next = row.next(today);
    if (!next) return html::two_lines(words("my work", "No date is running"), {});
    return html::two_lines(
        calendar::compiled().latest(next->rule)->title,
        html::joined(weekday_date(next->due), " · ", left_words(words, next->due, today)));
}

html::CaseRow shown_row(const Words& words, const Row& row, Date today) {
    html::CaseRow shown;
    shown.state = shown_state(urgency(row, today));
    shown.who =
        html::link(html::name(row.child.name.full()), html::Url{"/cases"} / row.file.reference);
    shown.about = about_cell(words, row, today);
    shown.cells.push_back(html::two_lines(
        cases::in_words(row.stage),
        row.asked_on ? words("my work", "Asked {day}", {{"day", day_and_month(*row.asked_on)}})
                     : std::string{}));
    const Due* whole = row.whole();
    shown.cells.push_back(
        whole ? html::clock_with_words(
                    words, {.started = whole->trigger_on, .due = whole->due, .today = today})
              : html::Html{});
    shown.cells.push_back(waiting_cell(words, row, today));
    shown.cells.push_back(next_cell(words, row, today));
    return shown;
}

html::Html line_of(const Words& words, const std::vector<Row>& rows, Date today) {
    html::Line line{.title = words("my work", "Where everyone is"), .id = "where-everyone-is"};
    for (const Row& row : rows) {
        const Due* whole = row.whole();
        if (!whole) continue;
        line.points.push_back({.name = row.child.name.full(),
                               .href = html::Url{"/cases"} / row.file.reference,
                               .day = days_between(whole->trigger_on, today),
                               .state = shown_state(urgency(row, today))});
    }
    if (line.points.empty() || line.points.size() > rows_shown) return {};
    line.stages = {{words("my work", "Decide whether to assess"), 0, 6},
                   {words("my work", "Assess and gather advice"), 6, 16},
                   {words("my work", "Agree the plan"), 16, 20}};
    line.sentence =
        words.count("my work", static_cast<std::int64_t>(line.points.size()),
                    "{n} child is on the 20-week clock", "{n} children are on the 20-week clock");
    return html::line_of_people(words, line);
}

std::int64_t count_of(const std::vector<Row>& rows, Date today, Urgency wanted) {
    return std::ranges::count_if(rows,
                                 [&](const Row& row) { return urgency(row, today) == wanted; });
}

std::string count_words(const Words& words, std::size_t count, Whose whose) {
    const auto n = static_cast<std::int64_t>(count);
    if (whose == Whose::own)
        return words.count("my work", n, "You have {n} child or young person.",
                           "You have {n} children and young people.");
    return words.count("my work", n, "Your team has {n} child or young person.",
                       "Your team has {n} children and young people.");
}

// The news in a sentence, then what makes it up.
html::Html news(const frame::Visit& visit, const std::vector<Row>& rows, Whose whose, Date today) {
    const Words& words = visit.words;
    const auto late = count_of(rows, today, Urgency::late);
    const auto soon = count_of(rows, today, Urgency::within_a_week);
    const std::string need = late + soon == 0
                                 ? words("my work", "Nothing needs you today")
                                 : words.count("my work", late + soon, "{n} child needs you now",
                                               "{n} children need you now");
    const auto heading = html::h1(words("my work", "Hello {name}. {news}.",
                                        {{"name", visit.session->name.given}, {"news", need}}));
    if (rows.empty()) return heading;
    std::string numbers;
    if (late != 0)
        numbers += words.count("my work", late, " {n} is past a date.", " {n} are past a date.");
    if (soon != 0)
        numbers += words.count("my work", soon, " {n} has a date in the next 7 days.",
                               " {n} have a date in the next 7 days.");
    const auto on_track = count_of(rows, today, Urgency::on_track);
    return heading + html::lede(html::joined(
                         count_words(words, rows.size(), whose), html::strong(numbers), " ",
                         on_track == 0 ? std::string{}
                                       : words.count("my work", on_track, "{n} is on track.",
                                                     "{n} are on track.")));
}

bool has_own_cases(const frame::Visit& visit) {
    return visit.session->role == access::Role::case_officer;
}

Wish read_wish(const frame::Visit& visit) {
    const http::Fields& query = visit.request.query;
    Wish wish;
    if (has_own_cases(visit) && query.get("whose") != "team") wish.whose = Whose::own;
    wish.name = std::string{trimmed(clean_words(query.get("name")).value_or(""))};
    for (const cases::Stage stage : cases::stages)
        if (query.get("stage") == cases::code_of(stage)) wish.stage = stage;
    for (const Owes owes : {Owes::us, Owes::others, Owes::family})
        if (query.get("waiting") == code_of(owes)) wish.waiting_on = owes;
    if (query.get("first") == "name") wish.first = Wish::Order::name;
    return wish;
}

html::Html filters(const frame::Visit& visit, const Wish& wish) {
    const Words& words = visit.words;
    html::FilterField stage{.name = "stage",
                            .label = words("my work", "Stage"),
                            .value = wish.stage ? std::string{cases::code_of(*wish.stage)} : "",
                            .options = {{.text = words("my work", "All stages"), .value = ""}}};
    for (const cases::Stage each : cases::stages)
        stage.options.push_back({.text = std::string{cases::in_words(each)},
                                 .value = std::string{cases::code_of(each)}});
    html::FilterField waiting{.name = "waiting",
                              .label = words("my work", "Waiting on"),
                              .value =
                                  wish.waiting_on ? std::string{code_of(*wish.waiting_on)} : "",
                              .options = {{.text = words("my work", "Anyone"), .value = ""}}};
    for (const Owes each : {Owes::us, Owes::others, Owes::family})
        waiting.options.push_back(
            {.text = in_words(each, words), .value = std::string{code_of(each)}});
    const html::FilterField first{
        .name = "first",
        .label = words("my work", "Show first"),
        .value = wish.first == Wish::Order::name ? "name" : "date",
        .options = {{.text = words("my work", "Nearest date"), .value = "date"},
                    {.text = words("my work", "Name"), .value = "name"}}};
    html::FilterBar bar{
        .action = "/work",
        .label = words("my work", "Filter this list"),
        .fields = {{.name = "name", .label = words("my work", "Find a child"), .value = wish.name},
                   stage,
                   waiting,
                   first},
        .button = words("my work", "Show")};
    if (has_own_cases(visit))
        bar.fields.push_back(
            {.name = "whose",
             .label = words("my work", "Whose"),
             .value = wish.whose == Whose::own ? "own" : "team",
             .options = {{.text = words("my work", "Mine"), .value = "own"},
                         {.text = words("my work", "The whole team’s"), .value = "team"}}});
    return html::filter_bar(bar);
}

std::string caption_of(const Words& words, std::size_t chosen, std::size_t all, const Wish& wish) {
    const std::size_t shown = std::min(chosen, rows_shown);
    const auto count =
        shown == all
            ? words.count("my work", static_cast<std::int64_t>(all), "{n} child", "{n} children")
            : words("my work", "{shown} of {all} children", {{"shown", shown}, {"all", all}});
    return count + (wish.first == Wish::Order::name ? words("my work", ", by name")
                                                    : words("my work", ", nearest date first"));
}

html::CaseList list_of(const Words& words, const std::vector<Row>& rows, std::size_t all,
                       const Wish& wish, Date today) {
    html::CaseList list{
        .caption = caption_of(words, rows.size(), all, wish),
        .columns = {{.heading = words("my work", "Child or young person")},
                    {.heading = words("my work", "Stage")},
                    {.heading = words("my work", "20-week clock")},
                    {.heading = words("my work", "Waiting on"),
                     .on_phone = words("my work", "Waiting on")},
                    {.heading = words("my work", "Next date"),
                     .on_phone = words("my work", "Next")}},
        .when_empty = html::p(
            all == 0 ? words("my work", "No children here yet. A request appears the moment "
                                        "a family or a school sends it.")
                     : words("my work", "Nobody here fits what you asked for. Choose “All "
                                        "stages” and “Anyone” to see everyone."))};
    for (const Row& row : rows | std::views::take(rows_shown))
        list.rows.push_back(shown_row(words, row, today));
    return list;
}
} // namespace

http::Answer my_work(frame::Visit& visit) {
    return visit.door.look({"work.view", Action::view, Part::own_list}, [&](access::Look& look) {
        const Words& words = visit.words;
        const Date today = look.today();
        const Wish wish = read_wish(visit);
        const auto everyone = desk(look, wish.whose);
        const auto rows = chosen(everyone, wish, today);
        html::Page page = frame::page(visit, words("my work", "My work"));
        page.content = news(visit, everyone, wish.whose, today) +
                       frame::draw(visit, look, frame::Part::Of::desk) +
                       line_of(words, everyone, today);
        if (!everyone.empty() || has_own_cases(visit)) page.content += filters(visit, wish);
        page.content +=
            html::case_list(list_of(words, rows, everyone.size(), wish, today)) +
            html::small(words("my work",
                              "The clock starts on the day the request arrives and does not "
                              "pause. If the law allows more time, the row says so."));
        return frame::shown(page);
    });
}
} // namespace trefoil::worklist
