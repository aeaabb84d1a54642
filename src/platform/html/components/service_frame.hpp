// The design system's frame for a service that is not on gov.uk: generic header, service
// navigation, footer. The crest of its footer is not ours to show and cannot be written.
#pragma once
#include "platform/html/html.hpp"
#include <optional>

namespace trefoil::html {

struct GenericHeader {
    Html logo{};
    Url href = "/";
    std::string container_classes = "govuk-width-container";
    std::string classes{};
    Attributes attributes{};
};

struct ServiceNavigationItem {
    Html content{};
    Url href{};
    bool is_current = false; // this page
    bool is_active = false;  // this part of the service
    Attributes attributes{};
};

struct ServiceNavigation {
    std::string service{};
    Url service_href{};
    std::vector<ServiceNavigationItem> items{};
    std::optional<bool> collapses_on_phones{}; // with more than one item, unless stated
    std::string menu_text = "Menu";
    std::string menu_label{};
    std::string navigation_label{}; // the menu's text, unless stated
    std::string navigation_id = "navigation";
    std::string navigation_classes{};
    std::string label = "Service information";
    Html at_start{}, at_end{}, before_items{}, after_items{};
    bool end_stands_in_line = false;
    std::string classes{};
    Attributes attributes{};
};

struct FooterLink {
    std::string text{};
    Url href{};
    Attributes attributes{};
};

struct FooterSection {
    std::string title{};
    std::vector<FooterLink> items{};
    std::string columns{};
    std::string width = "full";
};

struct Footer {
    std::vector<FooterSection> sections{};
    std::vector<FooterLink> links{};
    bool has_meta = false; // a heading for links and words, even when there are none
    std::string links_title = "Support links";
    Html words{};
    Html licence{}; // none: no licence is named
    Html copyright{};
    Url copyright_href{};
    std::string container_classes{};
    std::string classes{};
    Attributes attributes{};
};

Html generic_header(const GenericHeader&);
Html service_navigation(const ServiceNavigation&);
Html footer(const Footer&);
} // namespace trefoil::html
