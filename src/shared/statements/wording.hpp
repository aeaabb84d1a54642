// The wording check: phrases that leave open what is given, how often or for how long. It marks and
// explains; it never blocks.
#pragma once
#include "shared/statements/statements.hpp"

namespace trefoil::statements {
// Code of Practice 2015 para 9.69: provision must be detailed and specific, and should normally be
// quantified.
struct LoosePhrase {
    std::string_view phrase;
    std::string_view why; // as a whole sentence
    std::string_view fix; // what to write in its place
};
struct Loose {
    std::size_t at = 0; // byte of the text
    std::string as_written;
    const LoosePhrase* rule = nullptr; // lives as long as the program
};
// In the order of the text; a phrase inside a longer one is marked once, as the longer one.
std::vector<Loose> loose_phrases(std::string_view words);
// The same for the words and then the quantity of a statement.
std::vector<Loose> loose_phrases(const Text& text);
} // namespace trefoil::statements
