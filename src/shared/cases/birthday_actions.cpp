// Recording the day of birth.
#include "shared/cases/birthday.hpp"
#include "shared/people/people.hpp"

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;
} // namespace

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
