// My work: who needs this person, nearest date first.
#include "base/text.hpp"
#include "platform/html/own/clock.hpp"
#include "platform/html/own/line.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/frame/paging_links.hpp"
#include "shared/worklist/desk.hpp"
#include "shared/worklist/pages.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::worklist {
namespace {
using access::Action;
using access::Part;

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
    if (row.born_on)
        about = words.count("my work", people::age_on(*row.born_on, today), "{n} year old",
                            "{n} years old");
    if (!row.setting.empty()) about += (about.empty() ? "" : " · ") + row.setting;
    return about;
}

html::Html waiting_cell(const Words& words, const Row& row) {
    const auto& next = row.outlook.next;
    if (!next) return html::two_lines(words("my work", "Nobody"), {});
    const html::Html lawful = next->excused_by.empty()
                                  ? html::Html{}
                                  : html::Html{words("my work", "More time is lawful")};
    const std::string who = in_words(next->owed_by, words);
    if (next->owed_by != Owes::family) return html::two_lines(who, lawful);
    return html::agency_mark(html::Agency::family, who);
}

html::Html next_cell(const Words& words, const Row& row, Date today) {
    const auto& next = row.outlook.next;
    if (!next) return html::two_lines(words("my work", "No date is running"), {});
    return html::two_lines(
        calendar::compiled().latest(next->rule)->title,
        html::joined(weekday_date(next->due), " · ", left_words(words, next->due, today)));
}

html::CaseRow shown_row(const Words& words, const Row& row, Date today) {
    const Outlook& outlook = row.outlook;
    html::CaseRow shown;
    shown.state = shown_state(urgency(outlook.next, today));
    shown.who = html::link(html::name(row.name.full()), html::Url{"/cases"} / row.reference);
    shown.about = about_cell(words, row, today);
    shown.cells.push_back(html::two_lines(
        cases::in_words(outlook.stage),
        outlook.asked_on
            ? words("my work", "Asked {day}", {{"day", day_and_month(*outlook.asked_on)}})
            : std::string{}));
    shown.cells.push_back(outlook.whole
                              ? html::clock_with_words(words, {.started = outlook.whole->started_on,
                                                               .due = outlook.whole->due,
                                                               .today = today})
                              : html::Html{});
    shown.cells.push_back(waiting_cell(words, row));
    shown.cells.push_back(next_cell(words, row, today));
    return shown;
}

html::Html line_of(const Words& words, const std::vector<Row>& rows, Date today) {
    if (rows.empty()) return {};
    html::Line line{.title = words("my work", "Where everyone is"), .id = "where-everyone-is"};
    for (const Row& row : rows)
        line.points.push_back({.name = row.name.full(),
                               .href = html::Url{"/cases"} / row.reference,
                               .day = days_between(row.outlook.whole.value().started_on, today),
                               .state = shown_state(urgency(row.outlook.next, today))});
    line.stages = {{words("my work", "Decide whether to assess"), 0, 6},
                   {words("my work", "Assess and gather advice"), 6, 16},
                   {words("my work", "Agree the plan"), 16, 20}};
    line.sentence =
        words.count("my work", static_cast<std::int64_t>(line.points.size()),
                    "{n} child is on the 20-week clock", "{n} children are on the 20-week clock");
    return html::line_of_people(words, line);
}

std::string count_words(const Words& words, std::int64_t count, Whose whose) {
    if (whose == Whose::own)
        return words.count("my work", count, "You have {n} child or young person.",
                           "You have {n} children and young people.");
    return words.count("my work", count, "Your team has {n} child or young person.",
                       "Your team has {n} children and young people.");
}

