// The child or young person whom a letter or a family's page is about: by name; or as "you", where
// whoever reads it is the young person themself.
#pragma once
#include "shared/people/people.hpp"
#include <string>
#include <string_view>

namespace trefoil::people {
struct Subject {
    std::string name; // their first name
    bool is_reader = false;

    std::string who() const { return is_reader ? "you" : name; }
    std::string whose() const { return is_reader ? "your" : name + "’s"; }
    // Of a sentence in both forms, the one for this reader.
    std::string_view form(std::string_view about_them, std::string_view to_them) const {
        return is_reader ? to_them : about_them;
    }
};
// As an adult or a body reads it.
inline Subject subject(const Child& child) { return {child.name.given}; }
inline Subject subject(const Child& child, Id<Person> reader) {
    return {child.name.given, child.id == reader};
}
} // namespace trefoil::people
