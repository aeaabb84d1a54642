// What a family reads: no stage without a sentence, and every date from the law.
#include "capabilities/assessment/progress.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::assessment;
using cases::Stage;

namespace {
const Words words;

class Ledger {
public:
    Ledger& then(std::string_view kind, std::string_view day, std::optional<db::Uuid> about = {}) {
        cases::Happening row;
        row.about = about;
        row.id.bytes[15] = static_cast<std::byte>(rows_.size() + 1);
        row.kind = kind;
        row.day = parse_date(day).value();
        rows_.push_back(row);
        return *this;
    }
    Progress progress(bool is_asked_by_family = true) const {
        return progress_of(rows_, is_asked_by_family);
    }

private:
    std::vector<cases::Happening> rows_;
};

News told(const Progress& progress, std::string_view today) {
    return news(words, progress, {"Amara"}, parse_date(today).value());
}

std::vector<WayStep> steps(const Progress& progress, std::string_view today = "2026-11-21") {
    return way(words, progress, {"Amara"}, parse_date(today).value());
}
} // namespace

TEST_CASE("No stage is without news, nor without a step") {
    for (const Stage stage : cases::stages) {
        Progress progress;
        progress.stage = stage;
        INFO(cases::code_of(stage));
        CHECK(!told(progress, "2026-11-21").title.empty());
        CHECK(told(progress, "2026-11-21").sentence.size() > 40);
        CHECK(steps(progress).size() >= 2);
    }
}

TEST_CASE(
    "Reg 5(1): a family that waits for the decision reads its day; past it, that we are late") {
    const auto progress = Ledger{}.then("request_received", "2026-09-07").progress();
    CHECK(told(progress, "2026-09-08").sentence.find("Monday 19 October") != std::string::npos);
    CHECK(told(progress, "2026-10-19").sentence.find("late") == std::string::npos);
    CHECK(told(progress, "2026-10-20").sentence.find("we are late") != std::string::npos);
}

TEST_CASE("Reg 10(1) and 13(2): while people write, the family knows by when it hears") {
    const auto progress = Ledger{}
                              .then("request_received", "2026-09-07")
                              .then("decision_to_assess", "2026-10-12")
                              .progress();
    CHECK(told(progress, "2026-11-21").sentence.find("Monday 28 December") != std::string::npos);
    // The law sets six weeks for some, the Code for the rest: it is what we ask of each.
    CHECK(told(progress, "2026-11-21").sentence.find("We ask each to answer within six weeks.") !=
          std::string::npos);
    const auto steps_shown = steps(progress);
    REQUIRE(steps_shown.size() == 5);
    CHECK(steps_shown[1].about == "Done, 12 October");
    CHECK_FALSE(steps_shown[2].is_done);
    CHECK(steps_shown[4].about == "By 25 January 2027");
}

TEST_CASE("Reg 5(4)(c), 10(4)(c): only the excuse of the limit that is shown is told") {
    const auto sentence = [](std::string_view circumstances_on) {
        return told(Ledger{}
                        .then("request_received", "2026-09-07")
                        .then("exceptional_circumstances", circumstances_on)
                        .progress(),
                    "2026-11-21")
            .sentence;
    };
    CHECK(sentence("2026-09-20").find("The law allows us more time") != std::string::npos);
    const std::string after_six_weeks = sentence("2026-11-02"); // within the sixteen
    CHECK(after_six_weeks.find("The law allows us more time") == std::string::npos);
    CHECK(after_six_weeks.find("we are late") != std::string::npos);
    const auto of_an_adviser = Ledger{}
                                   .then("request_received", "2026-09-07")
                                   .then("decision_to_assess", "2026-10-12")
                                   .then("advice_received_by_body", "2026-10-13")
                                   .then("appointment_missed", "2026-10-20")
                                   .progress();
    CHECK(told(of_an_adviser, "2026-12-29").sentence.find("we are late") != std::string::npos);
}

TEST_CASE("A family that did not ask is not told that it did") {
    const auto progress = Ledger{}.then("request_received", "2026-09-07").progress(false);
    CHECK(told(progress, "2026-09-08").sentence.find("you told us") == std::string::npos);
    CHECK(steps(progress).at(0).title == "We were asked to find out more about Amara");
}

