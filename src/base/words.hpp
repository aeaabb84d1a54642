// The words of pages, by context and English, with named places. Every page asks for its words
// here, so that a catalogue in another language can answer in their place.
#pragma once
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace trefoil {

struct Place { // {name} in the English is replaced by the value
    std::string_view name;
    std::string value;
    Place(std::string_view n, std::string_view v) : name(n), value(v) {}
    Place(std::string_view n, std::integral auto number) : name(n), value(std::to_string(number)) {}
};

class Words {
public:
    // `context` says where the words stand ("request form"), for who translates them. A place that
    // the English does not have, or one of it that is not given, is a bug: it throws.
    std::string operator()(std::string_view context, std::string_view english,
                           std::initializer_list<Place> places = {}) const;
    // "1 day", "2 days": English has two forms; {n} stands for the number.
    std::string count(std::string_view context, std::int64_t n, std::string_view one,
                      std::string_view many) const;
};
} // namespace trefoil
