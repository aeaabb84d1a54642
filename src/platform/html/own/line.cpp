// The line of children.
#include "platform/html/own/line.hpp"
#include "platform/html/own/drawing.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace trefoil::html {
namespace {
constexpr std::string_view context = "line of people";
constexpr double left_edge = 46, right_edge = 1168, dot = 24; // a finger's width apart

std::string in_words(State state, const Words& words) {
    switch (state) {
    case State::late: return words(context, "past the date");
    case State::tight: return words(context, "date in 7 days");
    case State::ok:
    case State::fresh:
    case State::idle: return words(context, "on track");
    }
    return {};
}

void write_shape(Writer& w, State state, double x, double y, double r) {
    if (state == State::late)
        w.el("path")
            .cls("line__late")
            .attr("d", fmt::format("M{} {}l{} {}h-{}z", units(x), units(y - r * 1.1),
                                   units(r * 1.15), units(r * 2), units(r * 2.3)))();
    else if (state == State::tight)
        w.el("path")
            .cls("line__tight")
            .attr("d", fmt::format("M{} {}l{} {} -{} {} -{} -{}z", units(x), units(y - r * 1.25),
                                   units(r * 1.25), units(r * 1.25), units(r * 1.25),
                                   units(r * 1.25), units(r * 1.25), units(r * 1.25)))();
    else
        w.el("circle")
            .cls("line__ok")
            .attr("cx", units(x))
            .attr("cy", units(y))
            .attr("r", units(r))();
}

Html shape(State state) {
    return written([&](Writer& w) {
        w.el("svg")
            .attr("width", "20")
            .attr("height", "20")
            .attr("viewBox", "0 0 20 20")
            .attr("aria-hidden", "true")
            .attr("focusable", "false")([&] { write_shape(w, state, 10, 10, 7); });
    });
}

double week_of(const LinePoint& point) { return point.day / 7.0; }

struct Placed {
    const LinePoint* point;
    double x;
    int row; // from the top
};

class Drawing {
public:
    Drawing(const Words& words, const Line& o) : words_(words), o_(o) {
        double last = o.weeks + 3.8; // those later still stand at the end
        for (const auto& point : o.points)
            last = std::max(last, std::min(week_of(point) + 1, o.weeks + 8.0));
        scale_ = (right_edge - left_edge) / last;
        place();
        height_ = 74.0 + 20.0 * rows_;
    }
    void write(Writer&) const;

private:
    double at(double week) const { return left_edge + week * scale_; }
    double base() const { return height_ - 24; }
    void place();
    void write_scale(Writer&) const;
    void write_points(Writer&) const;

