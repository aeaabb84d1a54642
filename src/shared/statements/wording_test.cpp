// The wording check: every phrase of its table is found, and sound words are left alone.
#include "shared/statements/wording.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace trefoil::statements;

namespace {
std::string marked(std::string_view words) { // what is marked, joined by "; "
    std::string all;
    for (const Loose& loose : loose_phrases(words))
        all += (all.empty() ? "" : "; ") + loose.as_written;
    return all;
}
} // namespace

TEST_CASE("Code of Practice 9.69: phrases that leave open what is given are marked") {
    const std::pair<std::string_view, std::string_view> planted[] = {
        {"Access to a quiet room.", "Access to"},
        {"Regular sessions, as appropriate.", "Regular; as appropriate"},
        {"She would benefit from opportunities for rest", "would benefit from; opportunities for"},
        {"A teaching assistant supports him where\npossible.", "where\npossible"},
        {"Up to five hours a week", "Up to"},
        {"The therapist visits frequently", "frequently"},
        {"REGULARLY", "REGULARLY"},
    };
    for (const auto& [words, found] : planted) CHECK(marked(words) == found);
}

TEST_CASE("Code of Practice 9.69: sound words are left alone") {
    for (const std::string_view words :
         {"A speech and language therapist sees Amara twice a week for 30 minutes.",
          "She finds irregular verbs hard.", "He has accessed tools himself.",
          "He counts to 20 and gets up, to our surprise, alone.", ""})
        CHECK(marked(words) == "");
}

TEST_CASE("Quantities are checked too, and each mark says why and what to write instead") {
    const auto found =
        loose_phrases(Text{"A group.", {"a therapist as required", "regularly", "up to an hour"}});
    REQUIRE(found.size() == 3);
    CHECK(found[1].as_written == "regularly");
    for (const Loose& loose : found) {
        CHECK_FALSE(loose.rule->why.empty());
        CHECK_FALSE(loose.rule->fix.empty());
    }
}
