// Pages compared with the approved ones of tests/golden, and what must hold of any page.
#pragma once
#include "support/http_client.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::test {
// A page with its tags one to a line and attributes in the order of their names.
std::string in_lines(const Node& page);

// Fails the running test unless the page is the approved one, tests/golden/NAME.html, and has no
// structure fault. With TREFOIL_GOLDEN=accept in the environment the page becomes the approved one.
void check_golden(std::string_view name, const Page& page);
// The same for any text, tests/golden/FILE.
void check_golden_text(std::string_view file, const std::string& shown);

// A sentence for each: headings, labels, references by id, error links, title, links without words.
std::vector<std::string> structure_faults(const Node& page);
} // namespace trefoil::test
