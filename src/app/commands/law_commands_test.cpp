// trefoil law due: every published example, then the words, edges and faults around them.
#include "app/commands/law_commands.hpp"
#include <boost/json.hpp>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace trefoil::app;
namespace json = boost::json;

namespace {
struct Run {
    int status = 0;
    std::vector<json::object> lines;
    std::string err;
};
Run due(const std::string& text) {
    std::ostringstream out, err;
    Run run{law_due(text, out, err), {}, err.str()};
    std::istringstream written{out.str()};
    for (std::string line; std::getline(written, line);)
        run.lines.push_back(json::parse(line).as_object());
    return run;
}

// The one line for facts written in short: `"request_received": "2026-01-05"`.
json::object line(std::string_view rule, std::string_view facts) {
    const auto run = due(fmt::format(
        R"({{"examples": [{{"id": "x", "rule": "{}", "facts": {{{}}}}}]}})", rule, facts));
    REQUIRE(run.lines.size() == 1);
    CHECK(run.status == (run.lines[0].contains("error") ? 1 : 0));
    return run.lines[0];
}
std::string day(std::string_view rule, std::string_view facts) {
    const json::object answer = line(rule, facts);
    if (answer.contains("error")) return "error: " + std::string{answer.at("error").as_string()};
    return answer.at("due").is_null() ? "none" : std::string{answer.at("due").as_string()};
}
json::value extra(std::string_view rule, std::string_view facts, std::string_view key) {
    const json::object answer = line(rule, facts);
    const auto* found = answer.at("extra").as_object().if_contains(key);
    return found ? *found : json::value{"not there"};
}
} // namespace

TEST_CASE("Every published clock example: the day and each extra key asked") {
    std::ifstream file{"tests/law/clock-examples.json"};
    REQUIRE(file);
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const Run run = due(text);
    CHECK(run.status == 0);
    const auto examples = json::parse(text).at("examples").as_array();
    REQUIRE(run.lines.size() == examples.size());
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const json::object& example = examples[i].as_object();
        const json::object& answer = run.lines[i];
        CAPTURE(std::string{example.at("id").as_string()});
        CHECK(answer.at("id") == example.at("id"));
        CHECK(answer.at("rule") == example.at("rule"));
        CHECK(answer.at("due") == example.at("expected_due"));
        CHECK(!answer.at("why").as_string().empty());
        CHECK(!answer.at("citation").as_string().empty());
        if (const auto* asked = example.if_contains("expected_extra"))
            for (const auto& [key, value] : asked->as_object()) {
                CAPTURE(std::string{key});
                CHECK(answer.at("extra").at(key) == value);
            }
    }
}

TEST_CASE("Receipt: 17:00 sharp is in time, a minute later is not; weekends and holidays wait") {
    const auto sent = [](std::string_view at) {
        return day("EHC-ASSESS-DECISION-6W",
                   fmt::format(R"("request_sent": "{}", "channel": "email")", at));
    };
    CHECK(sent("2026-01-05T17:00") == "2026-02-16");
    CHECK(sent("2026-01-05T17:01") == "2026-02-17");
    CHECK(sent("2026-01-05") == "2026-02-16");
    CHECK(sent("2026-01-10T09:00") == "2026-02-23");
    CHECK(sent("2025-12-24T18:00") == "2026-02-09");
    CHECK(day("EHC-FINAL-PLAN-20W",
              R"("request_posted": "2025-12-24", "channel": "first_class_post")") == "2026-05-18");
    CHECK(extra("EHC-NOPLAN-NOTICE-16W",
                R"("request_sent": "2026-04-02T17:30", "channel": "email", "decision": "no_plan")",
                "deemed_received") == "2026-04-07");
    // Actual receipt wins if it is earlier.
    CHECK(day("EHC-ASSESS-DECISION-6W",
              R"("request_posted": "2026-01-05", "request_received": "2026-01-05")") ==
          "2026-02-16");
}

TEST_CASE("A limit that is a ceiling says that the duty is as soon as practicable") {
    const json::object six = line("EHC-ASSESS-DECISION-6W", R"("request_received": "2026-01-05")");
    CHECK(six.at("why").as_string().ends_with(" As soon as practicable; this is the last day."));
    const json::object advice =
        line("EHC-ADVICE-6W", R"("advice_request_received_by_body": "2026-01-05")");
    CHECK(advice.at("why").as_string().find("practicable") == std::string::npos);
}

