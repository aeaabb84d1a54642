// A Document as plain text: for mail, braille displays and search. One line a paragraph, no
// wrapping.
#pragma once
#include "platform/document/document.hpp"

namespace trefoil::document {
std::string to_text(const Document& document);
} // namespace trefoil::document
