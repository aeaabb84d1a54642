// Adding to what was told.
#include "base/text.hpp"
#include "capabilities/assessment/addition_store.hpp"
#include "shared/access/tell.hpp"
#include "shared/people/people.hpp"
#include <cstdlib>

namespace trefoil::assessment {
using access::Action;
using access::Part;

std::string_view code_of(AdditionRefusal refusal) {
    switch (refusal) {
    case AdditionRefusal::nothing_said: return "nothing_said";
    case AdditionRefusal::too_long: return "too_long";
    }
    std::abort();
}

Result<access::Happened, AdditionRefusal> add_words(access::Door& door, std::string_view reference,
                                                    std::string_view words) {
    using Answer = Result<access::Happened, AdditionRefusal>;
    return door.deed(
        {"assessment.add_words", Action::contribute, Part::request, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            if (words.empty()) return Refused{AdditionRefusal::nothing_said};
            if (length_of(words) > addition_longest) return Refused{AdditionRefusal::too_long};
            save_addition(deed, words);
            return access::Happened{};
        });
}

AdditionView adding(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.adding", Action::contribute, Part::request, access::of_case(reference)},
        [](access::Look& look) {
            return AdditionView{look.reference(), people::subject(people::child(look, look.child()),
                                                                  look.actor().person)};
        });
}
} // namespace trefoil::assessment
