// The big clock of one case: bars for weeks, its dates under them, today above.
#include "platform/html/own/clock.hpp"
#include "platform/html/own/drawing.hpp"
#include <algorithm>

namespace trefoil::html {
namespace {
constexpr std::string_view context = "clock";
constexpr double left_edge = 14, full_width = 732, flag_width = 132;

// How far the clock has run, in blocks, past the end too.
double run_of(const Clock& clock) {
    const int days = days_between(clock.started, clock.met_on.value_or(clock.today));
    return std::max(0.0, double(days) / clock.days_in_block);
}

int blocks_shown(const Clock& clock) {
    const int run = static_cast<int>(run_of(clock) + 0.999);
    return std::clamp(run, clock.blocks, clock.blocks + clock.blocks / 2);
}

void write_words(Writer& w, Class kind, double x, int y, const char* anchor,
                 const std::string& text) {
    w.el("text").cls(kind).attr("x", units(x)).attr("y", y).attr("text-anchor", anchor)(text);
}

// About how wide words are at 14.5 units, so that neighbours can be kept apart.
double width_of(const ClockDate& date) {
    return 7.6 * double(std::max(date.words.size(), date.under.size()));
}

// The first begins at its mark, the last ends there, the others stand under theirs; one that would
// touch the next is moved away from it.
void write_dates(Writer& w, const std::vector<ClockDate>& dates, double step) {
    double free_until = left_edge + full_width; // from the right
    std::vector<double> middles(dates.size());
    for (std::size_t n = dates.size(); n-- > 0;) {
        const double half = width_of(dates[n]) / 2;
        const double mark = left_edge + dates[n].block * step;
        double middle = std::min(mark, free_until - half);
        if (n == 0) middle = std::max(middle, left_edge + half);
        middles[n] = std::max(middle, left_edge + half);
        free_until = middles[n] - half - 10;
    }
    for (std::size_t n = 0; n < dates.size(); ++n) {
        const double mark = left_edge + dates[n].block * step;
        w.el("path").cls("clock__mark").attr("d", "M" + units(mark) + " 46v40")();
        write_words(w, "big-clock__date", middles[n], 104, "middle", dates[n].words);
        write_words(w, "big-clock__under", middles[n], 122, "middle", dates[n].under);
    }
}

void write_today(Writer& w, const Words& words, const Clock& clock, double x) {
    const double flag =
        std::clamp(x - flag_width / 2, left_edge, left_edge + full_width - flag_width);
    const int now = static_cast<int>(run_of(clock)) + 1;
    const std::string today = clock.days_in_block == 7
                                  ? words(context, "Today, week {n}", {{"n", now}})
                                  : words(context, "Today, day {n}", {{"n", now}});
    w.el("path").cls("big-clock__today").attr("d", "M" + units(x) + " 34v50")();
    w.el("rect")
        .cls("big-clock__flag")
        .attr("x", units(flag))
        .attr("y", "3")
        .attr("width", units(flag_width))
        .attr("height", "31")
        .attr("rx", "8")();
    write_words(w, "big-clock__flag-words", flag + flag_width / 2, 24, "middle", today);
}

std::string full_sentence(const Words& words, const BigClock& o) {
    std::string all = o.title + ". " + sentence(words, o.clock);
    for (const auto& date : o.dates) all += " " + date.words + ": " + date.under + ".";
    return all;
}

void write_drawing(Writer& w, const Words& words, const BigClock& o) {
    const int shown = blocks_shown(o.clock);
    const double step = full_width / shown;
    const double run = std::min<double>(run_of(o.clock), shown);
    w.el("svg")
        .cls("big-clock__wide")
        .attr("viewBox", "0 0 760 130")
        .attr("role", "img")
        .attr("aria-label", full_sentence(words, o))([&] {
            Bars gone{54, 24, 5}, over = gone, to_come = gone;
            for (int n = 0; n < shown; ++n) {
                const double x = left_edge + n * step + 1.5;
                const double part = std::clamp(run - n, 0.0, 1.0);
                if (part < 1) to_come.add(x, step - 3);
                if (part > 0)
                    (n < o.clock.blocks ? gone : over).add(x, std::max(2.0, (step - 3) * part));
            }
            write_path(w, "clock__block", to_come.path());
            write_path(w, "clock__gone", gone.path());
            write_path(w, "clock__over", over.path());
            write_dates(w, o.dates, step);
            if (!o.clock.met_on) write_today(w, words, o.clock, left_edge + run * step);
        });
}
} // namespace

namespace {
// A date that is late or near makes the whole case so, whichever it is.
Html tag_of(const Words& words, const BigClock& o) {
    if (o.clock.met_on) return state_tag(State::ok, words(context, "Done"));
    const State last = state_of(o.clock);
    if (last == State::late) return state_tag(last, words(context, "Past the date"));
    if (o.nearest == State::late)
        return state_tag(State::late, words(context, "An earlier date is past"));
    if (last == State::tight || o.nearest == State::tight)
        return state_tag(State::tight, words(context, "Date is near"));
    return state_tag(State::ok, words(context, "On track"));
}
} // namespace

Html big_clock(const Words& words, const BigClock& o) {
    const Html tag = tag_of(words, o);
    const Html body = written([&](Writer& w) {
        write_drawing(w, words, o);
        w.el("div").cls("big-clock__narrow")([&] {
            w.add(clock_strip(words, o.clock));
            std::vector<Fact> list;
            for (const auto& date : o.dates) list.push_back({date.in_list, date.list_value});
            w.add(facts(list));
        });
    });
    return card({.title = o.title,
                 .content = body,
                 .beside_title = o.clock.met_on ? tag : joined(tag, " ", time_left(words, o.clock)),
                 .id = o.id,
                 .classes = "big-clock"});
}
} // namespace trefoil::html
