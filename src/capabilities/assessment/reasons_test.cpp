// Reasons that are none, and the same words used lawfully. A table: the sentence is the test.
#include "capabilities/assessment/reasons_rules.hpp"
#include <array>
#include <doctest/doctest.h>

using namespace trefoil::assessment;

TEST_CASE("Code 9.16, s.36(8): thresholds, cost, panels and staff are marked") {
    struct Planted {
        const char* sentence;
        NoReason why;
    };
    constexpr std::array planted{
        Planted{"Two cycles of support were not done", NoReason::cycles_of_support},
        Planted{"The school must first complete two cycles of SEN support.",
                NoReason::cycles_of_support},
        Planted{"Only one assess, plan, do, review has taken place, and two must come before an "
                "assessment",
                NoReason::cycles_of_support},
        Planted{"Her reading score is above our threshold", NoReason::test_score},
        Planted{"Bethan does not meet our threshold for a plan", NoReason::test_score},
        Planted{"He does not meet the criteria: a score at or under the 2nd centile",
                NoReason::test_score},
        Planted{"She is not two years behind, she is one year behind", NoReason::test_score},
        Planted{"The school has not spent the first £6,000 of its own money", NoReason::cost},
        Planted{"An assessment would cost too much", NoReason::cost},
        Planted{"There is no money left in the high needs budget and no funding is to come",
                NoReason::cost},
        Planted{"The panel has not met yet", NoReason::panel},
        Planted{"We decide after the next panel", NoReason::panel},
        Planted{"There is a shortage of educational psychologists", NoReason::staff},
        Planted{"We do not have the capacity to assess", NoReason::staff},
    };
    for (const auto& [sentence, why] : planted) {
        INFO(sentence);
        const auto marked = unlawful_reasons(sentence);
        REQUIRE(marked.size() == 1);
        CHECK(marked[0].why == why);
    }
}

TEST_CASE("Each question has the law of its own test, s.36(8) or s.37(1), and of its own time") {
    const auto on_assessing = [](NoReason why) {
        return citation_of(why, AgainstQuestion::assess);
    };
    CHECK(on_assessing(NoReason::cycles_of_support) == "SEND Code of Practice 9.16");
    CHECK(on_assessing(NoReason::test_score) == "SEND Code of Practice 9.16");
    CHECK(on_assessing(NoReason::cost) == "CFA 2014 s.36(8)");
    CHECK(on_assessing(NoReason::panel) == "SEND Regs 2014 reg 5(1)");
    CHECK(on_assessing(NoReason::staff) == "SEND Regs 2014 reg 5(4)");
    const auto on_plan = [](NoReason why) { return citation_of(why, AgainstQuestion::plan); };
    for (const NoReason why : {NoReason::cycles_of_support, NoReason::test_score, NoReason::cost})
        CHECK(on_plan(why) == "CFA 2014 s.37(1)");
    CHECK(on_plan(NoReason::panel) == "SEND Regs 2014 reg 10(1)");
    CHECK(on_plan(NoReason::staff) == "SEND Regs 2014 reg 10(4)");
}

TEST_CASE("The same words pass as evidence") {
    for (const char* sentence :
         {"Over two cycles of support she met each of her targets with what the school gives now.",
          "Her reading score rose from 78 to 96 in a year.",
          "The panel of governors wrote in support of the family.",
          "Help that costs the school nothing, a visual timetable, meets the need.",
          "A member of staff sits with her at lunch and she eats with friends.",
          "The educational psychologist saw him twice and found no difficulty with language.",
          "He was behind in reading and has caught up."}) {
        INFO(sentence);
        CHECK(unlawful_reasons(sentence).empty());
    }
}

TEST_CASE("Only the sentence that gives the reason is marked") {
    const auto marked = unlawful_reasons("She reads well now. Two cycles were not done. She has "
                                         "friends.");
    REQUIRE(marked.size() == 1);
    CHECK(marked[0].sentence == "Two cycles were not done");
    CHECK(unlawful_reasons("").empty());
}