TEST_CASE("After a no, nothing more is promised") {
    const auto refused = Ledger{}
                             .then("request_received", "2026-09-07")
                             .then("assessment_refused", "2026-10-12")
                             .progress();
    CHECK(steps(refused).size() == 2);
    CHECK(told(refused, "2026-10-13").sentence.find("appeal") != std::string::npos);
    const auto withdrawn = Ledger{}
                               .then("request_received", "2026-09-07")
                               .then("request_withdrawn", "2026-09-20")
                               .progress();
    CHECK(told(withdrawn, "2026-09-21").title == "The request was taken back");
    CHECK_FALSE(withdrawn.decide_by.has_value());
    CHECK(steps(withdrawn).back().about == "Done, 20 September");
}

TEST_CASE("A day that is past is told once, as late, and nothing is promised by it") {
    const auto progress = Ledger{}
                              .then("request_received", "2026-09-07")
                              .then("decision_to_assess", "2026-10-12")
                              .progress();
    const std::string late = told(progress, "2026-12-29").sentence;
    CHECK(late.find("You hear as soon as we can.") != std::string::npos);
    CHECK(late.find("Monday 28 December") == late.rfind("Monday 28 December"));
}

TEST_CASE("Once it is decided that there will be a plan, no step says “if”") {
    auto ledger = Ledger{};
    ledger.then("request_received", "2026-09-07").then("decision_to_assess", "2026-10-12");
    const auto about = [&] { return steps(ledger.progress()).at(3).about; };
    CHECK(about().find("If Amara needs one.") != std::string::npos);
    ledger.then("decision_to_issue", "2026-11-20");
    CHECK(about().find("If Amara") == std::string::npos);
}

TEST_CASE("Who has said all about the draft is not asked again, until another draft is sent") {
    auto ledger = Ledger{};
    ledger.then("request_received", "2026-09-07").then("decision_to_assess", "2026-10-12");
    ledger.then("decision_to_issue", "2026-11-20").then("draft_served", "2026-11-23");
    const auto title = [&] { return told(ledger.progress(), "2026-11-25").title; };
    CHECK(title() == "Tell us if the draft sounds like Amara");
    ledger.then("representations_finished", "2026-11-24");
    CHECK(title() == "You told us what you think of the draft");
    ledger.then("draft_served", "2026-11-25");
    CHECK(title() == "Tell us if the draft sounds like Amara");
}

TEST_CASE("Reg 6(1): who writes is told as it is: asked for, awaited, all there") {
    const db::Uuid school{std::byte{1}}, therapist{std::byte{2}};
    auto ledger = Ledger{};
    ledger.then("request_received", "2026-09-07").then("decision_to_assess", "2026-10-12");
    const auto says = [&](std::string_view piece) {
        return told(ledger.progress(), "2026-11-21").sentence.find(piece) != std::string::npos;
    };
    CHECK(says("Next we ask people who know Amara"));
    CHECK_FALSE(says("now write"));
    ledger.then("advice_requested", "2026-10-13", school);
    ledger.then("advice_requested", "2026-10-13", therapist);
    CHECK(says("now write what they find"));
    ledger.then("advice_provided", "2026-11-02", school);
    CHECK(says("now write what they find"));
    ledger.then("advice_refused", "2026-11-03", therapist);
    CHECK(says("Everybody we asked about Amara has answered"));
    CHECK_FALSE(says("now write"));
}

TEST_CASE("A step whose day is past was due by it, with the reason where the law has one") {
    auto ledger = Ledger{};
    ledger.then("request_received", "2026-09-07");
    const auto decide = [&](std::string_view today) {
        return steps(ledger.progress(), today).at(1).about;
    };
    CHECK(decide("2026-10-19") == "By 19 October 2026");
    CHECK(decide("2026-10-20") == "This was due by 19 October 2026: we are late.");
    ledger.then("exceptional_circumstances", "2026-09-20");
    CHECK(decide("2026-10-20") ==
          "This was due by 19 October 2026. The law allows us more time: Something exceptional "
          "happened to the child or the family.");
    // What excuses this limit is no reason for a later one.
    CHECK(steps(ledger.progress(), "2027-01-26").back().about ==
          "This was due by 25 January 2027: we are late.");
}
