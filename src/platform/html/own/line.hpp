// The line of children: everyone on the same line of weeks. On track is a dot, a near date a
// diamond, a past one a triangle; each leads to its row. On a phone: rows of dots, one for each
// stage.
#pragma once
#include "base/words.hpp"
#include "platform/html/own/marks.hpp"

namespace trefoil::html {

struct LinePoint {
    std::string name{};
    Url href{};
    int day = 0;             // since it was asked for
    State state = State::ok; // ok, tight or late
};

struct LineStage {
    std::string name{};
    int from_week = 0;
    int to_week = 0;
};

struct Line {
    std::string title{};
    std::string sentence{}; // the main numbers, read instead of the drawing
    std::vector<LinePoint> points{};
    std::vector<LineStage> stages{};
    int weeks = 20;
    std::string id{};
};
Html line_of_people(const Words&, const Line&);
} // namespace trefoil::html