TEST_CASE("A word that rules the limit out leads to no date") {
    CHECK(day("EHC-NOPLAN-NOTICE-16W",
              R"("request_received": "2026-01-05", "decision": "issue_plan")") == "none");
    CHECK(day("EHC-FINAL-PLAN-20W", R"("request_received": "2026-01-05", "decision": "no_plan")") ==
          "none");
    CHECK(day("TRIB-ORDER-AMEND-5W",
              R"("order_date": "2026-12-10", "order": "name_school_only")") == "none");
    CHECK(day("TRIB-ORDER-ASSESS-NOPLAN-10W",
              R"("order_date": "2026-03-18", "order": "assess", "outcome": "plan")") == "none");
    CHECK(day("TRIB-ORDER-ASSESS-FINAL-14W",
              R"("order_date": "2026-03-18", "order": "assess", "outcome": "no_plan")") == "none");
    CHECK(day("MED-ARRANGE-30D",
              R"("la_told_parent_wants_mediation": "2026-11-20", "issues": "health_only")") ==
          "none");
    CHECK(day("MED-ARRANGE-30D-HEALTH-ONLY", R"("la_notified_icb_of_issues": "2026-11-20",
              "issues": "education_and_social_care")") == "none");
    CHECK(day("EHC-PHASE-15FEB",
              R"("transfer": "year11_to_own_school_sixth_form", "transfer_year": 2027)") == "none");
    CHECK(day("EHC-PHASE-15FEB",
              R"("transfer": "secondary_to_post16_institution", "transfer_year": 2027)") == "none");
    CHECK(day("EHC-PHASE-31MAR", R"("transfer": "primary_to_secondary", "transfer_year": 2027)") ==
          "none");
}

TEST_CASE("Rules without a published example") {
    CHECK(day("MED-ARRANGE-30D-HEALTH-ONLY",
              R"("la_notified_icb_of_issues": "2026-02-01", "issues": "health_only")") ==
          "2026-03-03");
    const auto agreed = [](std::string_view action) {
        return day("MED-AGREEMENT-APPEALABLE",
                   fmt::format(R"("mediation_agreement_date": "2026-05-14", "agreed_action": "{}")",
                               action));
    };
    CHECK(agreed("amend_section_F") == "2026-06-18");
    CHECK(agreed("name_school_only") == "2026-05-28");
    CHECK(agreed("make_and_maintain_plan") == "2026-06-18");
    CHECK(agreed("assess") == "2026-05-28");
}

TEST_CASE("Regs 20(10), 22(3): no notice sent leaves the twelve weeks from the meeting") {
    const char* facts = R"("review_meeting": "2026-06-15", "amendment_notice_sent": null)";
    CHECK(day("EHC-AR-FINAL-8W", facts) == "2026-09-07");
    CHECK(extra("EHC-AR-FINAL-8W", facts, "decision_due") == "2026-07-13");
    CHECK(extra("EHC-AR-FINAL-8W", facts, "limit_from_notice").is_null());
    CHECK(day("EHC-AR-FINAL-8W", R"("review_meeting": "2026-06-15")") ==
          "error: missing fact: amendment_notice_sent");
}

TEST_CASE("HESC r.21, r.12: a directed day takes the place of thirty working days") {
    CHECK(day("TRIB-LA-RESPONSE-30WD",
              R"("la_received_appeal": "2026-07-20", "tribunal_directed_date": "2026-09-01")") ==
          "2026-09-01");
    CHECK(day("TRIB-LA-RESPONSE-30WD", R"("la_received_appeal": "2026-12-14")") == "2027-02-02");
}

TEST_CASE("Reg 15(2): an authority that hears after the move has the fifteen working days") {
    const char* facts = R"("old_la_aware": "2026-05-05", "move_date": "2026-04-23")";
    CHECK(day("EHC-MOVE-TRANSFER-15WD", facts) == "2026-05-26");
    CHECK(extra("EHC-MOVE-TRANSFER-15WD", facts, "branch") ==
          "15_working_days_beginning_with_awareness");
    CHECK(extra("EHC-MOVE-TRANSFER-15WD", facts, "notice_threshold") == "2026-03-31");
}

TEST_CASE("Clear weeks and months are one day more; 'before' is strict under any convention") {
    CHECK(day("EHC-PHASE-POST16-5M", R"("transfer": "post16_to_post16",
              "transfer_date": "2027-01-05", "counting_convention": "clear")") == "2026-08-04");
    CHECK(day("EHC-AR-INVITE-2W", R"("review_meeting": "2026-06-15")") == "2026-06-01");
    CHECK(day("EHC-PHASE-15FEB", R"("transfer": "primary_to_secondary", "transfer_year": 2028,
              "counting_convention": "ordinary")") == "2028-02-14");
}

TEST_CASE("The law of the day of the event") {
    CHECK(day("EHC-ASSESS-DECISION-6W", R"("request_received": "2014-08-31")") == "none");
    CHECK(day("EHC-ASSESS-DECISION-6W", R"("request_received": "2014-09-01")") == "2014-10-13");
    CHECK(day("TRIB-UNOPPOSED-CONTENTS-5W",
              R"("la_notified_tribunal_not_opposing": "2015-03-31")") == "none");
    CHECK(day("EHC-PHASE-31MAR",
              R"("transfer": "secondary_to_post16_institution", "transfer_year": 2015)") == "none");
}

TEST_CASE("The reason reaches the day: the Tribunal's rule 12, the branch of a move, a named day") {
    const auto why = [](std::string_view rule, std::string_view facts) {
        return std::string{line(rule, facts).at("why").as_string()};
    };
    const auto appeal = [&](const char* sent) {
        const std::string words = why(
            "TRIB-APPEAL-2M-1M",
            fmt::format(R"("decision_notice_sent": "{}", "appeal_only_about": "section_I")", sent));
        const auto at = words.find("; as ");
        return at == words.npos ? "" : words.substr(at, words.find(": HESC") - at);
    };
    CHECK(appeal("2026-06-10") == "; as Monday 10 August 2026 is in August, the first working day "
                                  "after it, Tuesday 1 September 2026");
    CHECK(appeal("2026-10-28") == "; as Monday 28 December 2026 is from 25 December to 1 January, "
                                  "the first working day after, Monday 4 January 2027");
    CHECK(appeal("2026-03-10") ==
          "; as Sunday 10 May 2026 is no working day, the next one, Monday 11 May 2026");
    CHECK(appeal("2026-03-11").empty());
    CHECK(why("EHC-MOVE-TRANSFER-15WD",
              R"("old_la_aware": "2026-03-02", "move_date": "2026-04-23")") ==
          "On the day of the move, Thursday 23 April 2026, known on Monday 2 March 2026, 15 "
          "working days or more ahead: SEND Regs 2014 reg 15(2).");
    CHECK(why("EHC-MOVE-TRANSFER-15WD",
              R"("old_la_aware": "2026-04-15", "move_date": "2026-04-23")") ==
          "15 working days beginning with the day the old authority became aware, Wednesday 15 "
          "April 2026; the day of the move, Thursday 23 April 2026, was not known 15 working days "
          "ahead: SEND Regs 2014 reg 15(2).");
    CHECK(why("TRIB-LA-RESPONSE-30WD",
              R"("la_received_appeal": "2026-07-20", "tribunal_directed_date": "2026-09-01")")
              .starts_with("On the day the Tribunal directed, Tuesday 1 September 2026: "));
    CHECK(why("EHC-EXC-ABSENT-4W", R"("request_received": "2026-02-23", "base_limit_weeks": 6,
              "absent_from": "2026-04-06", "absent_to_inclusive": "2026-05-20")") ==
          "The day does not move, Monday 6 April 2026. These days do not make the ground: Child, "
          "parent or young person away from the area for four weeks on end during the period.");
}

TEST_CASE("An answer without a day says why there is none, and nothing else") {
    struct Row {
        std::string_view rule, facts, why;
    };
    constexpr std::array rows{
        Row{"EHC-ASSESS-DECISION-6W", R"("request_received": "2014-08-31")",
            "Not the law of that day: EHC-ASSESS-DECISION-6W is in force from Monday 1 September "
            "2014."},
        Row{"EHC-PHASE-31MAR",
            R"("transfer": "secondary_to_post16_institution", "transfer_year": 2015)",
            "Not the law of that day: EHC-PHASE-31MAR is in force from Monday 1 September 2014, "
            "but not for an event of Tuesday 1 September 2015. They start EHC-PHASE-31MAY-2015 "
            "instead."},
        Row{"EHC-PHASE-31MAR", R"("transfer": "primary_to_secondary", "transfer_year": 2027)",
            "They start EHC-PHASE-15FEB instead."},
        Row{"EHC-PHASE-15FEB",
            R"("transfer": "year11_to_own_school_sixth_form", "transfer_year": 2027)",
            "Staying on in the same school's sixth form is no phase transfer: a school is not a "
            "post-16 institution, CFA 2014 s.83(2)."},
        Row{"TRIB-ORDER-AMEND-5W", R"("order_date": "2026-12-10", "order": "name_school_only")",
            "They start TRIB-ORDER-PLACEMENT-2W instead."},
        Row{"MED-ARRANGE-30D",
            R"("la_told_parent_wants_mediation": "2026-11-20", "issues": "health_only")",
            "With issues 'health_only' it does not start."},
        Row{"TRIB-UNOPPOSED-CONTENTS-5W",
            R"("la_notified_tribunal_not_opposing": "2015-03-31", "appeal_type": "contents")",
            "Not the law of that day: TRIB-UNOPPOSED-CONTENTS-5W is in force from Wednesday 1 "
            "April "
            "2015. They start TRIB-UNOPPOSED-CONTENTS-4W-OLD instead."},
        Row{"EHC-FINAL-PLAN-20W", R"("request_received": "2026-01-05", "decision": "no_plan")",
            "It ended: The family was told, with reasons and rights, that there will be no plan."},
        Row{"EHC-DRAFT-REPS-15D", R"("draft_served": null)",
            "What starts it is known not to have happened."},
    };
    for (const Row& row : rows) {
        const json::object answer = line(row.rule, row.facts);
        CHECK(answer.at("due").is_null());
        CHECK(answer.at("why").as_string() ==
              fmt::format("No such limit applies on these facts. {}", row.why));
    }
}

TEST_CASE("Exceptions: null is known not to have happened, and the date stands") {
    const char* absent = R"("request_received": "2026-02-23", "absent_from": "2026-04-06",
        "absent_to_inclusive": "2026-05-20", "base_limit_weeks": )";
    CHECK(extra("EHC-EXC-ABSENT-4W", fmt::format("{}6", absent), "days_absent_inside_period") == 1);
    CHECK(extra("EHC-EXC-ABSENT-4W", fmt::format("{}20", absent), "exception_available") == true);
    CHECK(day("EHC-EXC-ABSENT-4W", fmt::format("{}20", absent)) == "2026-07-13");
    CHECK(extra("EHC-EXC-SCHOOL-CLOSED", R"("request_received": "2026-07-10",
        "school_first_closed_day": "2026-07-23", "school_reopens": "2026-09-02",
        "head_teacher_advice_requested": null, "base_limit_weeks": 6)",
                "exception_available") == false);
}

TEST_CASE("Faults: a line with its reason, exit status 1, and the other lines all the same") {
    const auto begins = [](std::string_view rule, std::string_view facts, std::string_view words) {
        const std::string found = day(rule, facts);
        CHECK_MESSAGE(found.starts_with(words), found);
    };
    begins("NO-SUCH-RULE", "", "error: unknown rule");
    begins("EHC-ASSESS-DECISION-6W", "", "error: missing fact: ");
    begins("EHC-ASSESS-DECISION-6W", R"("request_received": "2026-02-30")",
           "error: request_received: a day is needed");
    begins("EHC-ASSESS-DECISION-6W", R"("request_received": 5)",
           "error: request_received: a day is needed");
    begins("EHC-ASSESS-DECISION-6W", R"("request_received": [1])",
           "error: request_received: not a");
    begins("EHC-ASSESS-DECISION-6W", R"("request_received": "9999-01-01")",
           "error: request_received: a day from 1960 to 2099");
    begins("EHC-ASSESS-DECISION-6W", R"("request_sent": "2026-01-05T09:00", "channel": "pigeon")",
           "error: channel: unknown word 'pigeon'");
    begins("TRIB-ORDER-AMEND-5W", R"("order_date": "2026-01-05", "order": "dance")",
           "error: order: unknown word 'dance'");
    begins("EHC-EXC-ABSENT-4W", R"("request_received": "2026-01-05")",
           "error: missing fact: base_limit_weeks");
    begins("EHC-AGE25-ACADEMIC-YEAR", R"("date_of_birth": "2001-02-12")",
           "error: missing fact: setting");
    begins("EHC-AGE25-ACADEMIC-YEAR",
           R"("date_of_birth": "2001-02-12", "setting": "apprenticeship")",
           "error: setting: further_education_institution is the one whose year");
    begins("MED-AGREEMENT-APPEALABLE", R"("mediation_agreement_date": "2026-05-14")",
           "error: missing fact: agreed_action");
    begins("MED-AGREEMENT-APPEALABLE",
           R"("mediation_agreement_date": "2026-05-14", "agreed_action": null)",
           "error: missing fact: agreed_action");
    for (const char* fact : {"decision", "outcome", "body", "to", "trigger", "appeal_only_about",
                             "channel", "receipt_convention", "counting_convention"})
        begins("EHC-FINAL-PLAN-20W",
               fmt::format(R"("request_received": "2026-01-05", "{}": "x")", fact),
               fmt::format("error: {}: unknown word 'x'", fact));
    begins("EHC-EXC-SCHOOL-CLOSED", R"("request_received": "2026-07-10", "base_limit_weeks": 6,
           "school_first_closed_day": "2026-09-02", "school_reopens": "2026-07-23",
           "head_teacher_advice_requested": "2026-07-20")",
           "error: school_reopens: a day from school_first_closed_day on is needed");
    begins("EHC-EXC-ABSENT-4W", R"("request_received": "2026-02-23", "base_limit_weeks": 6,
           "absent_from": "2026-04-06", "absent_to_inclusive": "2026-04-05")",
           "error: absent_to_inclusive: a day from absent_from on is needed");
    begins("EHC-MOVE-REVIEW", R"("transfer_date": "2026-04-23")", "error: missing fact: ");
    const Run run = due(R"({"examples": [{"id": 1}, {"id": "b", "rule": "EHC-MOVE-INFORM-6W",
        "facts": {"transfer_date": "2026-04-23"}, "other": 1}]})");
    CHECK(run.status == 1);
    REQUIRE(run.lines.size() == 2);
    CHECK(run.lines[0].at("error") == "missing rule");
    CHECK(run.lines[0].at("rule").is_null());
    CHECK(due(R"({"examples": [{}]})").lines[0].at("id").is_null());
    CHECK(run.lines[1].at("due") == "2026-06-04");
    CHECK(due("not json").status == 1);
    CHECK(!due("{}").err.empty());
}

