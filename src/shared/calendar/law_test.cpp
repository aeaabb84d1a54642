// The law files: wrong ones are refused with file, line and reason; each right one has a worked
// row.
#include "shared/calendar/calendar.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <sstream>

using namespace trefoil;
using namespace trefoil::calendar;

namespace {
constexpr std::string_view facts_file = R"([[fact]]
word = "request_received"
means = "A request arrived."
day_of = "the day the request arrived"
[[fact]]
word = "closed"
means = "The school closed."
[[consequence]]
code = "C-JR"
means = "Judicial review."
)";
constexpr std::string_view right_rule = R"toml([instrument]
name = "An instrument"
[[rule]]
id = "SIX"
version = 1
title = "Decide"
strength = "MUST"
trigger = "request_received"
limit = { weeks = 6, count = "W-EXCL" }
owed_by = "local authority"
citation = "reg 5(1)"
confidence = "text"
in_force_from = 2014-09-01
)toml";

std::string parsed(std::string_view facts, std::string_view rule) {
    const std::array<EmbeddedFile, 2> files{{{"facts.toml", facts}, {"x.toml", rule}}};
    const auto law = Law::parse(files);
    return law ? "" : in_words(law.error());
}

std::string with(std::string_view what, std::string_view instead) {
    std::string text{right_rule};
    const auto at = text.find(what);
    REQUIRE(at != text.npos);
    return text.replace(at, what.size(), instead);
}

std::vector<std::string> split(const std::string& line, char at) {
    std::vector<std::string> parts;
    std::istringstream stream{line};
    for (std::string part; std::getline(stream, part, at);) parts.push_back(part);
    return parts;
}

struct Row {
    std::string id, facts, expected, citation;
    int version = 0;
};
std::vector<Row> rows() {
    std::ifstream file{"tests/law/rules.tsv"};
    REQUIRE(file);
    std::vector<Row> found;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) continue;
        const auto cells = split(line, '\t');
        REQUIRE(cells.size() == 5);
        found.push_back({cells[0], cells[2], cells[3], cells[4], std::stoi(cells[1])});
    }
    return found;
}

std::vector<Fact> ledger(const std::string& told) {
    std::vector<Fact> facts;
    for (const std::string& pair : split(told, ' ')) {
        const auto parts = split(pair, '=');
        facts.push_back({compiled().kind(parts[0]).value(),
                         parse_date(parts[1]).value(),
                         {},
                         static_cast<std::uint32_t>(facts.size() + 1),
                         0});
    }
    return facts;
}

// "due excused": what a clock of that rule and version says, or "-" when there is none.
std::string found(const std::string& told, std::string_view rule, int version) {
    for (const Clock& clock : clocks(ledger(told), compiled()))
        if (clock.rule->id == rule && clock.rule->version == version)
            return to_iso(clock.due) + (clock.excused_by ? " excused" : "");
    return "-";
}
} // namespace

TEST_CASE("A right law file is read") { CHECK(parsed(facts_file, right_rule).empty()); }

TEST_CASE("A wrong law file is refused with file, line and reason") {
    const auto refused = [](std::string_view what, std::string_view instead) {
        return parsed(facts_file, with(what, instead));
    };
    CHECK(refused("weeks = 6,", "wekes = 6,") == "law/x.toml:9: unknown key 'wekes'");
    CHECK(refused("owed_by", "owedby") == "law/x.toml:3: missing 'owed_by'");
    CHECK(refused("title = ", "colour = \"red\"\ntitle = ") ==
          "law/x.toml:6: unknown key 'colour'");
    CHECK(refused("W-EXCL", "W-SOMEHOW") == "law/x.toml:9: unknown counting mode 'W-SOMEHOW'");
    CHECK(refused("weeks = 6", "days = 6") == "law/x.toml:9: W-EXCL does not count this unit");
    CHECK(refused("weeks = 6", "weeks = 6, days = 1") == "law/x.toml:9: a limit has one unit");
    CHECK(refused("weeks = 6", "weeks = -6") ==
          "law/x.toml:9: 'weeks' must be a whole number from 0 to 1000");
    CHECK(refused("\"request_received\"", "\"reqest\"") ==
          "law/x.toml:8: 'reqest' is not a fact of facts.toml");
    CHECK(refused("citation = \"reg 5(1)\"\n", "") == "law/x.toml:3: missing 'citation'");
    CHECK(refused("\"reg 5(1)\"", "\"\"") == "law/x.toml:11: 'citation' must be words");
    CHECK(refused("MUST", "MAYBE") == "law/x.toml:7: unknown strength 'MAYBE'");
    CHECK(refused("2014-09-01", "\"2014-09-01\"") ==
          "law/x.toml:13: 'in_force_from' must be a day, written 2014-09-01");
    CHECK(refused("2014-09-01", "2014-09-01\nin_force_to = 2014-08-31") ==
          "law/x.toml:14: in_force_to is before in_force_from");
    CHECK(refused("owed_by", "exceptions = \"NONE\"\nowed_by") ==
          "law/x.toml:10: 'NONE' is not an exception");
    CHECK(refused("owed_by", "consequence = \"C-X\"\nowed_by") ==
          "law/x.toml:10: unknown consequence 'C-X'");
    CHECK(refused("[instrument]\nname = \"An instrument\"\n", "") ==
          "law/x.toml:1: missing [instrument]");
    CHECK(refused("trigger = \"request_received\"\n", "") == "law/x.toml:3: missing 'trigger'");
}

