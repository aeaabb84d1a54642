// trefoil law list and law explain: every entry with its limit, strength and confidence.
#include "app/commands/law_commands.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

using namespace trefoil::app;

TEST_CASE("law list and law explain: every version, and an unknown rule is said") {
    std::ostringstream out, err;
    CHECK(law_explain("EHC-ADVICE-6W", out, err) == 0);
    CHECK(out.str().find("EHC-ADVICE-6W version 1, MUST") != std::string::npos);
    CHECK(out.str().find("EHC-ADVICE-6W version 2, MUST") != std::string::npos);
    CHECK(out.str().find("from 2022-07-01") != std::string::npos);
    CHECK(law_explain("EHC-EXC-ABSENT-4W", out, err) == 0);
    CHECK(law_explain("CEASE-25", out, err) == 0);
    CHECK(law_explain("NO-SUCH-RULE", out, err) == 1);
    CHECK(err.str() == "NO-SUCH-RULE: unknown rule\n");
    std::ostringstream list;
    CHECK(law_list(list) == 0);
    CHECK(list.str().find("EHC-SCHOOL-CONSULT-15D\t1\tSHOULD\t") != std::string::npos);
    const auto listed = [&](std::string_view ending) {
        CHECK_MESSAGE(list.str().find(std::string{ending} + "\n") != std::string::npos, ending);
    };
    listed("\tfrom 2014-09-01\tAs soon as practicable, at most: Six weeks from [W-EXCL]\ttext");
    listed("\tAt least two weeks before [BACK]\tguidance");
    listed("\tfrom 2014-09-01\t25 years of age\tsecondary");
    listed("; One month from [M-EXCL]: the later of the two\ttext");
    std::istringstream lines{list.str()};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(std::ranges::count(line, '\t') == 7);
        CHECK(line.back() != '\t'); // a confidence on every line
    }
}

TEST_CASE("law explain: a ground with its days, and a threshold with its strength") {
    const auto explained = [](std::string_view id) {
        std::ostringstream out, err;
        CHECK(law_explain(id, out, err) == 0);
        return out.str();
    };
    CHECK(
        explained("EHC-EXC-SCHOOL-CLOSED") ==
        "EHC-EXC-SCHOOL-CLOSED, EXCEPTION\n"
        "  what         Head's advice was asked for around a closure of four weeks or more\n"
        "  ground       closed for at least 28 days on end; asked from 7 days before it closes to "
        "7 days before it reopens\n"
        "  excuses      EHC-ASSESS-DECISION-6W, EHC-NOPLAN-NOTICE-16W, EHC-FINAL-PLAN-20W, "
        "EHC-REASSESS-FINAL-14W\n"
        "  citation     SEND Regs 2014 reg 5(4)(a) and reg 10(4)(a)\n"
        "  in force     from 2014-09-01\n"
        "  confidence   text\n");
    CHECK(explained("TRIB-EXC-ABSENT-2W").find("at least 14 days on end") != std::string::npos);
    CHECK(explained("CARE-NO-AGE").starts_with("CARE-NO-AGE, SHOULD\n"));
    CHECK(explained("AGEBANDS-5Y").starts_with("AGEBANDS-5Y, LOCAL\n"));
    CHECK(explained("ADV-6W-NOT-FULL").starts_with("ADV-6W-NOT-FULL, PRACTICE\n"));
    for (const char* id : {"EHC-ASSESS-DECISION-6W", "EHC-NOPLAN-NOTICE-16W", "EHC-FINAL-PLAN-20W",
                           "EHC-AR-FINAL-8W", "EHC-AR-NOAMEND-8W", "EHC-REASSESS-FINAL-14W",
                           "TRIB-ORDER-ASSESS-NOPLAN-10W", "TRIB-ORDER-ASSESS-FINAL-14W"})
        CHECK_MESSAGE(
            explained(id).find("  floor        as soon as practicable") != std::string::npos, id);
    CHECK(explained("EHC-ADVICE-6W").find("  floor  ") == std::string::npos);
    const std::string decide = explained("EHC-ASSESS-DECISION-6W");
    for (const char* said :
         {"[W-EXCL]: the day the authority became responsible [brought_to_attention], or the day "
          "the "
          "request arrived [request_received]\n",
          "  met by       The family was told that the authority will assess. "
          "[decision_to_assess]\n",
          "  if missed    Complaint to the authority, then to the Ombudsman. [C-OMB]\n"})
        CHECK_MESSAGE(decide.find(said) != std::string::npos, said);
    CHECK(explained("TRIB-ROLL") ==
          "TRIB-ROLL, MUST\n"
          "  what         A time that ends on a day that is no working day is kept on the next\n"
          "  citation     HESC Tribunal Rules 2008 (SI 2008/2699) r.12(2)\n"
          "  in force     from 2014-09-01\n"
          "  confidence   secondary\n");
    CHECK(explained("TRIB-APPEAL-2M-1M").find("  then         An application notice whose time") !=
          std::string::npos);
    for (const auto& [row, step] :
         {std::pair{"TRIB-UNOPPOSED-ASSESS", "TRIB-UNOPPOSED-ASSESS-NOTIFY-2W version 1"},
          std::pair{"TRIB-UNOPPOSED-PLAN", "TRIB-UNOPPOSED-PLAN-FINAL-11W version 1"},
          std::pair{"TRIB-UNOPPOSED-CEASE", "TRIB-UNOPPOSED-CEASE-5W version 1"},
          std::pair{"AR-AMEND-ANYTIME", "EHC-AMEND-ANYTIME-8W version 1"},
          std::pair{"MED-AGREEMENT-APPEALABLE", "MED-AGREEMENT-APPEALABLE-PLACEMENT-2W version 1"}})
        CHECK_MESSAGE(explained(row).find(step) != std::string::npos, row);
    CHECK(explained("CEASE-25").find("confidence   secondary") != std::string::npos);
}
