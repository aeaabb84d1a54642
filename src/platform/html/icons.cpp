// The interface's own small pictures, drawn for it on a square of 24 units.
#include "platform/html/icons.hpp"
#include <span>

namespace trefoil::html {
namespace {
struct Stroke {
    const char* path;
    const char* width; // of the line; nothing: filled
};

constexpr Stroke tick[] = {{"m4 12.5 5.5 5.5L20 6", "3.4"}};
constexpr Stroke clock[] = {{"M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z", "2.6"},
                            {"M12 7v5.6l4 2.4", "2.6"}};
constexpr Stroke warning[] = {
    {"M12 1.5 24 22.5H0zM10.6 9l.5 6.5h1.8l.5-6.5zM10.6 17.2v2.6h2.8v-2.6z", nullptr}};
constexpr Stroke star[] = {{"m12 2 3 6.8 7.2.7-5.4 4.9 1.6 7.2L12 17.9l-6.4 3.7 1.6-7.2L1.8 "
                            "9.5 9 8.8z",
                            nullptr}};
constexpr Stroke dot[] = {{"M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12z", nullptr}};
constexpr Stroke menu[] = {{"M2 5h20M2 12h20M2 19h20", "2.6"}};
constexpr Stroke listen[] = {{"M2 8.5h5l6-5v17l-6-5H2z", nullptr},
                             {"M16.5 8c2 2.4 2 5.6 0 8M19.5 5c4 4 4 10 0 14", "2.1"}};
constexpr Stroke people[] = {
    {"M8.4 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM16.4 6.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 "
     "0 0-5.2z",
     "2"},
    {"M2.6 20c0-3.8 2.4-6.2 5.8-6.2s5.8 2.4 5.8 6.2M15.6 14.4c3.4 0 5.4 2 5.4 5", "2"}};
constexpr Stroke pencil[] = {{"m4.5 19.8 1.9-5.7L15.2 5.2 19 9l-8.8 8.8z", "2"}};
constexpr Stroke home[] = {{"M2.8 19.6V11L12 4.6l9.2 6.4v8.6zM9.6 19.6v-4.8h4.8v4.8", "2"}};
constexpr Stroke speech[] = {{"M3 4.5h18v11.4h-9.5L7 20v-4.1H3z", "2"},
                             {"M7.5 8.6h9M7.5 12h6", "2"}};
constexpr Stroke eye[] = {
    {"M1.6 12C4.4 7.2 8 5 12 5s7.6 2.2 10.4 7c-2.8 4.8-6.4 7-10.4 7S4.4 16.8 1.6 12z", "2"},
    {"M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z", nullptr}};
constexpr Stroke lock[] = {{"M5 10.5h14v10H5zM8 10.5V7.4a4 4 0 0 1 8 0v3.1", "2"}};
constexpr Stroke arrow[] = {{"M4 12h15M13 5.5l6.5 6.5-6.5 6.5", "2.6"}};
constexpr Stroke plus[] = {{"M12 4v16M4 12h16", "2.8"}};

std::span<const Stroke> strokes_of(Icon icon) {
    switch (icon) {
    case Icon::tick: return tick;
    case Icon::clock: return clock;
    case Icon::warning: return warning;
    case Icon::star: return star;
    case Icon::dot: return dot;
    case Icon::menu: return menu;
    case Icon::listen: return listen;
    case Icon::people: return people;
    case Icon::pencil: return pencil;
    case Icon::home: return home;
    case Icon::speech: return speech;
    case Icon::eye: return eye;
    case Icon::lock: return lock;
    case Icon::arrow: return arrow;
    case Icon::plus: return plus;
    }
    return {};
}
} // namespace

void write(Writer& w, Icon which, int pixels) {
    w.el("svg")
        .cls("icon")
        .cls_if(which == Icon::arrow, "icon--turns") // turned round where text runs the other way
        .attr("width", pixels)
        .attr("height", pixels)
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")([&] {
            for (const auto& stroke : strokes_of(which)) {
                if (stroke.width)
                    w.el("path")
                        .attr("d", stroke.path)
                        .attr("fill", "none")
                        .attr("stroke", "currentColor")
                        .attr("stroke-width", stroke.width)
                        .attr("stroke-linecap", "round")
                        .attr("stroke-linejoin", "round")();
                else
                    w.el("path")
                        .attr("d", stroke.path)
                        .attr("fill", "currentColor")
                        .attr("fill-rule", "evenodd")();
            }
        });
}

Html icon(Icon which, int pixels) {
    return written([&](Writer& w) { write(w, which, pixels); });
}
} // namespace trefoil::html