TEST_CASE(
    "A sentence has its length of time from the law of its day, old law and new side by side") {
    std::string limits{right_rule};
    limits += "in_force_to = 2026-12-31\n" + with("[instrument]\nname = \"An instrument\"\n", "");
    const auto again = limits.rfind("version = 1");
    limits.replace(again, 11, "version = 2");
    limits.replace(limits.rfind("weeks = 6"), 9, "days = 30");
    limits.replace(limits.rfind("W-EXCL"), 6, "D-INCL");
    limits.replace(limits.rfind("2014-09-01"), 10, "2027-01-01");
    const std::array<EmbeddedFile, 2> files{{{"facts.toml", facts_file}, {"x.toml", limits}}};
    const auto law = Law::parse(files);
    REQUIRE(law);
    const auto told = [&](std::string_view day) {
        return length_in_words("SIX", parse_date(day).value(), *law);
    };
    CHECK(told("2026-12-31") == "six weeks");
    CHECK(told("2027-01-01") == "30 days");
    CHECK_THROWS_AS(told("2014-08-31"), std::logic_error);
}

TEST_CASE("Rules, thresholds and exceptions have a length in words") {
    const auto told = [](std::string_view id) {
        return length_in_words(id, parse_date("2026-11-22").value());
    };
    CHECK(told("EHC-DRAFT-REPS-15D") == "15 days");
    CHECK(told("MED-CONTACT-2M") == "two months");
    CHECK(told("EHC-REQ-6MONTH-BAR") == "six months"); // CFA 2014 s.36(6)
    CHECK(told("EHC-EXC-ABSENT-4W") == "four weeks");  // kept as 28 days
    CHECK_THROWS_AS(told("EHC-ASSESS-CONSULT-ASAP"), std::logic_error);
    CHECK_THROWS_AS(told("EHC-EXC-PERSONAL"), std::logic_error);
}

TEST_CASE("What could be read but is no law is refused too") {
    const auto refused = [](std::string_view what, std::string_view instead) {
        return parsed(facts_file, with(what, instead));
    };
    CHECK(refused("weeks = 6", "weeks = 0") ==
          "law/x.toml:9: a limit of nothing: what is due at once is days = 0, D-EXCL");
    CHECK(refused("weeks = 6, count = \"W-EXCL\"", "days = 0, count = \"D-EXCL\"").empty());
    CHECK(refused("version = 1", "version = 0") == "law/x.toml:5: SIX: version 1 is next");
    CHECK(refused("version = 1", "version = 2") == "law/x.toml:5: SIX: version 1 is next");
    CHECK(refused("\"SIX\"", "\"six\"") ==
          "law/x.toml:4: 'six' is not in capitals, digits and hyphens");
    CHECK(refused("\"text\"", "\"sure\"") == "law/x.toml:12: unknown confidence 'sure'");
    CHECK(refused("\"text\"", "\"text+sure\"") == "law/x.toml:12: unknown confidence 'sure'");
    CHECK(refused("\"text\"", "\"text(5\"") == "law/x.toml:12: unknown confidence 'text(5'");
    CHECK(refused("\"text\"", "\"text(5)/memory(6)+case\"").empty());
    CHECK(refused("\"reg 5(1)\"", "\"   \"") == "law/x.toml:11: 'citation' must be words");
    CHECK(refused("2014-09-01", "0001-01-01") ==
          "law/x.toml:13: 'in_force_from' must be a day from 1900 to 2099");
    CHECK(refused("owed_by", "met_by = \"request_received\"\nowed_by") ==
          "law/x.toml:10: what starts it cannot meet it, unless 'repeats'");
    CHECK(refused("owed_by", "met_by = \"request_received\"\nrepeats = true\nowed_by").empty());
    CHECK(refused("owed_by", "repeats = true\nowed_by") ==
          "law/x.toml:10: nothing that starts it meets it");
    CHECK(refused("\"request_received\"", "[\"request_received\", \"closed\"]") ==
          "law/x.toml:8: 'closed' starts a clock and has no 'day_of'");
    CHECK(refused("An instrument\"", "The Code\"\nbinding = false") ==
          "law/x.toml:8: guidance and practice hold no MUST");
    CHECK(refused("weeks = 6, count = \"W-EXCL\" }", "count = \"ASAP\" }\nfloor = true") ==
          "law/x.toml:10: ASAP says so already");
    CHECK(refused("owed_by", "part_of = \"SEVEN\"\nowed_by") ==
          "law/x.toml:10: 'SEVEN' is neither a rule nor a provision");
    CHECK(refused("owed_by", "then = \"TRIB-ROLL\"\nowed_by") ==
          "law/x.toml:10: 'TRIB-ROLL' is neither a rule nor a provision");
    const std::string seven = with("owed_by", "part_of = \"SEVEN\"\nowed_by") +
                              "[[provision]]\nid = \"SEVEN\"\ntitle = \"A row\"\nstrength = "
                              "\"MUST\"\ncitation = \"reg 7\"\nconfidence = \"text\"\n"
                              "in_force_from = 2014-09-01\n";
    CHECK(parsed(facts_file, seven).empty());
    CHECK(parsed(facts_file, seven + seven.substr(seven.find("[[provision]]"))) ==
          "law/x.toml:23: provision 'SEVEN' is defined twice");
    CHECK(refused("An instrument\"", "The Code\"\nbinding = 0") ==
          "law/x.toml:3: 'binding' must be true or false");
}

