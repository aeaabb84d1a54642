// What a ledger says: the sentences of its facts, and where a case stands.
#include "shared/calendar/law.hpp"
#include "shared/cases/birthday.hpp"
#include "shared/cases/cases.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::cases;

namespace {
Happening happening(std::string_view kind, std::string_view day, std::uint8_t number) {
    Happening row;
    row.id.bytes[15] = std::byte{number};
    row.kind = kind;
    row.day = parse_date(day).value();
    return row;
}
} // namespace

TEST_CASE("Every word of the law files has a sentence that ends") {
    for (const calendar::FactKind& kind : calendar::compiled().kinds()) {
        INFO(kind.word);
        REQUIRE(!told_of(kind.word).empty());
        CHECK(told_of(kind.word).back() == '.');
    }
    CHECK_THROWS_AS((void)told_of("no_such_word"), std::logic_error);
}

TEST_CASE("What was recorded in error does not stand, nor does the record of the error") {
    auto refused = happening("assessment_refused", "2026-10-01", 2);
    auto error = happening("recorded_in_error", "2026-10-02", 3);
    error.supersedes = refused.id;
    const std::vector ledger{happening("request_received", "2026-09-07", 1), refused, error};
    REQUIRE(standing(ledger).size() == 1);
    CHECK(standing(ledger)[0].kind == "request_received");
    CHECK(stage_of(ledger) == Stage::asked);
    CHECK(!day_of(ledger, "assessment_refused"));
}

TEST_CASE("A corrected day takes the place of the first") {
    auto corrected = happening("request_received", "2026-09-04", 2);
    corrected.supersedes = happening("request_received", "2026-09-07", 1).id;
    const std::vector ledger{corrected, happening("request_received", "2026-09-07", 1)};
    CHECK(to_iso(day_of(ledger, "request_received").value()) == "2026-09-04");
}

TEST_CASE("A case stands where its furthest fact brought it") {
    std::vector ledger{happening("request_received", "2026-09-07", 1)};
    CHECK(stage_of(ledger) == Stage::asked);
    ledger.push_back(happening("decision_to_assess", "2026-10-12", 2));
    CHECK(stage_of(ledger) == Stage::assessing);
    ledger.push_back(happening("draft_served", "2026-12-21", 3));
    CHECK(stage_of(ledger) == Stage::with_family);
    ledger.push_back(happening("request_withdrawn", "2026-12-22", 4));
    CHECK(stage_of(ledger) == Stage::withdrawn);
    for (const Stage stage : stages) {
        CHECK(!in_words(stage).empty());
        CHECK(!code_of(stage).empty());
    }
}

TEST_CASE("CFA s.83(2): a birthday is recorded from the day itself to the day before the 25th") {
    const auto refused = [](const char* born_on, std::size_t source = 1) {
        const auto no = refuse(BirthdayTyped{parse_date(born_on), std::string(source, 'x')},
                               parse_date("2026-09-07").value());
        return no ? code_of(*no) : "";
    };
    CHECK(refused("2026-09-07") == "");
    CHECK(refused("2026-09-08") == "not_born_yet");
    CHECK(refused("2001-09-08") == "");
    CHECK(refused("2001-09-07") == "too_old");
    CHECK(refused("2019-02-29") == "not_a_day");
    CHECK(refused("2018-03-27", 0) == "source_missing");
    CHECK(refused("2018-03-27", 200) == "");
    CHECK(refused("2018-03-27", 201) == "source_too_long");
}
