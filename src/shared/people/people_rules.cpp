// Counting ages.
#include "shared/people/people.hpp"

namespace trefoil::people {
// Someone born on 29 February is a year older on 1 March in a year without that day.
int age_on(Date born_on, Date day) {
    const int years = static_cast<int>(day.year()) - static_cast<int>(born_on.year());
    const bool had_birthday =
        std::pair{day.month(), day.day()} >= std::pair{born_on.month(), born_on.day()};
    return years - (had_birthday ? 0 : 1);
}
} // namespace trefoil::people
