// The labels of the fields in a drawn form: what whoever fills it in calls each of them.
#pragma once
#include "platform/html/html.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::html {
struct Labelled {
    std::string field, label; // the field's id, which is its name; the words, without markup
};
// Of what is typed, not of what is only chosen.
std::vector<Labelled> labels_in(const Html& drawn);
} // namespace trefoil::html
