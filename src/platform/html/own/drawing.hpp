// Numbers of a drawing.
#pragma once
#include <fmt/format.h>
#include <string>

namespace trefoil::html {
// One decimal is finer than a screen; a whole number has none.
inline std::string units(double value) {
    std::string text = fmt::format("{:.1f}", value);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
}
} // namespace trefoil::html
