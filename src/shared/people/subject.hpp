// The child or young person whom a letter or a family's page is about: by name; or as "you", where
// whoever reads it is the young person themself.
#pragma once
#include "base/dates.hpp"
#include "shared/people/people.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::people {
struct Subject {
    std::string name; // their first name; to a body, which knows many of that name, the whole
    bool is_reader = false;
    std::optional<Date> born_on{}; // as a body is told it

    std::string who() const { return is_reader ? "you" : name; }
    std::string whose() const { return is_reader ? "your" : name + "’s"; }
    // "Ralph Sowerby, born 4 May 2018"
    std::string identity() const { return born_on ? name + ", born " + full_date(*born_on) : name; }
    // Of a sentence in both forms, the one for this reader.
    std::string_view form(std::string_view about_them, std::string_view to_them) const {
        return is_reader ? to_them : about_them;
    }
};
// As an adult reads it.
inline Subject subject(const Child& child) { return {.name = child.name.given}; }
inline Subject subject(const Child& child, Id<Person> reader) {
    return {.name = child.name.given, .is_reader = child.id == reader};
}
// As a body reads it.
inline Subject subject_in_full(const Child& child) {
    return {.name = child.name.full(), .born_on = child.born_on};
}
} // namespace trefoil::people
