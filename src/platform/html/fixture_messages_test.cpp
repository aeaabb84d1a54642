// Published examples of messages, lists and tables, as our option structs.
#include "platform/html/components/cookie_banner.hpp"
#include "platform/html/components/lists.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/sections.hpp"
#include "platform/html/components/table.hpp"
#include "platform/html/fixture_options.hpp"

namespace trefoil::html::fixtures {
namespace {
Html error_summary_case(const Options& o) {
    std::vector<ErrorLink> errors;
    for (const auto& item : o["errorList"].items())
        errors.push_back({.content = item.content(),
                          .href = item["href"].address(),
                          .attributes = item.attributes()});
    return error_summary({.errors = errors,
                          .title = o.content("titleHtml", "titleText"),
                          .description = o.content("descriptionHtml", "descriptionText"),
                          .disables_auto_focus = o["disableAutoFocus"].yes_or_no(),
                          .classes = o.classes(),
                          .attributes = o.attributes()});
}

Html notification_banner_case(const Options& o) {
    return notification_banner({.content = o["html"].markup(),
                                .heading = o["text"].text(),
                                .is_success = o["type"].text() == "success",
                                .title = o.content("titleHtml", "titleText"),
                                .title_level = o["titleHeadingLevel"].number_or(2),
                                .title_id = o["titleId"].text_or("govuk-notification-banner-title"),
                                .role = o["role"].text(),
                                .disables_auto_focus = o["disableAutoFocus"].yes_or_no(),
                                .classes = o.classes(),
                                .attributes = o.attributes()});
}

PanelActions panel_actions_of(const Options& o) {
    PanelActions made{.classes = o.classes(), .attributes = o.attributes()};
    for (const auto& item : o["items"].items())
        made.items.push_back({.content = item.content(),
                              .href = item["href"].address(),
                              .type = item["type"].text(),
                              .classes = item.classes(),
                              .attributes = item.attributes()});
    return made;
}

Html panel_case(const Options& o) {
    Panel made{.title = o.content("titleHtml", "titleText"),
               .content = o.content(),
               .level = o["headingLevel"].number_or(1),
               .classes = o.classes(),
               .attributes = o.attributes()};
    if (o["actions"].is_true()) made.actions = panel_actions_of(o["actions"]);
    return panel(made);
}

Html inset_text_case(const Options& o) {
    return inset_text({.content = o.content(),
                       .id = o["id"].text(),
                       .classes = o.classes(),
                       .attributes = o.attributes()});
}

Html warning_text_case(const Options& o) {
    return warning_text({.content = o.content(),
                         .hidden_word = o["iconFallbackText"].text_or("Warning"),
                         .classes = o.classes(),
                         .attributes = o.attributes()});
}

Html details_case(const Options& o) {
    return details({.summary = o.content("summaryHtml", "summaryText"),
                    .content = o.content(),
                    .is_open = o["open"].is_true(),
                    .id = o["id"].text(),
                    .classes = o.classes(),
                    .attributes = o.attributes()});
}

Tag tag_of(const Options& o) {
    return {.content = o.content(), .classes = o.classes(), .attributes = o.attributes()};
}

Html phase_banner_case(const Options& o) {
    return phase_banner({.tag = tag_of(o["tag"]),
                         .content = o.content(),
                         .classes = o.classes(),
                         .attributes = o.attributes()});
}

Html feedback_case(const Options& o) {
    return feedback({.title = o.content("titleHtml", "titleText"),
                     .content = o["html"].markup(),
                     .text = o["text"].text(),
                     .level = o["headingLevel"].number_or(2),
                     .classes = o.classes(),
                     .attributes = o.attributes()});
}

Html cookie_banner_case(const Options& o) {
    CookieBanner made{.label = o["ariaLabel"].text_or("Cookie banner"),
                      .is_hidden = o["hidden"].is_true(),
                      .classes = o.classes(),
                      .attributes = o.attributes()};
    for (const auto& message : o["messages"].items()) {
        made.messages.push_back({.heading = message.content("headingHtml", "headingText"),
                                 .content = message["html"].markup(),
                                 .text = message["text"].text(),
                                 .is_hidden = message["hidden"].is_true(),
                                 .role = message["role"].text(),
                                 .classes = message.classes(),
                                 .attributes = message.attributes()});
        for (const auto& action : message["actions"].items())
            made.messages.back().actions.push_back({.text = action["text"].text(),
                                                    .href = action["href"].address(),
                                                    .type = action["type"].text(),
                                                    .name = action["name"].text(),
                                                    .value = action["value"].text(),
                                                    .classes = action.classes(),
                                                    .attributes = action.attributes()});
    }
    return cookie_banner(made);
}

std::vector<SummaryAction> actions_of(const Options& all) {
    std::vector<SummaryAction> actions;
    for (const auto& item : all["items"].items())
        actions.push_back({.content = item.content(),
                           .href = item["href"].address(),
                           .hidden_text = item["visuallyHiddenText"].text(),
                           .classes = item.classes(),
                           .attributes = item.attributes()});
    return actions;
}

SummaryPart summary_part_of(const Options& o) {
    return {.content = o.content(), .classes = o.classes()};
}

Html summary_list_case(const Options& o) {
    SummaryList made{.classes = o.classes(), .attributes = o.attributes()};
    for (const auto& row : o["rows"].items())
        if (row.is_true())
            made.rows.push_back({.key = summary_part_of(row["key"]),
                                 .value = summary_part_of(row["value"]),
                                 .actions = actions_of(row["actions"]),
                                 .actions_classes = row["actions"].classes(),
                                 .classes = row.classes()});
    if (const Options card = o["card"]; card.is_true())
        made.card = {.title = card["title"].content(),
                     .level = card["title"]["headingLevel"].number_or(2),
                     .actions = actions_of(card["actions"]),
                     .actions_classes = card["actions"].classes(),
                     .title_classes = card["title"].classes(),
                     .classes = card.classes(),
                     .attributes = card.attributes()};
    return summary_list(made);
}

Html task_list_case(const Options& o) {
    TaskList made{.id_prefix = o["idPrefix"].text_or("task-list"),
                  .classes = o.classes(),
                  .attributes = o.attributes()};
    int place = 0; // left-out items keep their number in the template
    for (const auto& item : o["items"].items()) {
        ++place;
        if (!item.is_true()) continue;
        made.items.push_back({.title = item["title"].content(),
                              .href = item["href"].address(),
                              .status = item["status"].content(),
                              .hint = item["hint"].content(),
                              .title_classes = item["title"].classes(),
                              .status_classes = item["status"].classes(),
                              .classes = item.classes(),
                              .number = place});
        if (item["status"]["tag"].is_true())
            made.items.back().status_tag = tag_of(item["status"]["tag"]);
    }
    return task_list(made);
}

Cell cell_of(const Options& o) {
    return {.content = o.content(),
            .format = o["format"].text(),
            .columns = o["colspan"].number_or(0),
            .rows = o["rowspan"].number_or(0),
            .classes = o.classes(),
            .attributes = o.attributes()};
}

Html table_case(const Options& o) {
    Table made{.caption = o["caption"].text(),
               .caption_classes = o["captionClasses"].text(),
               .first_cell_is_header = o["firstCellIsHeader"].is_true(),
               .classes = o.classes(),
               .attributes = o.attributes()};
    for (const auto& cell : o["head"].items()) made.head.push_back(cell_of(cell));
    for (const auto& row : o["rows"].items()) {
        if (!row.is_true()) continue;
        made.rows.emplace_back();
        for (const auto& cell : row.items()) made.rows.back().push_back(cell_of(cell));
    }
    return table(made);
}

Html accordion_case(const Options& o) {
    Accordion made{.id = o["id"].text(),
                   .level = o["headingLevel"].number_or(2),
                   .remembers = o["rememberExpanded"].yes_or_no(),
                   .hide_all = o["hideAllSectionsText"].text(),
                   .hide_section = o["hideSectionText"].text(),
                   .hide_section_label = o["hideSectionAriaLabelText"].text(),
                   .show_all = o["showAllSectionsText"].text(),
                   .show_section = o["showSectionText"].text(),
                   .show_section_label = o["showSectionAriaLabelText"].text(),
                   .classes = o.classes(),
                   .attributes = o.attributes()};
    int place = 0;
    for (const auto& item : o["items"].items())
        if (++place; item.is_true())
            made.sections.push_back({.title = item["heading"].content(),
                                     .summary = item["summary"].content(),
                                     .content = item["content"]["html"].markup(),
                                     .text = item["content"]["text"].text(),
                                     .is_open = item["expanded"].is_true(),
                                     .number = place});
    return accordion(made);
}

Html tabs_case(const Options& o) {
    Tabs made{.id_prefix = o["idPrefix"].text(),
              .title = o["title"].text_or("Contents"),
              .id = o["id"].text(),
              .classes = o.classes(),
              .attributes = o.attributes()};
    for (const auto& item : o["items"].items())
        if (item.is_true())
            made.items.push_back({.label = item["label"].text(),
                                  .content = item["panel"]["html"].markup(),
                                  .text = item["panel"]["text"].text(),
                                  .id = item["id"].text(),
                                  .attributes = item.attributes(),
                                  .panel_attributes = item["panel"].attributes()});
    return tabs(made);
}
} // namespace

void add_messages(Components& all) {
    all["error-summary"] = error_summary_case;
    all["notification-banner"] = notification_banner_case;
    all["panel"] = panel_case;
    all["inset-text"] = inset_text_case;
    all["warning-text"] = warning_text_case;
    all["details"] = details_case;
    all["tag"] = [](const Options& o) { return tag(tag_of(o)); };
    all["phase-banner"] = phase_banner_case;
    all["feedback"] = feedback_case;
    all["cookie-banner"] = cookie_banner_case;
    all["summary-list"] = summary_list_case;
    all["task-list"] = task_list_case;
    all["table"] = table_case;
    all["accordion"] = accordion_case;
    all["tabs"] = tabs_case;
}
} // namespace trefoil::html::fixtures
