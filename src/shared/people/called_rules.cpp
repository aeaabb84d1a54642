// A young person who stands alone is called neither family nor child.
#include "shared/people/called.hpp"

namespace trefoil::people {
std::string Called::in(std::string_view sentence) const {
    std::string said{sentence};
    if (alone.empty()) return said;
    for (const std::string_view word : {"the child or the family", "The child or the family",
                                        "the family", "The family", "the child", "The child"})
        for (auto at = said.find(word); at != said.npos; at = said.find(word, at + alone.size()))
            said.replace(at, word.size(), alone);
    return said;
}
} // namespace trefoil::people
