// Parts of a long page: an accordion, or tabs.
#pragma once
#include "platform/html/html.hpp"
#include <optional>

namespace trefoil::html {

struct AccordionSection {
    Html title{};
    Html summary{};
    Html content{}; // blocks, or
    std::string text{};
    bool is_open = false;
    int number = 0; // in its ids: its place, unless stated
};

struct Accordion {
    std::string id{};
    std::vector<AccordionSection> sections{};
    int level = 2;
    std::optional<bool> remembers{}; // which sections were open
    std::string hide_all{}, hide_section{}, hide_section_label{};
    std::string show_all{}, show_section{}, show_section_label{};
    std::string classes{};
    Attributes attributes{};
};

struct TabPanel {
    std::string label{};
    Html content{}; // blocks, or
    std::string text{};
    std::string id{}; // the prefix and a number, unless stated
    Attributes attributes{};
    Attributes panel_attributes{};
};

struct Tabs {
    std::vector<TabPanel> items{};
    std::string id_prefix{};
    std::string title = "Contents";
    std::string id{};
    std::string classes{};
    Attributes attributes{};
};

Html accordion(const Accordion&);
Html tabs(const Tabs&);
} // namespace trefoil::html