TEST_CASE("A ground without its days, and a threshold beyond sense, are refused") {
    const auto exception = [](std::string_view test) {
        return parsed(facts_file,
                      fmt::format("{}[[exception]]\nid = \"EXC\"\ntitle = \"Away\"\nfact = "
                                  "\"closed\"\n{}\ncitation = \"reg 5(4)\"\nconfidence = "
                                  "\"text\"\nin_force_from = 2014-09-01\n",
                                  right_rule, test));
    };
    CHECK(exception("test = \"DURING\"").empty());
    CHECK(exception("test = \"ABSENT\"\nto = \"closed\"\nleast_days = 28").empty());
    for (const std::string_view days : {"", "\nleast_days = 0"})
        CHECK(exception(fmt::format("test = \"ABSENT\"\nto = \"closed\"{}", days)) ==
              "law/x.toml:18: without 'least_days' any closure or absence would excuse");
    const std::string closure =
        "test = \"ASKED-AROUND-CLOSURE\"\nfrom = \"closed\"\nto = \"closed\"\n";
    CHECK(exception(closure + "least_days = 28\nmargin_days = 7").empty());
    CHECK(exception(closure + "least_days = 28") ==
          "law/x.toml:18: ASKED-AROUND-CLOSURE needs 'margin_days'");
    CHECK(exception(closure + "margin_days = 7") ==
          "law/x.toml:18: without 'least_days' any closure or absence would excuse");
    CHECK(parsed(facts_file,
                 with("owed_by", "exceptions = [\"EXC\", \"EXC\"]\nowed_by") +
                     "[[exception]]\nid = \"EXC\"\ntitle = \"Ill\"\nfact = \"closed\"\ntest = "
                     "\"DURING\"\ncitation = \"reg 5(4)\"\nconfidence = \"text\"\n"
                     "in_force_from = 2014-09-01\n") == "law/x.toml:10: 'EXC' stands twice");
    const auto threshold = [](int number, std::string_view unit) {
        return parsed(facts_file,
                      fmt::format("{}[[threshold]]\nid = \"AGE\"\ntitle = \"An age\"\nstrength = "
                                  "\"MUST\"\nnumber = {}\nunit = \"{}\"\ncitation = \"s.1\"\n"
                                  "confidence = \"text\"\nin_force_from = 2014-09-01\n",
                                  right_rule, number, unit));
    };
    CHECK(threshold(25, "years of age").empty());
    CHECK(threshold(500, "years of age") ==
          "law/x.toml:18: 500 years of age: 1 to 120 is in sense");
    CHECK(threshold(0, "months") == "law/x.toml:18: 0 months: 1 to 120 is in sense");
    CHECK(threshold(24, "hour of day") == "law/x.toml:18: 24 hour of day: 1 to 23 is in sense");
    CHECK(threshold(2, "parsecs") == "law/x.toml:19: unknown unit 'parsecs'");
}

