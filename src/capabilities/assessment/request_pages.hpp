// The fields about a child that every way of asking shares.
#pragma once
#include "capabilities/assessment/request.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::assessment {
struct Typed { // as it was typed, and what it means if it means anything
    Asked asked;
    frame::Problems problems;
};
struct Field {
    std::string_view name;
    std::size_t longest;
};
std::string read_words(const frame::Visit& visit, const Field& field, frame::Problems& problems);
Typed read_asked(const frame::Visit& visit, Id<Area> area);
frame::Problem in_words(AskRefusal refusal, const Words& words); // beside its field
html::Html one_line(const frame::Visit& visit, const Field& field, const std::string& label,
                    const std::string& hint, const frame::Problems& problems);
html::Html many_lines(const frame::Visit& visit, const Field& field, const std::string& label,
                      const std::string& hint, const frame::Problems& problems);
html::Html born_field(const frame::Visit& visit, const frame::Problems& problems);
} // namespace trefoil::assessment
