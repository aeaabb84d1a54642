// A question about cookies, and the answer to it.
#pragma once
#include "platform/html/html.hpp"

namespace trefoil::html {

struct CookieAction {
    std::string text{};
    Url href{}; // a link; without it, a button
    std::string type{};
    std::string name{};
    std::string value{};
    std::string classes{};
    Attributes attributes{};
};

struct CookieMessage {
    Html heading{};
    Html content{}; // blocks
    std::string text{};
    std::vector<CookieAction> actions{};
    bool is_hidden = false;
    std::string role{};
    std::string classes{};
    Attributes attributes{};
};

struct CookieBanner {
    std::vector<CookieMessage> messages{};
    std::string label = "Cookie banner";
    bool is_hidden = false;
    std::string classes{};
    Attributes attributes{};
};

Html cookie_banner(const CookieBanner&);
} // namespace trefoil::html
