// Button, and the button that leaves a page at once.
#pragma once
#include "platform/html/html.hpp"
#include <optional>

namespace trefoil::html {

struct Button {
    Html content{};
    Url href{}; // a link that looks like a button; without it, a button of the form
    std::string name{};
    std::string value{};
    std::string type = "submit";
    bool is_start = false;
    bool disabled = false; // for comparison only: our pages allow the press and explain
    std::optional<bool> prevents_double_click{};
    std::string id{};
    std::string classes{};
    Attributes attributes{};
};

// For pages about harm or family safety.
struct ExitThisPage {
    Url to = "https://www.bbc.co.uk/weather";
    Html content{};
    std::string activated_text{}, timed_out_text{};
    std::string press_two_more_times_text{}, press_one_more_time_text{};
    std::string id{};
    std::string classes{};
    Attributes attributes{};
};

Html button(const Button&);
Html exit_this_page(const ExitThisPage& = {});

void write(Writer&, const Button&);
} // namespace trefoil::html
