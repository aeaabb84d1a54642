// Which names of a worked example stand for days.
#include "shared/calendar/worked_words.hpp"
#include "shared/calendar/law.hpp"
#include <algorithm>

namespace trefoil::calendar {
bool names_a_day(std::string_view name, const Law& law) {
    return law.kind(name) || std::ranges::find(meanings, name, &Meaning::day) != meanings.end() ||
           std::ranges::find(sendings, name, &decltype(sendings)::value_type::first) !=
               sendings.end();
}
} // namespace trefoil::calendar