// The news in a sentence, then what makes it up.
html::Html news(const frame::Visit& visit, const Counts& counts, Whose whose) {
    const Words& words = visit.words;
    const auto need_now = counts.late + counts.within_a_week;
    const std::string need = need_now == 0
                                 ? words("my work", "Nothing needs you today")
                                 : words.count("my work", need_now, "{n} child needs you now",
                                               "{n} children need you now");
    const auto heading = html::h1(words("my work", "Hello {name}. {news}.",
                                        {{"name", visit.session->name.given}, {"news", need}}));
    if (counts.all == 0) return heading;
    std::string numbers;
    if (counts.late != 0)
        numbers +=
            words.count("my work", counts.late, " {n} is past a date.", " {n} are past a date.");
    if (counts.within_a_week != 0)
        numbers +=
            words.count("my work", counts.within_a_week, " {n} has a date in the next 7 days.",
                        " {n} have a date in the next 7 days.");
    return heading +
           html::lede(html::joined(
               count_words(words, counts.all, whose), html::strong(numbers), " ",
               counts.on_track() == 0 ? std::string{}
                                      : words.count("my work", counts.on_track(),
                                                    "{n} is on track.", "{n} are on track.")));
}

bool has_own_cases(const frame::Visit& visit) {
    return visit.session->role == access::Role::case_officer;
}

Wish read_wish(const frame::Visit& visit) {
    const http::Fields& query = visit.request.query;
    Wish wish;
    if (has_own_cases(visit) && query.get("whose") != "team") wish.whose = Whose::own;
    wish.name = std::string{trimmed(clean_words(query.get("name")).value_or(""))};
    wish.stage = cases::stage_by_code(query.get("stage"));
    for (const Owes owes : {Owes::us, Owes::others, Owes::family})
        if (query.get("waiting") == code_of(owes)) wish.waiting_on = owes;
    if (query.get("first") == "name") wish.first = Wish::Order::name;
    wish.page = frame::page_asked(visit);
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

std::string caption_of(const Words& words, const Desk& desk, const Wish& wish) {
    const std::int64_t first = desk.chosen.rows_before() + 1;
    std::string count = words.count("my work", desk.chosen.all, "{n} child", "{n} children");
    if (desk.chosen.pages() > 1)
        count = words("my work", "{first} to {last} of {chosen} children",
                      {{"first", first},
                       {"last", std::min(first + rows_on_page - 1, desk.chosen.all)},
                       {"chosen", desk.chosen.all}});
    else if (desk.chosen.all != desk.everyone.all)
        count = words("my work", "{shown} of {all} children",
                      {{"shown", desk.chosen.all}, {"all", desk.everyone.all}});
    return count + (wish.first == Wish::Order::name ? words("my work", ", by name")
                                                    : words("my work", ", nearest date first"));
}

html::CaseList list_of(const Words& words, const Desk& desk, const Wish& wish, Date today) {
    html::CaseList list{
        .caption = caption_of(words, desk, wish),
        .columns = {{.heading = words("my work", "Child or young person")},
                    {.heading = words("my work", "Stage")},
                    {.heading = words("my work", "20-week clock")},
                    {.heading = words("my work", "Waiting on"),
                     .on_phone = words("my work", "Waiting on")},
                    {.heading = words("my work", "Next date"),
                     .on_phone = words("my work", "Next")}},
        .when_empty =
            html::p(desk.everyone.all == 0
                        ? words("my work", "No children here yet. A request appears the moment "
                                           "a family or a school sends it.")
                        : words("my work", "Nobody here fits what you asked for. Choose “All "
                                           "stages” and “Anyone” to see everyone."))};
    for (const Row& row : desk.rows) list.rows.push_back(shown_row(words, row, today));
    return list;
}

} // namespace

http::Answer my_work(frame::Visit& visit) {
    return visit.door.look({"work.view", Action::view, Part::own_list}, [&](access::Look& look) {
        const Words& words = visit.words;
        const Date today = look.today();
        const Wish wish = read_wish(visit);
        const Desk shown = desk(look, wish);
        html::Page page = frame::page(visit, words("my work", "My work"));
        page.content = news(visit, shown.everyone, wish.whose) +
                       frame::draw(visit, look, frame::Part::Of::desk) +
                       line_of(words, shown.on_clock, today);
        if (shown.everyone.all != 0 || has_own_cases(visit)) page.content += filters(visit, wish);
        page.content +=
            html::case_list(list_of(words, shown, wish, today)) +
            frame::page_links(visit, shown.chosen, words("my work", "Pages of this list")) +
            html::small(words("my work",
                              "The clock starts on the day the request arrives and does not "
                              "pause. If the law allows more time, the row says so."));
        return frame::shown(page);
    });
}
} // namespace trefoil::worklist
