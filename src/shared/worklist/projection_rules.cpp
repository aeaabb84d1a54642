// Comparing what is kept with what is derived.
#include "shared/worklist/projection.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::worklist {
namespace {
bool is_same_clock(const Due& one, const Due& other) {
    return one.rule == other.rule && one.about == other.about && one.trigger_on == other.trigger_on;
}

const Due* find_same(const std::vector<Due>& dues, const Due& wanted) {
    const auto found =
        std::ranges::find_if(dues, [&](const Due& due) { return is_same_clock(due, wanted); });
    return found == dues.end() ? nullptr : &*found;
}

bool says_the_same(const Due& one, const Due& other) {
    return one.child == other.child && one.due == other.due && one.target == other.target &&
           one.excused_by == other.excused_by && one.met_on == other.met_on &&
           one.version == other.version;
}
} // namespace

std::string_view in_words(Difference::Kind kind) {
    switch (kind) {
    case Difference::Kind::missing: return "is due and not kept";
    case Difference::Kind::left_over: return "is kept and not due";
    case Difference::Kind::changed: return "is kept with other days";
    }
    std::abort();
}

std::vector<Difference> compared(std::string_view reference, const std::vector<Due>& kept,
                                 const std::vector<Due>& derived) {
    std::vector<Difference> differences;
    const auto add = [&](const Due& due, Difference::Kind kind) {
        differences.push_back({std::string{reference}, due.rule, kind});
    };
    for (const Due& due : derived) {
        const Due* same = find_same(kept, due);
        if (!same)
            add(due, Difference::Kind::missing);
        else if (!says_the_same(*same, due))
            add(due, Difference::Kind::changed);
    }
    for (const Due& due : kept)
        if (!find_same(derived, due)) add(due, Difference::Kind::left_over);
    return differences;
}
} // namespace trefoil::worklist
