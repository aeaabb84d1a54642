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
    case Owes::second: return words("my work", "A second person");
    case Owes::others: return words("my work", "Others we asked");
    case Owes::family: return words("my work", "Family or young person");
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
    case Urgency::at_once:
    case Urgency::within_a_week: return html::State::tight;
    case Urgency::on_track: return html::State::ok;
    }
    std::abort();
}

std::string age_words(const Words& words, int years) {
    if (years < 1) return words("my work", "Not a year old");
    return words.count("my work", years, "{n} year old", "{n} years old");
}

html::Html about_cell(const Words& words, const Row& row, Whose whose, Date today) {
    std::string about;
    if (row.born_on) about = age_words(words, people::age_on(*row.born_on, today));
    const auto add = [&](const std::string& more) { about += (about.empty() ? "" : " · ") + more; };
    if (!row.setting.empty()) add(row.setting);
    if (row.officer.empty())
        add(words("my work", "Nobody has the case yet"));
    else if (whose == Whose::team)
        add(words("my work", "{officer} has the case", {{"officer", row.officer}}));
    return about;
}

html::Html waiting_cell(const Words& words, const Row& row, Date today) {
    const auto& waits_on = row.outlook.waits_on;
    const auto& next = row.outlook.next;
    if (!waits_on) return html::two_lines(words("my work", "Nobody"), {});
    html::Html more;
    if (next && !next->excused_by.empty())
        more = words("my work", "More time is lawful");
    else if (next && next->owed_by == *waits_on && *waits_on != Owes::us)
        more = html::joined(calendar::compiled().latest(next->rule)->title, " · ",
                            left_words(words, next->due, today));
    const std::string who = in_words(*waits_on, words);
    return html::two_lines(*waits_on == Owes::family ? html::agency_mark(html::Agency::family, who)
                                                     : html::Html{who},
                           more);
}

// The year is said where it is not this one.
std::string when_words(const Words& words, Date due, Date today) {
    return (due.year() == today.year() ? weekday_date(due) : full_date(due)) + " · " +
           left_words(words, due, today);
}

html::Html step_cell(const Words& words, const Row& row, Date today) {
    const auto& step = row.outlook.step;
    const auto& next = row.outlook.next;
    if (step) {
        std::string when = words("my work", "Now");
        if (step->by)
            when = when_words(words, *step->by, today);
        else if (next)
            when = words("my work", "Now. Then {what}: {when}",
                         {{"what", calendar::compiled().latest(next->rule)->title},
                          {"when", when_words(words, next->due, today)}});
        return html::two_lines(
            html::link(step_words(step->kind, words), address_of(step->kind, row)), when);
    }
    if (!next) return html::two_lines(words("my work", "No date is running"), {});
    if (next->owed_by != Owes::us)
        return html::two_lines(words("my work", "Nothing for us yet"), {});
    return html::two_lines(calendar::compiled().latest(next->rule)->title,
                           when_words(words, next->due, today));
}

html::CaseRow shown_row(const Words& words, const Row& row, Whose whose, Date today) {
    const Outlook& outlook = row.outlook;
    html::CaseRow shown;
    shown.state = shown_state(urgency(outlook, today));
    shown.who = html::link(html::name(row.name.full()), html::Url{"/cases"} / row.reference);
    shown.about = about_cell(words, row, whose, today);
    shown.cells.push_back(
        html::two_lines(cases::in_words(outlook.stage),
                        outlook.asked_on ? words("my work", "Asked {day}",
                                                 {{"day", outlook.asked_on->year() == today.year()
                                                              ? day_and_month(*outlook.asked_on)
                                                              : full_date(*outlook.asked_on)}})
                                         : std::string{}));
    shown.cells.push_back(outlook.whole
                              ? html::clock_with_words(words, {.started = outlook.whole->started_on,
                                                               .due = outlook.whole->due,
                                                               .today = today})
                              : html::Html{});
    shown.cells.push_back(waiting_cell(words, row, today));
    shown.cells.push_back(step_cell(words, row, today));
    return shown;
}

html::Html line_of(const Words& words, const std::vector<Row>& rows, Date today) {
    if (rows.empty()) return {};
    html::Line line{.title = words("my work", "Where everyone is"), .id = "where-everyone-is"};
    for (const Row& row : rows)
        line.points.push_back({.name = row.name.full(),
                               .href = html::Url{"/cases"} / row.reference,
                               .day = days_between(row.outlook.whole.value().started_on, today),
                               .state = shown_state(urgency(row.outlook, today))});
    line.stages = {{words("my work", "Decide whether to assess"), 0, 6},
                   {words("my work", "Assess and gather advice"), 6, 16},
                   {words("my work", "Agree the plan"), 16, 20}};
    line.sentence =
        words.count("my work", static_cast<std::int64_t>(line.points.size()),
                    "{n} child is on the 20-week clock", "{n} children are on the 20-week clock");
    return html::line_of_people(words, line);
}

std::string count_words(const Words& words, std::int64_t count, Whose whose) {
    switch (whose) {
    case Whose::own:
        return words.count("my work", count, "You have {n} child or young person.",
                           "You have {n} children and young people.");
    case Whose::team:
        return words.count("my work", count, "Your team has {n} child or young person.",
                           "Your team has {n} children and young people.");
    case Whose::nobody:
        return words.count("my work", count, "Nobody has {n} child or young person yet.",
                           "Nobody has {n} children and young people yet.");
    }
    std::abort();
}

