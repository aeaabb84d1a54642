// The whole page: header, navigation, main part, footer. Everything works without script.
#pragma once
#include "platform/html/elements.hpp"
#include "platform/html/html.hpp"
#include <optional>

namespace trefoil::html {

// How the partnership shows itself; from its settings.
struct Brand {
    std::string service = "Alderbrook Together";
    std::string partnership = "Alderbrook SEND Partnership";
    std::string run_by = "Alderbrook Council, NHS and families working together.";
    Url home = "/";
    Url logo{}; // a picture of ours, 38 by 38; without it the woven mark
};

struct NavigationLink {
    std::string text{};
    Url href{};
    bool is_current = false;
    int count = 0;               // shown when not 0
    std::string count_of_what{}; // read aloud after it: "new messages"
};

// Shown at the right, with sign-out as a button of a form.
struct SignedIn {
    std::string name{};
    std::string role{};
    Url sign_out = "/sign-out";
    Url account{}; // a page about the person's own settings
};

// Who the page is for decides the size of its words: staff 17 px, families 19 px, easy read 21 px.
enum class Audience { staff, families, easy_read };
enum class Theme { match_device, light, dark };

// The bar above a family's page: listen, easy read, other languages.
struct Ways {
    struct Way {
        std::string text{};
        Url href{};
        std::string lang{}; // of the text and of the page it leads to
        std::string dir{};
    };
    Url listen{};
    std::vector<Way> others{};
};

struct Page {
    std::string title{};   // what this page is; the browser's title is "page - section - service"
    std::string section{}; // the case or the part of the service it belongs to
    Html content{};
    Html hero{};            // above the content, from edge to edge, inside main
    Html back{};            // back link or breadcrumbs
    bool has_error = false; // the browser's title begins with "Error: "
    Audience audience = Audience::staff;
    Theme theme = Theme::match_device;
    std::string lang = "en-GB";
    std::string dir = "ltr";
    Brand brand{};
    std::vector<NavigationLink> navigation{};
    std::optional<SignedIn> person{};
    Ways ways{};
    Url theme_form{}; // where the choice of theme is posted; without it there is no choice
    Url here{};       // this page, to come back to after choosing; none: the answer to a form
    std::vector<Link> footer_links{}; // the usual ones, unless stated
    std::string footer_note{};        // "Example data - no real people."
    long session_seconds = 0;         // a warning is given two minutes before this ends
};

std::string page(const Page&);

// For the content security policy: script-src 'self' and these.
std::string_view script_hashes();
} // namespace trefoil::html
