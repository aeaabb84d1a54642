// A path of questions that leads to a decision: answers so far, and the map of the whole.
#pragma once
#include "base/words.hpp"
#include "platform/html/elements.hpp"

namespace trefoil::html {

struct Answered {
    std::string question{};
    std::string answer{};
    Url change{};
};
Html answers_so_far(const Words&, const std::vector<Answered>&);

enum class PathState { answered, now, ahead };
struct PathStep {
    std::string question{};
    std::string answer{}; // of those answered
    PathState state = PathState::ahead;
};
struct PathMap {
    std::string title{}; // "Where you are"
    std::vector<PathStep> steps{};
    std::string ends_title{}; // "It can end in one of four ways"
    std::vector<std::string> ends{};
};
Html path_map(const PathMap&);
} // namespace trefoil::html
