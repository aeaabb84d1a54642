// What staff call those who ask.
#include "shared/people/called.hpp"

namespace trefoil::people {
Called called(const access::Look& look, Id<Person> child) {
    const Child subject = people::child(look, child);
    const bool is_own_to_ask =
        subject.born_on && access::is_young_person(*subject.born_on, look.today());
    if (!is_own_to_ask || !ties_of(look, child).empty()) return {};
    return {.alone = subject.name.given};
}
} // namespace trefoil::people
