// The one way round the writer: markup, names and addresses taken as they are. For comparing with
// the design system's published examples; only tests include this file.
#pragma once
#include "platform/html/html.hpp"

namespace trefoil::html {
struct Trusted {
    static Html markup(std::string_view as_is) {
        Html made;
        made.markup_ = as_is;
        return made;
    }
    static Attribute attribute(std::string_view name, std::string_view value) {
        Attribute made;
        made.name_ = name;
        made.value_ = value;
        return made;
    }
    static Attribute flag(std::string_view name) {
        Attribute made;
        made.name_ = name;
        made.is_flag_ = true;
        return made;
    }
    static Url address(std::string_view as_is) { return Url{as_is, 0}; }
};
} // namespace trefoil::html
