// What changed between two texts, word by word.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace trefoil {

enum class Change { none, removed, added };

struct DiffPart {
    Change change = Change::none;
    std::string text;
    bool operator==(const DiffPart&) const = default;
};

// The parts in reading order; a removed part stands before the added one that replaces it. All
// parts but the added ones make up `before`, all but the removed ones `after`.
std::vector<DiffPart> diff_words(std::string_view before, std::string_view after);
} // namespace trefoil
