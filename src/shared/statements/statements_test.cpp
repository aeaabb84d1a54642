// Statements: the merge of two edits, then the store on both databases.
#include "shared/statements/statements.hpp"
#include "support/small_area.hpp"
#include "support/stores.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <sstream>

using namespace trefoil;
using namespace trefoil::statements;

namespace {
struct MergeCase {
    std::string_view what, base, mine, theirs;
    std::optional<std::string_view> together; // none: both texts are shown
};

const MergeCase merge_cases[] = {
    {"nobody wrote", "She reads.", "She reads.", "She reads.", "She reads."},
    {"only they wrote", "She reads.", "She reads.", "She reads maps.", "She reads maps."},
    {"both wrote the same", "She reads.", "She sings.", "She sings.", "She sings."},
    {"far apart", "Twice a week for an hour.", "Three times a week for an hour.",
     "Twice a week for half an hour.", "Three times a week for half an hour."},
    {"one word between", "red green blue", "pink green blue", "red green navy", "pink green navy"},
    {"the same word", "Twice a week.", "Daily a week.", "Thrice a week.", {}},
    {"neighbouring words", "Twice a week.", "Thrice a week.", "Twice each week.", {}},
    {"neighbours over a comma", "calm, quiet room", "still, quiet room", "calm, small room", {}},
    {"added at the same place", "She reads.", "She reads maps.", "She reads books.", {}},
    {"removed and changed",
     "She reads old maps daily.",
     "She reads daily.",
     "She reads old charts daily.",
     {}},
    {"removed here, added there", "First line.\nSecond line.\nThird line.",
     "Second line.\nThird line.", "First line.\nSecond line.\nThird line.\nFourth line.",
     "Second line.\nThird line.\nFourth line."},
    {"letters beyond English", "Zoë réads slowly", "Zoë reads slowly", "Zoë réads slowly now",
     "Zoë reads slowly now"},
};

// A text of short words, few enough that edits meet.
rc::Gen<std::string> texts() {
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)),
                        [](const std::vector<int>& numbers) {
                            std::string text;
                            for (const int n : numbers)
                                text += std::string(1, static_cast<char>('a' + n)) +
                                        (n == 5 ? ", " : " ");
                            return text;
                        });
}

// An edit of a text as people make it: one word, somewhere, becomes others that nobody else uses.
std::string with_one_word_changed(const std::string& base, const std::string& new_words) {
    std::vector<std::string> words;
    std::istringstream in{base};
    for (std::string word; in >> word;) words.push_back(word);
    const auto at =
        *rc::gen::inRange(std::size_t{0}, words.size() + 1); // at the end: one word more
    if (at == words.size()) {
        words.push_back(new_words);
    } else {
        words[at] = new_words;
    }
    std::string text;
    for (const std::string& word : words) text += word + " ";
    return text;
}
} // namespace

TEST_CASE("Two edits are put together if they do not touch") {
    for (const MergeCase& of : merge_cases) {
        CAPTURE(of.what);
        CHECK(merged(of.base, of.mine, of.theirs) == of.together);
        CHECK(merged(of.base, of.theirs, of.mine) == of.together);
    }
}

TEST_CASE("Property: what nobody else changed is as I wrote it, and it does not matter who was "
          "first") {
    CHECK(rc::check([] {
        const auto base = *texts(), mine = *texts(), theirs = *texts();
        RC_ASSERT(merged(base, mine, base) == mine);
        RC_ASSERT(merged(base, mine, mine) == mine);
        RC_ASSERT(merged(base, mine, theirs) == merged(base, theirs, mine));
    }));
}

TEST_CASE("Property: words put together hold every word that either wrote") {
    CHECK(rc::check([] {
        const std::string base = with_one_word_changed(*texts(), "base");
        const auto mine = with_one_word_changed(base, "mine");
        const auto theirs = with_one_word_changed(base, "theirs");
        const auto together = merged(base, mine, theirs);
        RC_CLASSIFY(together.has_value(), "merged");
        if (together) {
            RC_ASSERT(together->find("mine") != std::string::npos);
            RC_ASSERT(together->find("theirs") != std::string::npos);
        }
    }));
}

