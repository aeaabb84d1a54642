// Whether a day of birth can be recorded.
#include "base/text.hpp"
#include "shared/cases/birthday.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"
#include <cstdlib>

namespace trefoil::cases {
std::string_view code_of(BirthdayRefusal refusal) {
    switch (refusal) {
    case BirthdayRefusal::not_a_day: return "not_a_day";
    case BirthdayRefusal::not_born_yet: return "not_born_yet";
    case BirthdayRefusal::too_old: return "too_old";
    case BirthdayRefusal::source_missing: return "source_missing";
    case BirthdayRefusal::source_too_long: return "source_too_long";
    }
    std::abort();
}

std::optional<BirthdayRefusal> refuse(const BirthdayTyped& typed, Date today) {
    if (!typed.born_on) return BirthdayRefusal::not_a_day;
    switch (people::fault_of_birthday(*typed.born_on, today)) {
    case people::BirthdayFault::not_born_yet: return BirthdayRefusal::not_born_yet;
    case people::BirthdayFault::too_old: return BirthdayRefusal::too_old;
    case people::BirthdayFault::none: break;
    }
    if (typed.source.empty()) return BirthdayRefusal::source_missing;
    if (length_of(typed.source) > source_longest) return BirthdayRefusal::source_too_long;
    return std::nullopt;
}
} // namespace trefoil::cases
