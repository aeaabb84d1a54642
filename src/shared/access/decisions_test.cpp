// The decision against tables written from the access specification alone.
#include "support/situation.hpp"
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <sstream>

using namespace trefoil;
using namespace trefoil::access;
using test::decision_on;
using test::in_words;
using test::Situation;

namespace {
std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> pieces;
    std::istringstream stream{text};
    for (std::string piece; std::getline(stream, piece, at);) pieces.push_back(piece);
    return pieces;
}

// The rows of a table, the first with the names of its columns; lines of `#` say where it is from.
std::vector<std::vector<std::string>> table(const std::string& path) {
    std::ifstream file{path};
    REQUIRE(file.good());
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);)
        if (!line.starts_with('#')) rows.push_back(split(line, '\t'));
    return rows;
}

Part part_called(std::string_view code) {
    for (int i = 0; i <= static_cast<int>(Part::set_up); ++i)
        if (code_of(static_cast<Part>(i)) == code) return static_cast<Part>(i);
    FAIL("no such part: ", code);
    return Part::set_up;
}

const std::map<std::string, Action> actions{{"view", Action::view},
                                            {"contribute", Action::contribute},
                                            {"decide", Action::decide},
                                            {"begin", Action::begin}};

void set_relation(Situation& s, const std::string& relation) {
    if (relation == "team") s.on_team = true;
    if (relation == "self") s.is_self = true;
    if (relation == "team" || relation == "self" || relation == "no_team" || relation == "no_tie")
        return;
    s.has_tie = true;
    s.tie = relation == "unrecorded" ? std::nullopt : std::optional{tie_of(relation)};
}

using Change = void (*)(Situation&);
void open(Situation& s, StepKind kind) { s.step = Situation::Step{kind}; }
const std::map<std::string, Change> states{
    {"suspended", [](Situation& s) { s.account = AccountState::suspended; }},
    {"account_ended", [](Situation& s) { s.account = AccountState::ended; }},
    {"no_account", [](Situation& s) { s.account.reset(); }},
    {"not_signed_in", [](Situation& s) { s.sign_in.reset(); }},
    {"password", [](Situation& s) { s.sign_in = SignIn::password; }},
    {"hardware_key", [](Situation& s) { s.sign_in = SignIn::hardware_key; }},
    {"console", [](Situation& s) { s.from_console = true; }},
    {"post_ended", [](Situation& s) { s.post = Situation::Post::ended; }},
    {"post_ahead", [](Situation& s) { s.post = Situation::Post::not_begun; }},
    {"no_post", [](Situation& s) { s.post = Situation::Post::not_recorded; }},
    {"other_council", [](Situation& s) { s.home = Situation::Home::other_council; }},
    {"outside", [](Situation& s) { s.home = Situation::Home::no_council; }},
    {"agreement", [](Situation& s) { s.agreement = true; }},
    {"kin", [](Situation& s) { s.has_tie = true; }},
    {"declared", [](Situation& s) { s.tie_confirmed = false; }},
    {"tie_ended", [](Situation& s) { s.tie_when = Situation::When::ended; }},
    {"tie_ahead", [](Situation& s) { s.tie_when = Situation::When::ahead; }},
    {"no_child", [](Situation& s) { s.has_child = false; }},
    {"no_birth", [](Situation& s) { s.age = Situation::Age::not_recorded; }},
    {"no_orders", [](Situation& s) { s.orders_asked = false; }},
    {"young_person", [](Situation& s) { s.age = Situation::Age::young_person; }},
    {"competent", [](Situation& s) { s.competence = Judgement::shown; }},
    {"not_competent", [](Situation& s) { s.competence = Judgement::not_shown; }},
    {"has_capacity", [](Situation& s) { s.capacity = Judgement::shown; }},
    {"lacks_capacity", [](Situation& s) { s.capacity = Judgement::not_shown; }},
    {"agreed", [](Situation& s) { s.agreed = true; }},
    {"decides_instead", [](Situation& s) { s.decides_instead = true; }},
    {"draft", [](Situation& s) { s.is_sent = false; }},
    {"education", [](Situation& s) { s.agency = Agency::education; }},
    {"health", [](Situation& s) { s.agency = Agency::health; }},
    {"social_care", [](Situation& s) { s.agency = Agency::social_care; }},
    {"advice_asked", [](Situation& s) { open(s, StepKind::advice_asked); }},
    {"plan_recipient", [](Situation& s) { open(s, StepKind::plan_recipient); }},
    {"consulted", [](Situation& s) { open(s, StepKind::consulted); }},
    {"contributed", [](Situation& s) { open(s, StepKind::contributed); }},
    {"closed", [](Situation& s) { s.step->when = Situation::When::ended; }},
    {"ahead", [](Situation& s) { s.step->when = Situation::When::ahead; }},
    {"other_case", [](Situation& s) { s.step->aim = Situation::Aim::other_case; }},
    {"this_thing", [](Situation& s) { s.step->aim = Situation::Aim::this_thing; }},
    {"other_thing", [](Situation& s) { s.step->aim = Situation::Aim::other_thing; }},
};

Situation situation_of(const std::vector<std::string>& row) {
    Situation s;
    if (row[0] != "family") s.role = role_of(row[0]).value();
    set_relation(s, row[1]);
    for (const std::string& word : split(row[2], ' '))
        if (word != "-") states.at(word)(s);
    return s;
}

// What a letter of the section table lets someone do.
bool letter_allows(char letter, Action action) {
    if (action == Action::view) return letter == 'R' || letter == 'C' || letter == 'D';
    if (action == Action::contribute) return letter == 'C' || letter == 'D';
    return action == Action::decide && letter == 'D';
}
} // namespace

TEST_CASE("Every line of the table of decisions comes out as the access specification says") {
    const auto rows = table("tests/access/decisions.tsv");
    int cases = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        REQUIRE(rows[i].size() == 7);
        Situation s = situation_of(rows[i]);
        for (const std::string& part : split(rows[i][3], ' '))
            for (const std::string& action : split(rows[i][4], ' ')) {
                s.part = part_called(part);
                s.action = actions.at(action);
                CHECK_MESSAGE(in_words(decision_on(s)) == rows[i][5], rows[i][0], " ", rows[i][1],
                              " ", rows[i][2], " ", part, " ", action, ": ", rows[i][6]);
                ++cases;
            }
    }
    CHECK(cases > 1500);
}

TEST_CASE("Every cell of the section table is as the access specification has it") {
    const auto rows = table("tests/access/section_table.tsv");
    REQUIRE(rows.size() == 11); // the names of the columns, and every role an appointment can have
    for (std::size_t i = 1; i < rows.size(); ++i)
        for (std::size_t column = 1; column < rows[0].size(); ++column)
            for (const auto& [word, action] : actions) {
                const std::string& heading = rows[0][column];
                Situation s{.role = role_of(rows[i][0]).value(), .action = action, .on_team = true};
                const bool is_agency =
                    heading == "education" || heading == "health" || heading == "social_care";
                s.part = is_agency ? Part::advice_other : part_called(heading);
                if (is_agency) s.agency = agency_of(heading);
                const bool expected = letter_allows(rows[i][column].at(0), action);
                CHECK_MESSAGE(in_words(decision_on(s)) == (expected ? "ALLOW G4" : "DENY D1"),
                              rows[i][0], " ", heading, " ", word);
            }
}