    const Words& words_;
    const Line& o_;
    double scale_, height_;
    int rows_ = 2;
    std::vector<Placed> placed_;
};

// From left to right, each in the first row where it touches nobody. When all rows are taken it
// moves to the right: many share a day, and its week is in its name.
void Drawing::place() {
    constexpr std::size_t rows_max = 8;
    for (const auto& point : o_.points)
        placed_.push_back({&point, std::min(at(week_of(point)), right_edge - dot / 2), 0});
    std::ranges::stable_sort(placed_, {}, &Placed::x);
    std::vector<double> taken; // where the last one of each row stands
    for (auto& each : placed_) {
        auto row = std::ranges::find_if(taken, [&](double x) { return each.x - x >= dot; });
        if (row == taken.end() && taken.size() < rows_max) row = taken.insert(row, each.x);
        if (row == taken.end()) {
            row = std::ranges::min_element(taken);
            each.x = *row + dot;
        }
        *row = each.x;
        each.row = static_cast<int>(row - taken.begin());
    }
    rows_ = std::max(2, static_cast<int>(taken.size()));
}

void Drawing::write_scale(Writer& w) const {
    const double end = at(o_.weeks);
    w.el("rect")
        .cls("line__past")
        .attr("x", units(end))
        .attr("y", "4")
        .attr("width", units(right_edge - end))
        .attr("height", units(base() - 4))
        .attr("rx", "6")();
    w.el("path")
        .cls("line__axis")
        .attr("d", fmt::format("M{} {}H{}", left_edge, units(base()), right_edge))();
    const auto write = [&](Class kind, double x, double y, const std::string& text) {
        w.el("text")
            .cls(kind)
            .attr("x", units(x))
            .attr("y", units(y))
            .attr("text-anchor", "middle")(text);
    };
    for (const auto& stage : o_.stages) {
        write("line__stage", at((stage.from_week + stage.to_week) / 2.0), 20, stage.name);
        const bool is_end = stage.to_week == o_.weeks;
        w.el("path")
            .cls(is_end ? Class{"line__end"} : Class{"line__mark"})
            .attr("d", fmt::format("M{} 26V{}", units(at(stage.to_week)), units(base())))();
        write("line__week", at(stage.to_week), height_ - 6,
              words_(context, "Week {n}", {{"n", stage.to_week}}));
    }
    write("line__stage line__stage--past", (end + right_edge) / 2, 20,
          words_(context, "Past the date"));
    w.el("path").cls("line__mark").attr("d", fmt::format("M{} 26V{}", left_edge, units(base())))();
    write("line__week", left_edge, height_ - 6, words_(context, "Asked for"));
    const auto is_named = [&](int week) {
        return std::ranges::any_of(
            o_.stages, [&](const LineStage& s) { return std::abs(s.to_week - week) < 1; });
    };
    for (int week = 2; at(week) < right_edge - 10; week += 2)
        if (!is_named(week)) write("line__number", at(week), height_ - 6, std::to_string(week));
}

void Drawing::write_points(Writer& w) const {
    for (const auto& each : placed_) {
        const double y = base() - 22 - 22.0 * each.row;
        w.el("a")
            .cls("line__link")
            .url("href", each.point->href)
            .attr("aria-label", words_(context, "{name}, week {n}, {state}",
                                       {{"name", each.point->name},
                                        {"n", each.point->day / 7 + 1},
                                        {"state", in_words(each.point->state, words_)}}))([&] {
                w.el("title")(each.point->name);
                w.el("circle") // what a finger may miss by
                    .cls("line__touch")
                    .attr("cx", units(each.x))
                    .attr("cy", units(y))
                    .attr("r", "12")();
                write_shape(w, each.point->state, each.x, y, 9);
            });
    }
}

void Drawing::write(Writer& w) const {
    w.el("svg")
        .cls("line__wide")
        .attr("viewBox", fmt::format("0 0 1180 {}", units(height_)))
        .attr("role", "group")
        .attr("aria-label", o_.sentence)([&] {
            w.el("g").attr("aria-hidden", "true")([&] { write_scale(w); });
            write_points(w);
        });
}

void write_row(Writer& w, const Words& words, const std::string& name, const std::string& weeks,
               const std::vector<const LinePoint*>& points) {
    w.el("li")([&] {
        w.el("div").cls("line__row-head")([&] {
            w.el("span")([&] {
                w.el("strong")(name);
                if (!weeks.empty()) w.el("span").cls("muted")(" " + weeks);
            });
            w.el("strong")(std::to_string(points.size()));
        });
        if (points.empty()) return;
        w.el("ul").cls("line__dots")([&] {
            for (const auto* point : points)
                w.el("li")([&] {
                    w.el("a").url("href", point->href)([&] {
                        w.add(shape(point->state));
                        w.el("span").cls("govuk-visually-hidden")(point->name + ", " +
                                                                  in_words(point->state, words));
                    });
                });
        });
    });
}

void write_rows(Writer& w, const Words& words, const Line& o) {
    w.el("ul").cls("line__narrow")([&] {
        std::vector<const LinePoint*> past;
        for (const auto& point : o.points)
            if (point.day >= 7 * o.weeks) past.push_back(&point);
        for (const auto& stage : o.stages) {
            std::vector<const LinePoint*> in_stage;
            for (const auto& point : o.points)
                if (point.day >= 7 * stage.from_week && point.day < 7 * stage.to_week)
                    in_stage.push_back(&point);
            write_row(w, words, stage.name,
                      words(context, "weeks {from} to {to}",
                            {{"from", stage.from_week}, {"to", stage.to_week}}),
                      in_stage);
        }
        write_row(w, words, words(context, "Past the date"), "", past);
    });
}
} // namespace

Html line_of_people(const Words& words, const Line& o) {
    const auto key = written([&](Writer& w) {
        w.el("ul").cls("key")([&] {
            w.el("li")(joined(shape(State::ok), words(context, "On track")));
            w.el("li")(joined(shape(State::tight), words(context, "Date in 7 days")));
            w.el("li")(joined(shape(State::late), words(context, "Past the date")));
        });
    });
    const auto body = written([&](Writer& w) {
        Drawing{words, o}.write(w);
        write_rows(w, words, o);
    });
    return card(
        {.title = o.title, .content = body, .beside_title = key, .id = o.id, .classes = "line"});
}
} // namespace trefoil::html
