// trefoil can FILE.json: what the access decision answers to written questions, a JSON line each,
// so that anybody can check the rules without a database.
#pragma once
#include <iosfwd>
#include <string_view>

namespace CLI {
class App;
}

namespace trefoil::app {
void add_can(CLI::App& app, int& status);
// Writes a line per question and returns the exit status: 1 if any could not be read.
int answer_questions(std::string_view json, std::ostream& out, std::ostream& err);
} // namespace trefoil::app
