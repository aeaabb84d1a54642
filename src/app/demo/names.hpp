// Invented names, as varied as those of an English area.
#pragma once
#include "platform/random/random.hpp"
#include "shared/people/people.hpp"

namespace trefoil::app::demo {
// From 0 to `below` - 1, each as likely as the other.
std::size_t draw(Random& random, std::size_t below);
template <class List> const auto& one_of(Random& random, const List& list) {
    return list[draw(random, std::size(list))];
}

struct Household {
    people::Name child, parent;
    bool is_girl = false, is_mother = false;
};
Household household(Random& random);
} // namespace trefoil::app::demo