// What is the reader's own is told of them; what is the team's, of the team.
std::string need_words(const Words& words, const Counts& counts, Whose whose) {
    const std::int64_t need = counts.need_now();
    if (whose == Whose::own)
        return need == 0 ? words("my work", "Nothing needs you today")
                         : words.count("my work", need, "{n} child needs you now",
                                       "{n} children need you now");
    if (need == 0) return words("my work", "Nothing needs your team today");
    return words.count("my work", need, "{n} child of your team needs somebody now",
                       "{n} children of your team need somebody now");
}

// The news in a sentence, then what makes it up.
html::Html news(const frame::Visit& visit, const Counts& counts, Whose whose) {
    const Words& words = visit.words;
    const auto heading = html::h1(
        words("my work", "Hello {name}. {news}.",
              {{"name", visit.session->name.given}, {"news", need_words(words, counts, whose)}}));
    if (counts.all == 0) return heading;
    std::string numbers;
    if (counts.late != 0)
        numbers +=
            words.count("my work", counts.late, " {n} is past a date.", " {n} are past a date.");
    if (counts.at_once != 0)
        numbers += words.count("my work", counts.at_once, " {n} waits for a step of ours.",
                               " {n} wait for a step of ours.");
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

std::string_view code_of(Whose whose) {
    switch (whose) {
    case Whose::own: return "own";
    case Whose::team: return "team";
    case Whose::nobody: return "nobody";
    }
    std::abort();
}

bool has_own_cases(const frame::Visit& visit) {
    return visit.session->role == access::Role::case_officer;
}

Wish read_wish(const frame::Visit& visit) {
    const http::Fields& query = visit.request.query;
    Wish wish;
    if (has_own_cases(visit) && query.get("whose") != "team") wish.whose = Whose::own;
    if (query.get("whose") == "nobody") wish.whose = Whose::nobody;
    std::string typed{trimmed(clean_words(query.get("name")).value_or(""))};
    if (is_reference(typed))
        wish.reference = tidy_reference(typed);
    else
        wish.name = std::move(typed);
    wish.stage = cases::stage_by_code(query.get("stage"));
    for (const Owes owes : {Owes::us, Owes::second, Owes::others, Owes::family})
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
    for (const Owes each : {Owes::us, Owes::second, Owes::others, Owes::family})
        waiting.options.push_back(
            {.text = in_words(each, words), .value = std::string{code_of(each)}});
    const html::FilterField first{
        .name = "first",
        .label = words("my work", "Show first"),
        .value = wish.first == Wish::Order::name ? "name" : "date",
        .options = {{.text = words("my work", "Nearest date"), .value = "date"},
                    {.text = words("my work", "Name"), .value = "name"}}};
    html::FilterBar bar{.action = "/work",
                        .label = words("my work", "Filter this list"),
                        .fields = {{.name = "name",
                                    .label = words("my work", "Find a child, or a reference"),
                                    .value = wish.reference.empty() ? wish.name : wish.reference},
                                   stage,
                                   waiting,
                                   first},
                        .button = words("my work", "Show")};
    html::FilterField whose{.name = "whose",
                            .label = words("my work", "Whose"),
                            .value = std::string{code_of(wish.whose)},
                            .options = {{.text = words("my work", "The whole team’s"),
                                         .value = std::string{code_of(Whose::team)}},
                                        {.text = words("my work", "Nobody’s yet"),
                                         .value = std::string{code_of(Whose::nobody)}}}};
    if (has_own_cases(visit))
        whose.options.insert(whose.options.begin(), {.text = words("my work", "Mine"),
                                                     .value = std::string{code_of(Whose::own)}});
    bar.fields.push_back(whose);
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

// What kept everybody out, so that it can be undone.
std::string nobody_fits(const Words& words, const Wish& wish) {
    std::string why =
        !wish.reference.empty() ? words("my work", "No case here has the reference {reference}.",
                                        {{"reference", wish.reference}})
        : !wish.name.empty()
            ? words("my work",
                    "Nobody here is found under “{name}”. Part of a first or last name "
                    "is enough; a reference finds its case.",
                    {{"name", wish.name}})
            : words("my work", "Nobody here fits what you asked for.");
    if (wish.stage || wish.waiting_on)
        why += " " + words("my work", "Choose “All stages” and “Anyone” to look among everyone.");
    if (wish.whose != Whose::team)
        why += " " + words("my work", "A colleague may have the case: choose “The whole team’s”.");
    return why;
}

html::CaseList list_of(const Words& words, const Desk& desk, const Wish& wish, Date today) {
    html::CaseList list{
        .caption = caption_of(words, desk, wish),
        .columns = {{.heading = words("my work", "Child or young person")},
                    {.heading = words("my work", "Stage")},
                    {.heading = words("my work", "20-week clock")},
                    {.heading = words("my work", "Waiting on"),
                     .on_phone = words("my work", "Waiting on")},
                    {.heading = wish.whose == Whose::own ? words("my work", "Your next step")
                                                         : words("my work", "Next step"),
                     .on_phone = words("my work", "Next")}},
        .when_empty =
            html::p(desk.everyone.all == 0
                        ? words("my work", "No children here yet. A request appears the moment "
                                           "a family or a school sends it.")
                        : nobody_fits(words, wish))};
    for (const Row& row : desk.rows) list.rows.push_back(shown_row(words, row, wish.whose, today));
    return list;
}

} // namespace

http::Answer my_work(frame::Visit& visit) {
    // Others are asked for advice before they may open a case: their requests are their list.
    if (!frame::is_send_service(visit)) return http::redirect(frame::desk(visit).href.view());
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
