// The interface's own small pictures. They decorate: words always stand beside them.
#pragma once
#include "platform/html/html.hpp"

namespace trefoil::html {

enum class Icon {
    tick,
    clock,
    warning,
    star,
    dot,
    menu,
    listen,
    people,
    pencil,
    home,
    speech,
    eye,
    lock,
    arrow,
    plus,
};

void write(Writer&, Icon, int pixels = 16);
Html icon(Icon, int pixels = 16);
} // namespace trefoil::html
