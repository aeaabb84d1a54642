// Ways through the service: back, trail, skip, pages of a list, languages, the service's own bar.
#pragma once
#include "platform/html/html.hpp"
#include <optional>

namespace trefoil::html {

struct BackLink {
    Url href = "#";
    Html content = "Back";
    std::string classes{};
    Attributes attributes{};
};

struct Crumb {
    Html content{};
    Url href{}; // none for the page one is on
    Attributes attributes{};
};

struct Breadcrumbs {
    std::vector<Crumb> items{};
    bool collapses_on_phones = false;
    std::string label = "Breadcrumb";
    std::string classes{};
    Attributes attributes{};
};

struct SkipLink {
    Html content{};
    Url href = "#content";
    std::string classes{};
    Attributes attributes{};
};

struct PaginationLink {
    Url href{};
    Html content{};
    std::string label{}; // what stands on that page
    Attributes attributes{};
};

struct PaginationItem {
    std::string number{};
    Url href{};
    bool is_current = false;
    bool is_ellipsis = false;
    std::string hidden_text{}; // "Page 2", unless stated
    Attributes attributes{};
};

struct Pagination {
    PaginationLink previous{};
    PaginationLink next{};
    std::vector<PaginationItem> items{};
    std::string label = "Pagination";
    std::string classes{};
    Attributes attributes{};
};

struct Language {
    Html content{}; // its name in its own script
    Url href{};     // none for the language of this page
    bool is_current = false;
    std::string lang{};
    std::string href_lang{}; // the same as `lang`, unless stated
    std::string dir{};
    std::string description{};
    std::string classes{};
    Attributes attributes{};
};

struct LanguageNavigation {
    std::vector<Language> items{};
    std::string label = "Language";
    std::string classes{};
    Attributes attributes{};
};

Html back_link(const BackLink&);
Html breadcrumbs(const Breadcrumbs&);
Html skip_link(const SkipLink&);
Html pagination(const Pagination&);
Html language_navigation(const LanguageNavigation&);
} // namespace trefoil::html
