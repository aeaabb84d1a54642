// Whether a document or rendered text gives away a protected value: the last look before a letter
// leaves. Also found when split by spaces, line ends or hyphens, in other case or with other
// accents.
#pragma once
#include "platform/document/document.hpp"

namespace trefoil::document {
// Give each line of an address, its postcode and each telephone number as a value of its own. A
// value of fewer than six letters and digits counts only where it is not part of a longer word.
bool mentions(std::string_view text, std::string_view protected_value);
// Also where the value runs on from one piece of words to the next: an address in five lines.
bool mentions(const Document& document, std::string_view protected_value);
} // namespace trefoil::document
