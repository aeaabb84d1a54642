// The thread: a need, the help for it and what will change, side by side and joined. A solid line:
// the help is clear and can be checked. A dashed one: loose words, or something missing.
#pragma once
#include "base/words.hpp"
#include "platform/html/own/marks.hpp"

namespace trefoil::html {

enum class Tie { clear, loose };

struct Source {
    Agency agency{};
    Html words{};
};

// What stands in a card of the thread.
struct Knot {
    std::string code{};  // "B2"
    std::string title{}; // "What is hard"
    Html text{};
    std::vector<Fact> facts{}; // who, how often, how long
    std::vector<Source> sources{};
    Html note{}; // loose words named, smaller steps
};

struct Help {
    Knot knot{};
    Tie tie = Tie::clear;
    std::string tie_words{}; // "Clear and can be checked": read by those who do not see the line
};

struct Thread {
    Knot need{};
    std::vector<Help> help{};
    std::vector<Knot> outcomes{};
};
Html thread(const Words&, const Thread&);

// Words that cannot be checked, marked where they stand.
Html loose_words(const Words&, std::string_view marked);

// The parts of a document in a rail: a letter, a name, how far it is.
struct RailPart {
    std::string letter{};
    std::string name{};
    Url href{};
    State state = State::idle;
    std::string state_words{}; // "done", "needs a look", "not started"
    bool is_current = false;
};
struct Rail {
    std::string title{}; // "Sections A to K"
    std::vector<RailPart> parts{};
};
Html rail(const Words&, const Rail&);
} // namespace trefoil::html
