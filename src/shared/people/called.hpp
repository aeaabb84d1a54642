// What staff call those who ask, answer and are told: "the family"; a young person with no adult
// beside them, by name.
#pragma once
#include "shared/people/people.hpp"
#include <string>

namespace trefoil::people {
struct Called {
    std::string alone; // their first name; empty: a family

    std::string in_sentence() const { return alone.empty() ? "the family" : alone; }
    std::string first() const { return alone.empty() ? "The family" : alone; } // of a sentence
    // A sentence of the record or the law about "the child or the family", as it is said of them.
    std::string in(std::string_view sentence) const;
};
Called called(const access::Look& look, Id<Person> child);
} // namespace trefoil::people
