// What changed between two texts.
#include "base/diff.hpp"
#include <cstdint>
#include <doctest/doctest.h>

namespace trefoil {
namespace {
std::string without(Change left_out, const std::vector<DiffPart>& parts) {
    std::string text;
    for (const auto& part : parts)
        if (part.change != left_out) text += part.text;
    return text;
}

// Numbers that look unordered and are the same each time (Lehmer 1951).
class Sequence {
public:
    std::uint64_t next() { return now_ = now_ * 48271 % 2147483647; }

private:
    std::uint64_t now_ = 20261121;
};

std::size_t length_kept(const std::vector<DiffPart>& parts) {
    std::size_t count = 0;
    for (const auto& part : parts)
        if (part.change == Change::none) count += part.text.size();
    return count;
}
} // namespace

TEST_CASE("Difference: a phrase that was replaced is one removal and one addition") {
    CHECK(diff_words("She will have access to a group.", "She will be in a group.") ==
          std::vector<DiffPart>{{Change::none, "She will "},
                                {Change::removed, "have access to"},
                                {Change::added, "be in"},
                                {Change::none, " a group."}});
    CHECK(diff_words("in talk.", "in talk, with pictures.") ==
          std::vector<DiffPart>{
              {Change::none, "in talk"}, {Change::added, ", with pictures"}, {Change::none, "."}});
}

TEST_CASE("Difference: equal, empty, wholly new and wholly gone") {
    CHECK(diff_words("a b", "a b") == std::vector<DiffPart>{{Change::none, "a b"}});
    CHECK(diff_words("", "").empty());
    CHECK(diff_words("", "a b") == std::vector<DiffPart>{{Change::added, "a b"}});
    CHECK(diff_words("a b", "") == std::vector<DiffPart>{{Change::removed, "a b"}});
}

TEST_CASE("Property: both texts can be read back, and at least half of a text cut in two is kept") {
    Sequence random;
    for (int round = 0; round < 500; ++round) {
        std::string before, after;
        for (auto n = random.next() % 30; n > 0; --n) before += "abcd. \n"[random.next() % 7];
        for (auto n = random.next() % 30; n > 0; --n) after += "abcd. \n"[random.next() % 7];
        const auto parts = diff_words(before, after);
        CHECK(without(Change::added, parts) == before);
        CHECK(without(Change::removed, parts) == after);
    }
    std::string text;
    for (int n = 0; n < 200; ++n) text += "word" + std::to_string(n) + " ";
    CHECK(length_kept(diff_words(text, text.substr(0, text.size() / 2))) >= text.size() / 2 - 10);
    CHECK(length_kept(diff_words(text, "new " + text)) == text.size());
}
} // namespace trefoil
