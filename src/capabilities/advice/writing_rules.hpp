// When a statement of advice can be kept, and what it should not say.
#pragma once
#include "capabilities/advice/writing.hpp"

namespace trefoil::advice {
std::optional<WriteRefusal> refuse(statements::Kind kind, const statements::Text& text);
// Those of the names that stand in the words.
std::vector<std::string> names_in(std::string_view words, const std::vector<std::string>& names);
} // namespace trefoil::advice
