// The child or young person first: picture, name, their own words; and who may see what.
#pragma once
#include "base/words.hpp"
#include "platform/html/own/marks.hpp"

namespace trefoil::html {

struct Picture {
    Url src{};         // none: the first letters of the name
    std::string alt{}; // "Amara's own drawing of herself"
};

struct Part {
    std::string text{};
    Url href{};
    std::string beside{}; // "4 of 6"
    bool is_current = false;
};

struct PersonHeader {
    Picture picture{};
    std::string name{};
    std::vector<Html> facts{}; // age, setting, who they live with
    Html quote{};              // in their own words
    Html said_by{};            // who wrote it down and when, one-page profile, listen
    Html above{};              // a link back
    std::vector<Html> actions{};
    std::vector<Part> parts{}; // the parts of the case
    std::string parts_label{}; // "Amara's case"
};
// Stands in the page's `hero`, from edge to edge.
Html person_header(const PersonHeader&);
Html picture(const Picture&, std::string_view name, int pixels = 96);

struct KnownFace {
    std::string name{};
    std::optional<Agency> agency{};
};
// Words first, then faces, and a link to change it.
struct WhoCanSee {
    std::vector<KnownFace> faces{};
    std::string words{}; // "Mum and college"
    Link change{};
};
Html who_can_see(const Words&, const WhoCanSee&);

// "Why am I seeing this?" beside something private: opens the plain reason.
Html why_seeing(const Words&, const Html& reason);
} // namespace trefoil::html
