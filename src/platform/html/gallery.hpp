// Every component with its states, and whole pages made of them, with made-up people. For those who
// build pages, for the browser tests, and for looking at a change.
#pragma once
#include "platform/html/page.hpp"
#include <string>
#include <vector>

namespace trefoil::html {

struct GalleryPage {
    std::string name{}; // /gallery/<name>
    std::string title{};
    std::string html{};
};
std::vector<GalleryPage> gallery(Theme theme = Theme::match_device);
} // namespace trefoil::html
