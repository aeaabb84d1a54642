// What a page tells: something is wrong, done, important, aside.
#pragma once
#include "platform/html/components/button.hpp"
#include "platform/html/html.hpp"
#include <optional>

namespace trefoil::html {

struct ErrorLink {
    Html content{};
    Url href{}; // to the field: Url{}.at("yearly-amount")
    Attributes attributes{};
};

struct ErrorSummary {
    std::vector<ErrorLink> errors{};
    Html title = "There is a problem";
    Html description{};
    std::optional<bool> disables_auto_focus{};
    std::string classes{};
    Attributes attributes{};
};

struct NotificationBanner {
    Html content{}; // blocks; a single line is better put in `heading`
    std::string heading{};
    bool is_success = false;
    Html title{}; // "Important" or "Success", unless stated
    int title_level = 2;
    std::string title_id = "govuk-notification-banner-title";
    std::string role{};
    std::optional<bool> disables_auto_focus{};
    std::string classes{};
    Attributes attributes{};
};

struct PanelAction {
    Html content{};
    Url href{};
    std::string type{}; // "button" for a link that looks like one
    std::string classes{};
    Attributes attributes{};
};

struct PanelActions {
    std::vector<PanelAction> items{};
    std::string classes{};
    Attributes attributes{};
};

// The end of a journey: what was done. With `govuk-panel--interruption`: something to stop for.
struct Panel {
    Html title{};
    Html content{};
    int level = 1;
    std::optional<PanelActions> actions{}; // of an interruption
    std::string classes{};
    Attributes attributes{};
};

struct InsetText {
    Html content{};
    std::string id{};
    std::string classes{};
    Attributes attributes{};
};

struct WarningText {
    Html content{};
    std::string hidden_word = "Warning";
    std::string classes{};
    Attributes attributes{};
};

struct Details {
    Html summary{};
    Html content{};
    bool is_open = false;
    std::string id{};
    std::string classes{};
    Attributes attributes{};
};

struct Tag {
    Html content{};
    std::string classes{}; // "govuk-tag--green"
    Attributes attributes{};
};

struct PhaseBanner {
    Tag tag{};
    Html content{};
    std::string classes{};
    Attributes attributes{};
};

struct Feedback {
    Html title{};
    Html content{}; // blocks
    std::string text{};
    int level = 2;
    std::string classes{};
    Attributes attributes{};
};

Html error_summary(const ErrorSummary&);
Html notification_banner(const NotificationBanner&);
Html panel(const Panel&);
Html inset_text(const InsetText&);
Html warning_text(const WarningText&);
Html details(const Details&);
Html tag(const Tag&);
Html phase_banner(const PhaseBanner&);
Html feedback(const Feedback&);

void write(Writer&, const Tag&);
} // namespace trefoil::html
