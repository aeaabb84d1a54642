// The clock strip, and its words.
#include "platform/html/own/clock.hpp"
#include "platform/html/own/drawing.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace trefoil::html {
namespace {
constexpr double strip_width = 286;
constexpr std::string_view context = "clock";

Date stands_on(const Clock& clock) { return clock.met_on.value_or(clock.today); }
int days_gone(const Clock& clock) {
    return std::max(0, days_between(clock.started, stands_on(clock)));
}
int days_past(const Clock& clock) { return std::max(0, days_between(clock.due, stands_on(clock))); }
std::string late_by(const Words& words, const Clock& clock) {
    return words.count(context, days_past(clock), "{n} day late", "{n} days late");
}

// Blocks that are full or part full, at most all of them.
double blocks_gone(const Clock& clock) {
    const double gone = double(days_gone(clock)) / clock.days_in_block;
    return days_past(clock) > 0 ? clock.blocks : std::min<double>(gone, clock.blocks);
}
int blocks_past(const Clock& clock) {
    return (days_past(clock) + clock.days_in_block - 1) / clock.days_in_block;
}
// A year's lateness would push the strip together: past this the stripes stop growing.
int blocks_past_shown(const Clock& clock) { return std::min(blocks_past(clock), clock.blocks / 2); }

// Three slanted lines inside a block.
void add_stripes(std::string& lines, double x, double width) {
    const std::string slant = " 20.5l" + units(width * .3) + " -12";
    for (double at = 0.15; at < 0.9; at += 0.34)
        lines.append("M").append(units(x + at * width - 1)).append(slant);
}

void write_marks(Writer& w, const Clock& clock, double step) {
    for (const int mark : clock.marks) {
        const double x = std::min(mark * step - 1, strip_width - 1);
        const char* anchor = mark == clock.blocks && blocks_past(clock) == 0 ? "end" : "middle";
        w.el("path").cls("clock__mark").attr("d", fmt::format("M{} 3v23", units(x)))();
        w.el("text")
            .cls("clock__number")
            .attr("x", units(x))
            .attr("y", "39")
            .attr("text-anchor", anchor)(std::to_string(mark));
    }
}

std::string where_now(const Words& words, const Clock& clock) {
    const int block = std::min(clock.blocks, days_gone(clock) / clock.days_in_block + 1);
    return clock.days_in_block == 7
               ? words(context, "Week {n} of {all}", {{"n", block}, {"all", clock.blocks}})
               : words(context, "Day {n} of {all}", {{"n", block}, {"all", clock.blocks}});
}
} // namespace

std::string time_left(const Words& words, const Clock& clock) {
    if (const int past = days_past(clock); past > 0)
        return words.count(context, past, "{n} day past the date", "{n} days past the date");
    const int left = days_between(stands_on(clock), clock.due);
    return left == 0 ? words(context, "Due today")
                     : words.count(context, left, "{n} day left", "{n} days left");
}

std::string sentence(const Words& words, const Clock& clock) {
    const std::string due = full_date(clock.due);
    if (clock.met_on)
        return words(
            context, "Done {day}. {how}. It was due {due}.",
            {{"day", full_date(*clock.met_on)},
             {"how", days_past(clock) > 0 ? late_by(words, clock) : where_now(words, clock)},
             {"due", due}});
    if (days_past(clock) > 0)
        return words(context, "{past}. It was due {due}.",
                     {{"past", time_left(words, clock)}, {"due", due}});
    return words(
        context, "{where}. {left}. Due {due}.",
        {{"where", where_now(words, clock)}, {"left", time_left(words, clock)}, {"due", due}});
}

State state_of(const Clock& clock) {
    if (clock.met_on) return State::ok;
    if (days_past(clock) > 0) return State::late;
    return days_between(clock.today, clock.due) <= 7 ? State::tight : State::ok;
}

Html clock_strip(const Words& words, const Clock& clock) {
    const int past = blocks_past_shown(clock);
    const double step = (strip_width + 2) / (clock.blocks + past);
    const double width = step - 2;
    const double gone = blocks_gone(clock);
    return written([&](Writer& w) {
        w.el("svg")
            .cls("clock")
            .cls_if(past > 0, "clock--late")
            .attr("viewBox", "0 0 286 42")
            .attr("role", "img")
            .attr("aria-label", sentence(words, clock))([&] {
                Bars passed{8, 13, 2.5}, to_come = passed, late = passed;
                std::string stripes;
                for (int n = 0; n < clock.blocks; ++n) {
                    const double part = std::clamp(gone - n, 0.0, 1.0);
                    if (part < 1) to_come.add(n * step, width);
                    if (part > 0) passed.add(n * step, std::max(1.5, width * part));
                }
                for (int n = clock.blocks; n < clock.blocks + past; ++n) {
                    late.add(n * step, width);
                    add_stripes(stripes, n * step, width);
                }
                write_path(w, "clock__block", to_come.path());
                write_path(w, "clock__gone", passed.path());
                write_path(w, "clock__past", late.path());
                write_path(w, "clock__stripe", stripes);
                write_marks(w, clock, step);
            });
    });
}

Html clock_with_words(const Words& words, const Clock& clock) {
    return written([&](Writer& w) {
        w.el("div").cls("clock-words")([&] {
            const State state = state_of(clock);
            if (!clock.met_on && (state == State::late || state == State::tight)) {
                w.add(state_tag(state, time_left(words, clock)));
                return;
            }
            w.el("strong")(clock.met_on ? words(context, "Done") : where_now(words, clock));
            w.el("span").cls("muted")(" · " + (!clock.met_on          ? time_left(words, clock)
                                               : days_past(clock) > 0 ? late_by(words, clock)
                                                                      : words(context, "in time")));
        });
        w.add(clock_strip(words, clock));
    });
}
} // namespace trefoil::html
