// Numbers and shapes of a drawing.
#pragma once
#include "platform/html/html.hpp"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <string>

namespace trefoil::html {
// One decimal is finer than a screen; a whole number has none.
inline std::string units(double value) {
    const long tenths = std::lround(value * 10);
    char digits[24];
    char* end = digits;
    if (tenths < 0) *end++ = '-';
    end = std::to_chars(end, digits + sizeof digits - 2, std::labs(tenths) / 10).ptr;
    if (tenths % 10 != 0) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + std::labs(tenths) % 10);
    }
    return {digits, end};
}

// Bars of one height with round corners, side by side in the `d` of one path: a clock has dozens.
class Bars {
public:
    Bars(double top, double height, double corner)
        : top_(' ' + units(top + corner)), up_(units(corner)), side_(units(height - 2 * corner)),
          corner_(corner) {}
    void add(double x, double width) {
        if (width != width_of_shape_) make_shape(width);
        path_.append("M").append(units(x)).append(top_).append(shape_);
    }
    const std::string& path() const { return path_; }

private:
    // Up the left corner, along, down the right side, and back.
    void make_shape(double width) {
        const double corner = std::min(corner_, width / 2);
        const std::string along = units(corner), flat = units(width - 2 * corner);
        shape_ =
            fmt::format("q0-{1} {0}-{1}h{2}q{0} 0 {0} {1}v{3}q0 {1}-{0} {1}h-{2}q-{0} 0-{0}-{1}z",
                        along, up_, flat, side_);
        width_of_shape_ = width;
    }

    std::string top_, up_, side_;
    double corner_, width_of_shape_ = 0;
    std::string shape_, path_;
};

inline void write_path(Writer& w, Class kind, const std::string& path) {
    if (!path.empty()) w.el("path").cls(kind).attr("d", path)();
}
} // namespace trefoil::html
