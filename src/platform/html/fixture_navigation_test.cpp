// Published examples of navigation and frame, as our option structs.
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/service_frame.hpp"
#include "platform/html/elements.hpp"
#include "platform/html/fixture_options.hpp"

namespace trefoil::html::fixtures {
namespace {
Html back_link_case(const Options& o) {
    const Html words = o.content();
    return back_link({.href = Trusted::address(o["href"].text_or("#")),
                      .content = words.empty() ? "Back" : words,
                      .classes = o.classes(),
                      .attributes = o.attributes()});
}

Html breadcrumbs_case(const Options& o) {
    Breadcrumbs made{.collapses_on_phones = o["collapseOnMobile"].is_true(),
                     .label = o["labelText"].text_or("Breadcrumb"),
                     .classes = o.classes(),
                     .attributes = o.attributes()};
    for (const auto& item : o["items"].items())
        made.items.push_back({.content = item.content(),
                              .href = item["href"].address(),
                              .attributes = item.attributes()});
    return breadcrumbs(made);
}

Html skip_link_case(const Options& o) {
    return skip_link({.content = o.content(),
                      .href = Trusted::address(o["href"].text_or("#content")),
                      .classes = o.classes(),
                      .attributes = o.attributes()});
}

PaginationLink pagination_link_of(const Options& o) {
    return {.href = o["href"].address(),
            .content = o.content(),
            .label = o["labelText"].text(),
            .attributes = o.attributes()};
}

Html pagination_case(const Options& o) {
    Pagination made{.previous = pagination_link_of(o["previous"]),
                    .next = pagination_link_of(o["next"]),
                    .label = o["landmarkLabel"].text_or("Pagination"),
                    .classes = o.classes(),
                    .attributes = o.attributes()};
    for (const auto& item : o["items"].items())
        if (!item.members().empty())
            made.items.push_back({.number = item["number"].text(),
                                  .href = item["href"].address(),
                                  .is_current = item["current"].is_true(),
                                  .is_ellipsis = item["ellipsis"].is_true(),
                                  .hidden_text = item["visuallyHiddenText"].text(),
                                  .attributes = item.attributes()});
    return pagination(made);
}

Html language_navigation_case(const Options& o) {
    LanguageNavigation made{.label = o["ariaLabel"].text_or("Language"),
                            .classes = o.classes(),
                            .attributes = o.attributes()};
    for (const auto& item : o["items"].items())
        made.items.push_back({.content = item.content(),
                              .href = item["href"].address(),
                              .is_current = item["current"].is_true(),
                              .lang = item["lang"].text(),
                              .href_lang = item["hrefLang"].text(),
                              .dir = item["dir"].text(),
                              .description = item["languageDescriptionText"].text(),
                              .classes = item.classes(),
                              .attributes = item.attributes()});
    return language_navigation(made);
}

Html generic_header_case(const Options& o) {
    return generic_header(
        {.logo = o.content("logoHtml", "logoText"),
         .href = Trusted::address(o["url"].text_or("/")),
         .container_classes = o["containerClasses"].text_or("govuk-width-container"),
         .classes = o.classes(),
         .attributes = o.attributes()});
}

Html service_navigation_case(const Options& o) {
    const Options slots = o["slots"];
    const Options end = slots["end"];
    ServiceNavigation made{.service = o["serviceName"].text(),
                           .service_href = o["serviceUrl"].address(),
                           .collapses_on_phones = o["collapseNavigationOnMobile"].yes_or_no(),
                           .menu_text = o["menuButtonText"].text_or("Menu"),
                           .menu_label = o["menuButtonLabel"].text(),
                           .navigation_label = o["navigationLabel"].text(),
                           .navigation_id = o["navigationId"].text_or("navigation"),
                           .navigation_classes = o["navigationClasses"].text(),
                           .label = o["ariaLabel"].text_or("Service information"),
                           .at_start = slots["start"].markup(),
                           .at_end = end.is_object() ? end["html"].markup() : end.markup(),
                           .before_items = slots["navigationStart"].markup(),
                           .after_items = slots["navigationEnd"].markup(),
                           .end_stands_in_line = end["align"].text() == "inline",
                           .classes = o.classes(),
                           .attributes = o.attributes()};
    for (const auto& item : o["navigation"].items())
        if (item.is_true())
            made.items.push_back({.content = item.content(),
                                  .href = item["href"].address(),
                                  .is_current = item["current"].is_true(),
                                  .is_active = item["active"].is_true(),
                                  .attributes = item.attributes()});
    return service_navigation(made);
}

FooterLink footer_link_of(const Options& o) {
    return {.text = o["text"].text(), .href = o["href"].address(), .attributes = o.attributes()};
}

// What the template says when nothing is stated. These words are not the product's.
Html usual_licence() {
    return Trusted::markup(
        "All content is available under the\n<a class=\"govuk-footer__link\" "
        "href=\"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/\" "
        "rel=\"license\">Open Government Licence v3.0</a>, except where otherwise stated");
}

Html footer_case(const Options& o) {
    const bool licence_is_null = o.states("contentLicence") && !o["contentLicence"].is_stated();
    Footer made{.has_meta = o["meta"].is_true(),
                .links_title = o["meta"]["visuallyHiddenTitle"].text_or("Support links"),
                .words = o["meta"].content(),
                .licence = o["contentLicence"].content(),
                .copyright = o["copyright"].content(),
                .copyright_href =
                    "https://www.nationalarchives.gov.uk/information-management/"
                    "re-using-public-sector-information/uk-government-licensing-framework/"
                    "crown-copyright/",
                .container_classes = o["containerClasses"].text(),
                .classes = o.classes(),
                .attributes = o.attributes()};
    if (made.licence.empty() && !licence_is_null) made.licence = usual_licence();
    if (made.copyright.empty()) made.copyright = "© Crown copyright";
    for (const auto& section : o["navigation"].items()) {
        made.sections.push_back({.title = section["title"].text(),
                                 .columns = section["columns"].text(),
                                 .width = section["width"].text_or("full")});
        for (const auto& item : section["items"].items())
            if (item["href"].is_true() && item["text"].is_true())
                made.sections.back().items.push_back(footer_link_of(item));
    }
    for (const auto& item : o["meta"]["items"].items()) made.links.push_back(footer_link_of(item));
    return footer(made);
}
} // namespace

void add_navigation(Components& all) {
    all["back-link"] = back_link_case;
    all["breadcrumbs"] = breadcrumbs_case;
    all["skip-link"] = skip_link_case;
    all["pagination"] = pagination_case;
    all["language-navigation"] = language_navigation_case;
    all["generic-header"] = generic_header_case;
    all["service-navigation"] = service_navigation_case;
    all["footer"] = footer_case;
}
} // namespace trefoil::html::fixtures
