// The day of birth of a child who was recorded without one, or with a wrong one: whose the rights
// are follows from it, so nobody of the family sees anything before it is known.
#pragma once
#include "shared/access/door.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace trefoil::cases {

struct BirthdayTyped {
    std::optional<Date> born_on; // none: it was no day of the calendar
    std::string source;          // how we know: "birth certificate seen"
};
enum class BirthdayRefusal { not_a_day, not_born_yet, too_old, source_missing, source_too_long };
std::string_view code_of(BirthdayRefusal refusal);
std::optional<BirthdayRefusal> refuse(const BirthdayTyped& typed, Date today);
Result<access::Happened, BirthdayRefusal>
record_birthday(access::Door& door, std::string_view reference, const BirthdayTyped& typed);

struct BirthdayView {
    std::string reference, child;
    std::optional<Date> born_on;
};
BirthdayView birthday(access::Door& door, std::string_view reference);
} // namespace trefoil::cases
