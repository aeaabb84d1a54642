// The clock strip, and its words.
#include "platform/html/own/clock.hpp"
#include "platform/html/own/drawing.hpp"
#include <algorithm>

namespace trefoil::html {
namespace {
constexpr double strip_width = 286;

Date stands_on(const Clock& clock) { return clock.met_on.value_or(clock.today); }
int days_gone(const Clock& clock) {
    return std::max(0, days_between(clock.started, stands_on(clock)));
}
int days_past(const Clock& clock) { return std::max(0, days_between(clock.due, stands_on(clock))); }
const char* unit_of(const Clock& clock) { return clock.days_in_block == 7 ? "Week" : "Day"; }

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

void write_block(Writer& w, Class kind, double x, double width) {
    w.el("rect")
        .cls(kind)
        .attr("x", units(x))
        .attr("y", "8")
        .attr("width", units(width))
        .attr("height", "13")
        .attr("rx", "2.5")();
}

// Three slanted lines inside a block.
void write_stripes(Writer& w, double x, double width) {
    write_block(w, "clock__past", x, width);
    std::string lines;
    for (double at = 0.15; at < 0.9; at += 0.34)
        lines += fmt::format("M{} 20.5l{} -12", units(x + at * width - 1), units(width * .3));
    w.el("path").cls("clock__stripe").attr("d", lines)();
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
} // namespace

std::string where_now(const Clock& clock) {
    const int block = std::min(clock.blocks, days_gone(clock) / clock.days_in_block + 1);
    return fmt::format("{} {} of {}", unit_of(clock), block, clock.blocks);
}

std::string time_left(const Clock& clock) {
    if (days_past(clock) > 0) return count_of(days_past(clock), "day", "days") + " past the date";
    const int left = days_between(stands_on(clock), clock.due);
    return left == 0 ? "Due today" : count_of(left, "day", "days") + " left";
}

std::string sentence(const Clock& clock) {
    if (clock.met_on)
        return fmt::format("Done {}. {}. It was due {}.", full_date(*clock.met_on),
                           days_past(clock) > 0
                               ? count_of(days_past(clock), "day", "days") + " late"
                               : where_now(clock),
                           full_date(clock.due));
    if (days_past(clock) > 0)
        return fmt::format("{}. It was due {}.", time_left(clock), full_date(clock.due));
    return fmt::format("{}. {}. Due {}.", where_now(clock), time_left(clock), full_date(clock.due));
}

State state_of(const Clock& clock) {
    if (clock.met_on) return State::ok;
    if (days_past(clock) > 0) return State::late;
    return days_between(clock.today, clock.due) <= 7 ? State::tight : State::ok;
}

Html clock_strip(const Clock& clock) {
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
            .attr("aria-label", sentence(clock))([&] {
                for (int n = 0; n < clock.blocks; ++n) {
                    const double part = std::clamp(gone - n, 0.0, 1.0);
                    if (part < 1) write_block(w, "clock__block", n * step, width);
                    if (part > 0)
                        write_block(w, "clock__gone", n * step, std::max(1.5, width * part));
                }
                for (int n = 0; n < past; ++n) write_stripes(w, (clock.blocks + n) * step, width);
                write_marks(w, clock, step);
            });
    });
}

Html clock_with_words(const Clock& clock) {
    return written([&](Writer& w) {
        w.el("div").cls("clock-words")([&] {
            const State state = state_of(clock);
            if (!clock.met_on && (state == State::late || state == State::tight)) {
                w.add(state_tag(state, time_left(clock)));
                return;
            }
            const int late = days_past(clock);
            w.el("strong")(clock.met_on ? "Done" : where_now(clock));
            w.el("span").cls("muted")(" · " + (!clock.met_on ? time_left(clock)
                                               : late > 0 ? count_of(late, "day", "days") + " late"
                                                          : "in time"));
        });
        w.add(clock_strip(clock));
    });
}
} // namespace trefoil::html
