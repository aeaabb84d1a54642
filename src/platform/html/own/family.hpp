// A family's home: one thing to do, where we are, your person.
#pragma once
#include "platform/html/icons.hpp"
#include "platform/html/own/person.hpp"

namespace trefoil::html {

// The one thing to do, or the news. It stands out: one a page.
struct OneThing {
    std::string title{};
    Html content{};
    Html button_words{};
    Url href{};
    Html instead{}; // "Would you rather talk? ..."
};
Html one_thing(const OneThing&);

struct Greeting {
    Picture picture{};
    std::string picture_of{}; // whose first letters stand in for it
    Html words{};             // "Hello Grace. One thing to do this week."
};
Html greeting(const Greeting&);

enum class StepState { done, now, next };
struct Step {
    StepState state = StepState::next;
    std::string title{};
    Html about{};
    Icon icon = Icon::dot; // for the steps that are not done
};
Html steps(const Words&, const std::vector<Step>&);

struct YourPerson {
    std::string name{};
    Html about{};   // "Caseworker. She texts, as you asked."
    Html contact{}; // a link
    std::string title{};
};
Html your_person(const YourPerson&);

struct Looked {
    Agency agency{};
    std::string name{};
    Html what{};
};
Html who_looked(const std::vector<Looked>&);

// A young person's own box: a picture, a heading, what they said, who can see it.
struct Tile {
    Icon icon = Icon::star;
    Agency colour = Agency::family; // only its tint
    std::string title{};
    Html content{};
    WhoCanSee who{};
};
Html tiles(const Words&, const std::vector<Tile>&);
} // namespace trefoil::html