TEST_CASE("A quantity merges field by field") {
    const Text base{"A group.", {"a therapist", "weekly", "30 minutes"}};
    const Text mine{"A group.", {"a therapist", "twice a week", "30 minutes"}};
    const Text theirs{"A small group.", {"a therapist", "weekly", "45 minutes"}};
    CHECK(merged(base, mine, theirs) ==
          Text{"A small group.", {"a therapist", "twice a week", "45 minutes"}});
    const Text other{"A group.", {"a therapist", "daily", "30 minutes"}};
    CHECK_FALSE(merged(base, mine, other));
}

TEST_CASE("Where two edits do not merge, what only they changed is theirs and the rest is mine") {
    struct Row {
        Text base, mine, theirs, over;
    };
    const Row rows[] = {
        // Both changed the words, they alone how often.
        {{"A group.", {"a therapist", "weekly", "30 minutes"}},
         {"A club.", {"a therapist", "weekly", "30 minutes"}},
         {"A class.", {"a therapist", "daily", "30 minutes"}},
         {"A club.", {"a therapist", "daily", "30 minutes"}}},
        // Both changed how often; in the words, each another one.
        {{"A group to talk in", {"a therapist", "weekly", "30 minutes"}},
         {"A small group to talk in", {"a therapist", "daily", "30 minutes"}},
         {"A group to talk and play in", {"a teacher", "monthly", "30 minutes"}},
         {"A small group to talk and play in", {"a teacher", "daily", "30 minutes"}}},
        {{"A group.", {"", "", ""}},
         {"A club.", {"", "", "20 minutes"}},
         {"A class.", {"a teacher", "", ""}},
         {"A club.", {"a teacher", "", "20 minutes"}}}};
    for (const Row& row : rows) {
        CHECK_FALSE(merged(row.base, row.mine, row.theirs));
        CHECK(over_theirs(row.base, row.mine, row.theirs) == row.over);
    }
}

TEST_CASE("Saved, then loaded: every version is kept with its author and what it rests on") {
    test::for_each_store([](db::Database& database) {
        test::SmallArea area{database};
        const db::Uuid advice = Id<Advice>{{std::byte{1}}}.bytes;
        const db::Uuid plan = Id<Plan>{{std::byte{2}}}.bytes;
        const Version need = area.deed_of("Joanne", [&](access::Deed& deed) {
            return write(deed, {advice, Kind::need, access::Agency::health, {"Noise hurts.", {}}});
        });
        const Version help = area.deed_of("Joanne", [&](access::Deed& deed) {
            return write(deed, {plan,
                                Kind::provision,
                                access::Agency::education,
                                {"A quiet room.", {"a teaching assistant", "daily", "an hour"}},
                                {need.id}});
        });
        const auto edited = area.deed_of("Devon", [&](access::Deed& deed) {
            return edit(deed, {help.statement, help.id, {"A calm room.", help.text.quantity}, {}});
        });
        REQUIRE(edited);
        const Version& newer = edited->version;
        CHECK(newer.author == area.officer("Devon"));
        CHECK(newer.body == area.service());
        CHECK(newer.follows == help.id);
        CHECK(newer.sources == std::vector{need.id});
        CHECK_FALSE(edited->was_merged);
        area.seen_by("Joanne", [&](access::Look& look) {
            const auto in_plan = in_holder(look, area.case_id(), plan);
            REQUIRE(in_plan.size() == 1);
            CHECK(in_plan[0].id == newer.id);
            CHECK(in_plan[0].text == newer.text);
            CHECK(in_plan[0].kind == Kind::provision);
            const auto told = history(look, area.case_id(), help.statement);
            REQUIRE(told.size() == 2);
            CHECK(told[0].text == help.text);
            CHECK(told[0].author == area.officer("Joanne"));
            CHECK(told[1].id == newer.id);
            const auto loaded = version(look, area.case_id(), need.id);
            REQUIRE(loaded);
            CHECK(loaded->agency == access::Agency::health);
            return 0;
        });
    });
}

