// The partnership's ribbon and its woven mark.
#include "platform/html/brand.hpp"

namespace trefoil::html {
namespace {
void write_strand(Writer& w, const char* path, const char* colour, const char* width) {
    w.el("path")
        .attr("d", path)
        .attr("fill", "none")
        .attr("stroke", colour)
        .attr("stroke-width", width)
        .attr("stroke-linecap", "round")
        .attr("vector-effect", "non-scaling-stroke")();
}
constexpr const char* sky = "#6fb3f2";
constexpr const char* leaf = "#57d0b5";
constexpr const char* rose = "#f5a6cb";
constexpr const char* indigo = "#3a3a8f";
} // namespace

void write_ribbon(Writer& w) {
    w.el("svg")
        .cls("ribbon")
        .attr("viewBox", "0 0 1200 10")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")([&] {
            w.el("rect").attr("width", 1200).attr("height", 10).attr("fill", indigo)();
            write_strand(w, "M0 5C100-3 200 13 300 5S500-3 600 5s200 8 300 0 200-8 300 0", sky,
                         "3");
            write_strand(w, "M0 5C100 13 200-3 300 5S500 13 600 5s200-8 300 0 200 8 300 0", leaf,
                         "3");
            write_strand(w, "M0 7C150 0 250 2 400 6s250 0 400-1 250 2 400-1", rose, "3");
        });
}

void write_mark(Writer& w, int pixels) {
    w.el("svg")
        .cls("mark__picture")
        .attr("width", pixels)
        .attr("height", pixels)
        .attr("viewBox", "0 0 40 40")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")([&] {
            w.el("rect").attr("width", 40).attr("height", 40).attr("rx", 11).attr("fill", indigo)();
            write_strand(w, "M5 13c8 0 8 14 15 14s7-14 15-14", sky, "4.2");
            write_strand(w, "M5 27c8 0 8-14 15-14s7 14 15 14", leaf, "4.2");
            write_strand(w, "M5 20h30", rose, "4.2");
            write_strand(w, "M16.2 17.3C17.3 19 18.4 22 20 24.6", sky, "4.2");
        });
}
} // namespace trefoil::html
