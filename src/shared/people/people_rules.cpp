// Ages, and whether a birthday can be.
#include "shared/people/people.hpp"

namespace trefoil::people {
// Someone born on 29 February is a year older on 1 March in a year without that day.
int age_on(Date born_on, Date day) {
    const int years = static_cast<int>(day.year()) - static_cast<int>(born_on.year());
    const bool had_birthday =
        std::pair{day.month(), day.day()} >= std::pair{born_on.month(), born_on.day()};
    return years - (had_birthday ? 0 : 1);
}

BirthdayFault fault_of_birthday(Date born_on, Date day) {
    constexpr int plans_end_at = 25; // CFA 2014 s.83(2): a young person is under 25
    if (day < born_on) return BirthdayFault::not_born_yet;
    if (age_on(born_on, day) >= plans_end_at) return BirthdayFault::too_old;
    return BirthdayFault::none;
}
} // namespace trefoil::people
