// trefoil can: the published questions, and what it says of a file that is not as it should be.
#include "app/commands/can_command.hpp"
#include <boost/json.hpp>
#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

using namespace trefoil;
namespace json = boost::json;

namespace {
struct Run {
    int status = 0;
    std::vector<json::object> lines;
    std::string err;
};
Run asked(const std::string& text) {
    std::ostringstream out, err;
    Run run{app::answer_questions(text, out, err), {}, err.str()};
    std::istringstream written{out.str()};
    for (std::string line; std::getline(written, line);)
        run.lines.push_back(json::parse(line).as_object());
    return run;
}
std::string text_of(const std::string& path) {
    std::ifstream file{path};
    REQUIRE(file);
    return {std::istreambuf_iterator<char>{file}, {}};
}
std::string words(const json::object& line, std::string_view key) {
    return std::string{line.at({key.data(), key.size()}).as_string()};
}

// One question, with a piece of it written differently.
constexpr std::string_view question =
    R"({"questions": [{"id": 7, "today": "2026-09-07", "actor": {"person": "mother"},)"
    R"("action": "view", "item": {"part": "overview", "subject": "amira", "case": "one"},)"
    R"("facts": {"actor": {"account": "active", "sign_in": "password"}, "subject":)"
    R"({"born_on": "2018-04-03", "orders_asked_on": "2026-02-02", "tie": {"kind":)"
    R"("parental_responsibility", "confirmed": true, "from_on": "2026-02-02"}}}}]})";
json::object with(std::string_view piece, std::string_view instead) {
    std::string text{question};
    const auto at = text.find(piece);
    REQUIRE(at != std::string::npos);
    const Run run = asked(text.replace(at, piece.size(), instead));
    REQUIRE(run.lines.size() == 1);
    CHECK(run.status == (run.lines[0].contains("error") ? 1 : 0));
    return run.lines[0];
}
} // namespace

TEST_CASE("Every published question gets the answer of the access specification") {
    const Run run = asked(text_of("tests/access/questions.json"));
    CHECK(run.status == 0);
    std::istringstream expected{text_of("tests/access/answers.tsv")};
    std::string line;
    std::getline(expected, line); // where it is from
    std::getline(expected, line); // the names of the columns
    for (const json::object& answer : run.lines) {
        REQUIRE(std::getline(expected, line));
        CHECK(words(answer, "id") + '\t' + words(answer, "outcome") + ' ' + words(answer, "code") ==
              line);
    }
    CHECK_FALSE(std::getline(expected, line));
}

TEST_CASE("An answer tells the rules that fired with their sources, and whether what is missing is "
          "told") {
    const json::object allowed = with("view", "view");
    CHECK(
        json::serialize(allowed) ==
        R"({"id":7,"outcome":"ALLOW","code":"G2","rules":["G2"],"cites":["Children and )"
        R"(Families Act 2014, Part 3; Education Act 1996 s.576"],"tells_what_is_missing":false})");
    const json::object missing = with(R"("orders_asked_on": "2026-02-02", )", "");
    CHECK(words(missing, "code") == "X2:orders_asked_on");
    CHECK(missing.at("tells_what_is_missing").as_bool());
}

TEST_CASE("A fact that is misspelt or of the wrong kind is an error, never a fact left out") {
    const auto error = [](std::string_view piece, std::string_view instead) {
        return words(with(piece, instead), "error");
    };
    CHECK(error("born_on", "bron_on") == "facts.subject.bron_on: not known");
    CHECK(error("\"today\"", "\"to_day\"") == "today: missing");
    CHECK(error("overview", "overwiev") == "item.part: 'overwiev' is not one of its words");
    CHECK(error("2018-04-03", "2018-02-30") ==
          "facts.subject.born_on: a day like 2026-09-07 is needed");
    CHECK(error("true", "\"yes\"") == "facts.subject.tie.confirmed: true or false is needed");
    CHECK(error(R"({"person": "mother"})", "[]") == "actor: an object is needed");
    CHECK(error(R"("id": 7)", R"("id": 7, "now": "2026-09-07 10:30")") ==
          "now: a moment like 2026-09-07T10:30Z is needed");
    CHECK(error(R"("id": 7)", R"("id": 7, "now": "2026-09-07T24:30Z")") ==
          "now: a moment like 2026-09-07T10:30Z is needed");
}

TEST_CASE("A file that holds no questions is said to be none") {
    for (const std::string text : {"", "[]", "{}", R"({"questions": {}})"}) {
        CHECK(asked(text).status == 1);
        CHECK(asked(text).err == "an object with a list \"questions\" is needed\n");
    }
    CHECK(asked(R"({"questions": []})").status == 0);
}
