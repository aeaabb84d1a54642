// English answers for itself: its places are filled.
#include "base/words.hpp"
#include <stdexcept>

namespace trefoil {
std::string Words::operator()(std::string_view, std::string_view english,
                              std::initializer_list<Place> places) const {
    std::string filled;
    std::size_t used = 0;
    while (!english.empty()) {
        const auto open = english.find('{');
        filled += english.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = english.find('}', open);
        if (close == std::string_view::npos) throw std::logic_error("a place is not closed");
        const std::string_view name = english.substr(open + 1, close - open - 1);
        const Place* found = nullptr;
        for (const Place& place : places)
            if (place.name == name) found = &place;
        if (!found) throw std::logic_error("no value for a place"); // its name may be typed words
        filled += found->value;
        ++used;
        english.remove_prefix(close + 1);
    }
    if (used < places.size()) throw std::logic_error("a value without its place");
    return filled;
}

std::string Words::count(std::string_view context, std::int64_t n, std::string_view one,
                         std::string_view many) const {
    return (*this)(context, n == 1 ? one : many, {{"n", n}});
}
} // namespace trefoil
