// Recording the day of birth.
#include "base/text.hpp"
#include "shared/cases/birthday.hpp"
#include "shared/people/people.hpp"
#include <cstdlib>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;

constexpr std::size_t longest_source = 200;
constexpr int plans_end_at = 25; // CFA 2014 s.83(2): a young person is under 25
} // namespace

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
    if (today < *typed.born_on) return BirthdayRefusal::not_born_yet;
    if (people::age_on(*typed.born_on, today) >= plans_end_at) return BirthdayRefusal::too_old;
    if (typed.source.empty()) return BirthdayRefusal::source_missing;
    if (length_of(typed.source) > longest_source) return BirthdayRefusal::source_too_long;
    return std::nullopt;
}

Result<access::Happened, BirthdayRefusal>
record_birthday(access::Door& door, std::string_view reference, const BirthdayTyped& typed) {
    using Outcome = Result<access::Happened, BirthdayRefusal>;
    return door.deed(
        {"birthday.record", Action::decide, Part::standing, access::of_case(reference)},
        [&](access::Deed& deed) -> Outcome {
            if (const auto no = refuse(typed, deed.today())) return Refused{*no};
            people::record_born(deed, deed.child(), *typed.born_on, typed.source);
            return access::Happened{};
        });
}

BirthdayView birthday(access::Door& door, std::string_view reference) {
    return door.look({"birthday.view", Action::decide, Part::standing, access::of_case(reference)},
                     [](access::Look& look) {
                         const people::Child child = people::child(look, look.child());
                         return BirthdayView{look.reference(), child.name.given, child.born_on};
                     });
}
} // namespace trefoil::cases