TEST_CASE("An impossible day is refused where it is written") {
    const std::string words = parsed(facts_file, with("2014-09-01", "2014-02-30"));
    CHECK(words.starts_with("law/x.toml:13: "));
    CHECK(parsed(facts_file, with("weeks = 6, count = \"W-EXCL\"",
                                  "before = \"02-30\", count = \"BEFORE-DATE\"")) ==
          "law/x.toml:9: 'before' must be a month and day, written 02-15");
}

TEST_CASE("Versions of one rule follow each other without a gap and do not overlap") {
    const auto two = [](std::string_view first_ends, std::string_view version) {
        std::string text =
            with("2014-09-01", fmt::format("2014-09-01\nin_force_to = {}", first_ends));
        std::string second{right_rule.substr(right_rule.find("[[rule]]"))};
        second.replace(second.find("version = 1"), 11, fmt::format("version = {}", version));
        second.replace(second.find("2014-09-01"), 10, "2022-07-01");
        return text + second;
    };
    CHECK(parsed(facts_file, two("2022-06-30", "2")).empty());
    CHECK(parsed(facts_file, two("2022-07-01", "2")) ==
          "law/x.toml:25: SIX: versions 1 and 2 overlap");
    CHECK(parsed(facts_file, two("2022-05-30", "2")) ==
          "law/x.toml:25: SIX: version 2 does not begin when version 1 ends");
    CHECK(parsed(facts_file, two("2022-06-30", "3")) == "law/x.toml:17: SIX: version 2 is next");
    CHECK(parsed(facts_file, two("2022-06-30", "1")) == "law/x.toml:17: SIX has version 1 twice");
}

TEST_CASE("A fact is defined once, and facts.toml must be there") {
    const std::string twice =
        std::string{facts_file} + "[[fact]]\nword = \"request_received\"\nmeans = \"Again.\"\n";
    CHECK(parsed(twice, right_rule) == "law/facts.toml:12: 'request_received' is defined twice");
    const std::array<EmbeddedFile, 1> alone{{{"x.toml", right_rule}}};
    CHECK(in_words(Law::parse(alone).error()) == "law/facts.toml:0: is missing");
}

TEST_CASE("Every row of tests/law/rules.tsv: the facts lead to the day") {
    for (const Row& row : rows()) {
        CAPTURE(row.id);
        CAPTURE(row.facts);
        const auto& exceptions = compiled().exceptions();
        if (row.facts.starts_with("on=")) {
            const Date on = parse_date(row.facts.substr(3)).value();
            if (const Provision* provision = compiled().provision(row.id)) {
                CHECK(in_force(provision->in_force_from, provision->in_force_to, on));
                CHECK(row.expected == "in force");
                continue;
            }
            const Threshold* threshold = compiled().threshold(row.id, on);
            REQUIRE(threshold);
            CHECK(fmt::format("{} {}", threshold->number, threshold->unit) == row.expected);
        } else if (std::ranges::find(exceptions, row.id, &Exception::id) != exceptions.end()) {
            const auto excused = split(row.expected, ' ');
            CHECK(found(row.facts, excused[0], 1) + found(row.facts, excused[0], 2) != "--");
            const std::string first_alone = row.facts.substr(0, row.facts.find(' '));
            const int version = found(first_alone, excused[0], 1) == "-" ? 2 : 1;
            CHECK(found(row.facts, excused[0], version) == excused[1] + " excused");
            CHECK(found(first_alone, excused[0], version) == excused[1]);
        } else {
            CHECK(found(row.facts, row.id, row.version) == row.expected);
        }
    }
}

TEST_CASE("Every rule, exception and threshold has a row, with the same citation") {
    std::map<std::pair<std::string, int>, std::string> cited;
    for (const Row& row : rows()) {
        const auto [at, added] = cited.try_emplace({row.id, row.version}, row.citation);
        CHECK_MESSAGE(at->second == row.citation, row.id);
    }
    std::size_t known = 0;
    const auto has_row = [&](const std::string& id, int version, const std::string& citation) {
        const std::string& named = cited[{id, version}];
        CHECK_MESSAGE(named == citation, id);
        ++known;
    };
    for (const Rule& rule : compiled().rules()) has_row(rule.id, rule.version, rule.citation);
    for (const Exception& item : compiled().exceptions()) has_row(item.id, 1, item.citation);
    for (const Threshold& item : compiled().thresholds()) has_row(item.id, 1, item.citation);
    for (const Provision& item : compiled().provisions()) has_row(item.id, 1, item.citation);
    CHECK(cited.size() == known); // and no row for a rule that is gone
}

TEST_CASE("The digest is that of the files: 64 hexadecimal digits, the same each time") {
    CHECK(law_digest().size() == 64);
    CHECK(law_digest().find_first_not_of("0123456789abcdef") == std::string::npos);
}
