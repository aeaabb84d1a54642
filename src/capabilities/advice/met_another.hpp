// Why words were not saved; where they met a colleague's, both texts, and who saved the other.
#pragma once
#include "shared/people/people.hpp"
#include "shared/statements/statements.hpp"
#include <optional>
#include <string>

namespace trefoil::advice {
template <class Why> struct Unsaved {
    Why why{};
    std::optional<statements::Conflict> conflict = {}; // shown side by side
    std::string by = {};                               // who saved the other text, and when
    Date on = {};
};

template <class Why>
Unsaved<Why> met_another(const access::Look& look, Why why, const statements::Conflict& conflict) {
    return {.why = why,
            .conflict = conflict,
            .by = people::adult(look, conflict.theirs.author).name.full(),
            .on = look.day_of(conflict.theirs.at)};
}
} // namespace trefoil::advice