TEST_CASE("What is told under the name of a day is a day or null: a day written wrong is said") {
    for (const char* wrong : {R"("2026-02-30")", R"("12/03/2026")", R"("2026-3-12")", R"("soon")",
                              R"("2026-03-12T24:00")", "true", "20"})
        for (const auto& [rule, right, name] :
             {std::tuple{"TRIB-APPEAL-2M-1M", R"("decision_notice_sent": "2026-01-16")",
                         "mediation_certificate_issued"},
              std::tuple{"EHC-AR-FINAL-8W", R"("review_meeting": "2026-06-15")",
                         "amendment_notice_sent"},
              std::tuple{"TRIB-LA-RESPONSE-30WD", R"("la_received_appeal": "2026-07-20")",
                         "tribunal_directed_date"},
              std::tuple{"EHC-MOVE-TRANSFER-15WD", R"("old_la_aware": "2026-04-01")", "move_date"},
              std::tuple{"EHC-MOVE-REVIEW", R"("transfer_date": "2026-04-23")",
                         "plan_made_or_last_reviewed"},
              std::tuple{"EHC-PHASE-POST16-5M", R"("transfer": "post16_to_post16")",
                         "transfer_date"},
              std::tuple{"EHC-ASSESS-DECISION-6W", R"("request_received": "2026-01-05")",
                         "request_sent"},
              std::tuple{"EHC-ASSESS-CONSULT-ASAP", R"("formal_request": false)",
                         "brought_to_attention"}}) {
            const std::string facts = fmt::format(R"({}, "{}": {})", right, name, wrong);
            CAPTURE(facts);
            const std::string said = day(rule, facts);
            CHECK(said == fmt::format("error: {}: a day is needed", name));
        }
}

TEST_CASE("A fact told twice is a fault of its line: nobody can say which was meant") {
    CHECK(day("EHC-MOVE-INFORM-6W",
              R"("transfer_date": "2026-04-23", "transfer_\u0064ate": "2026-04-24")") ==
          "error: transfer_date: told twice");
    const Run twice = due(R"({"meta": [{"a": 1, "a": 2}], "examples": [
        {"id": "a", "rule": "EHC-MOVE-INFORM-6W", "facts": {"transfer_date": "2026-04-23"}},
        {"id": "b", "rule": "X", "facts": {}, "rule": "EHC-MOVE-INFORM-6W"},
        {"id": "c \" {[", "rule": "EHC-MOVE-INFORM-6W",
         "facts": {"transfer_date": "2026-04-23"}}]})");
    REQUIRE(twice.lines.size() == 3);
    CHECK(twice.lines[0].at("due") == "2026-06-04");
    CHECK(twice.lines[1].at("error") == "rule: told twice");
    CHECK(twice.lines[2].at("due") == "2026-06-04");
}