TEST_CASE("Two officers edit one statement: merged if they do not touch, else both are shown") {
    test::for_each_store([](db::Database& database) {
        test::SmallArea area{database};
        const db::Uuid plan = Id<Plan>{{std::byte{2}}}.bytes;
        const Version first = area.deed_of("Joanne", [&](access::Deed& deed) {
            return write(deed, {plan,
                                Kind::need,
                                access::Agency::education,
                                {"Noise in class hurts her ears.", {}}});
        });
        const auto edit_as = [&](std::string_view name, std::string words) {
            return area.deed_of(name, [&](access::Deed& deed) {
                return edit(deed, {first.statement, first.id, {std::move(words), {}}, {}});
            });
        };
        REQUIRE(edit_as("Joanne", "Talk in class hurts her ears."));
        const auto merged_edit = edit_as("Devon", "Noise in class hurts both her ears.");
        REQUIRE(merged_edit);
        CHECK(merged_edit->was_merged);
        CHECK(merged_edit->version.text.words == "Talk in class hurts both her ears.");
        const auto conflict = edit_as("Joanne", "Music in class hurts her ears.");
        REQUIRE_FALSE(conflict);
        CHECK(conflict.error().theirs.id == merged_edit->version.id);
        // Nothing new to say: no version.
        CHECK(edit_as("Devon", "Noise in class hurts her ears.")->version.id ==
              merged_edit->version.id);
        CHECK(area.seen_by("Joanne", [&](access::Look& look) {
            return history(look, area.case_id(), first.statement).size();
        }) == 3);
    });
}

TEST_CASE("A statement removed is out of its holder and its links, and cannot be edited") {
    test::for_each_store([](db::Database& database) {
        test::SmallArea area{database};
        const db::Uuid plan = Id<Plan>{{std::byte{2}}}.bytes;
        std::vector<Version> written;
        for (const std::string_view words : {"First.", "Second.", "Third."})
            written.push_back(area.deed_of("Joanne", [&](access::Deed& deed) {
                return write(
                    deed, {plan, Kind::need, access::Agency::education, {std::string{words}, {}}});
            }));
        const Link to_second{written[0].statement, written[1].statement, LinkKind::meets_need};
        const Link to_third{written[0].statement, written[2].statement, LinkKind::towards_outcome};
        area.deed_of("Joanne", [&](access::Deed& deed) {
            link(deed, to_second);
            link(deed, to_third);
            link(deed, to_third); // again: still one
            return 0;
        });
        const auto linked = [&] {
            return area.seen_by(
                "Devon", [&](access::Look& look) { return links(look, area.case_id(), plan); });
        };
        REQUIRE(linked().size() == 2);
        CHECK(linked()[1].kind == LinkKind::towards_outcome);
        area.deed_of("Joanne", [&](access::Deed& deed) {
            remove(deed, written[1].statement);
            return 0;
        });
        CHECK(linked().size() == 1);
        area.deed_of("Joanne", [&](access::Deed& deed) {
            unlink(deed, to_third);
            return 0;
        });
        CHECK(linked().empty());
        const auto left = area.seen_by(
            "Devon", [&](access::Look& look) { return in_holder(look, area.case_id(), plan); });
        REQUIRE(left.size() == 2);
        CHECK(left[0].text.words == "First.");
        CHECK(left[1].text.words == "Third.");
        CHECK_THROWS_AS((void)area.deed_of("Joanne",
                                           [&](access::Deed& deed) {
                                               return edit(deed, {written[1].statement,
                                                                  written[1].id,
                                                                  {"Second again.", {}},
                                                                  {}});
                                           }),
                        access::NotAvailable);
    });
}

TEST_CASE("A later answer and a later reason stand in place of the earlier one") {
    test::for_each_store([](db::Database& database) {
        test::SmallArea area{database};
        const db::Uuid advice = Id<Advice>{{std::byte{1}}}.bytes;
        const db::Uuid plan = Id<Plan>{{std::byte{2}}}.bytes;
        const Version need = area.deed_of("Joanne", [&](access::Deed& deed) {
            return write(deed, {advice, Kind::need, access::Agency::health, {"Noise hurts.", {}}});
        });
        const auto answer_with = [&](bool agreed, std::string_view reason) {
            area.deed_of("Devon", [&](access::Deed& deed) {
                answer(deed, need.id, agreed, reason);
                set_aside(deed, need.id, plan, agreed ? "in B2 already" : "not seen at school");
                return 0;
            });
        };
        answer_with(false, "we have no such service");
        answer_with(true, "");
        area.seen_by("Joanne", [&](access::Look& look) {
            const auto given = agreements(look, area.case_id(), advice);
            REQUIRE(given.size() == 1);
            CHECK(given[0].agreed);
            CHECK(given[0].by == area.officer("Devon"));
            const auto of_plan = set_asides(look, area.case_id(), plan);
            REQUIRE(of_plan.size() == 1);
            CHECK(of_plan[0].reason == "in B2 already");
            CHECK(set_asides_of(look, area.case_id(), advice).size() == 1);
            CHECK(set_asides_of(look, area.case_id(), plan).empty());
            return 0;
        });
    });
}
