// The clock page. Without a demonstration there is no such address.
#include "app/demo/clock_page.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/date_input.hpp"
#include <cstdlib>
#include <fmt/format.h>

namespace trefoil::app::demo {
namespace {
constexpr std::string_view context = "demonstration clock";
constexpr int furthest_days = 3 * 366;

std::string in_words(ClockRefusal refusal, const Words& words) {
    switch (refusal) {
    case ClockRefusal::not_a_date: return words(context, "Enter a date, like 30 11 2026");
    case ClockRefusal::not_later:
        return words(context, "Enter a later date: what has happened here stays happened");
    case ClockRefusal::too_far: return words(context, "Enter a date within the next three years");
    }
    std::abort();
}

html::Html date_boxes(const frame::Visit& visit, const frame::Problems& problems) {
    return html::date_input(
        {.id = "to",
         .fieldset = html::Fieldset{.legend = {.content = visit.words(context, "To a date")}},
         .error = {.content = frame::problem_of(problems, "to-day")},
         .parts = {{.name = "day", .value = typed(visit, "to-day")},
                   {.name = "month", .value = typed(visit, "to-month")},
                   {.name = "year",
                    .value = typed(visit, "to-year"),
                    .classes = "govuk-input--width-4"}},
         .name_prefix = "to"});
}

http::Answer shown_with(frame::Visit& visit, const frame::Problems& problems) {
    const Words& words = visit.words;
    const Date today = visit.door.today();
    html::Page page = frame::page(visit, words(context, "Move the clock"));
    page.has_error = !problems.empty();
    const auto step = [&](const std::string& label, std::string move) {
        return html::button({.content = label, .name = "move", .value = std::move(move)});
    };
    const auto steps = html::button_row(
        {step(words(context, "A day later"), "day"), step(words(context, "A week later"), "week")});
    const auto date = date_boxes(visit, problems) + step(words(context, "Go to this date"), "date");
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::lede(
            words(context,
                  "It is {day} {year} here. Days that pass are real to everybody: "
                  "what is due becomes late, and young people grow older.",
                  {{"day", weekday_date(today)}, {"year", static_cast<int>(today.year())}})) +
        html::form({.action = "/clock", .content = steps}) +
        html::form({.action = "/clock", .content = date}));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

// A session of the day that was is over by then; the visitor stays who they are.
void stay_signed_in(frame::Visit& visit, http::Answer& answer) {
    const accounts::Entrance entrance{.person = visit.session->actor.person,
                                      .appointment = visit.session->actor.appointment,
                                      .strength = visit.session->sign_in};
    const auto begun = accounts::sign_in_by_door(visit.door, entrance,
                                                 visit.request.cookie(frame::session_cookie));
    if (begun)
        http::set_cookie(answer, frame::session_cookie, begun->token, visit.site.is_secure,
                         std::nullopt);
}
} // namespace

std::string_view code_of(ClockRefusal refusal) {
    switch (refusal) {
    case ClockRefusal::not_a_date: return "not_a_date";
    case ClockRefusal::not_later: return "not_later";
    case ClockRefusal::too_far: return "too_far";
    }
    std::abort();
}

Result<Date, ClockRefusal> moved(Date today, std::string_view move, std::optional<Date> typed) {
    if (move == "day") return plus_days(today, 1);
    if (move == "week") return plus_days(today, 7);
    if (!typed) return Refused{ClockRefusal::not_a_date};
    if (*typed <= today) return Refused{ClockRefusal::not_later};
    if (days_between(today, *typed) > furthest_days) return Refused{ClockRefusal::too_far};
    return *typed;
}

http::Answer clock_page(frame::Visit& visit) { return shown_with(visit, {}); }

http::Answer move_clock(frame::Visit& visit) {
    const auto date = parse_date(fmt::format("{:0>4}-{:0>2}-{:0>2}", typed(visit, "to-year"),
                                             typed(visit, "to-month"), typed(visit, "to-day")));
    const auto day = moved(visit.door.today(), visit.request.form.get("move"), date);
    if (!day) return shown_with(visit, {{"to-day", in_words(day.error(), visit.words)}});
    visit.site.stand_on(*day);
    http::Answer answer = http::redirect("/clock");
    if (visit.session) stay_signed_in(visit, answer);
    return answer;
}
} // namespace trefoil::app::demo
