// Numbers of a drawing.
#pragma once
#include <cmath>
#include <cstdlib>
#include <string>

namespace trefoil::html {
// One decimal is finer than a screen; a whole number has none.
inline std::string units(double value) {
    const long tenths = std::lround(value * 10);
    std::string text = (tenths < 0 ? "-" : "") + std::to_string(std::labs(tenths) / 10);
    if (tenths % 10 != 0) text += {'.', static_cast<char>('0' + std::labs(tenths) % 10)};
    return text;
}
} // namespace trefoil::html
