// Generic header and service navigation.
#include "platform/html/components/service_frame.hpp"

namespace trefoil::html {

Html generic_header(const GenericHeader& o) {
    return written([&](Writer& w) {
        w.el("div").cls("govuk-generic-header").classes(o.classes).with(o.attributes)([&] {
            w.el("div").cls("govuk-generic-header__container").classes(o.container_classes)([&] {
                w.el("div").cls("govuk-generic-header__logo")([&] {
                    w.el("a")
                        .cls("govuk-generic-header__homepage-link")
                        .url("href", o.href)(o.logo);
                });
            });
        });
    });
}

namespace {
void write_service(Writer& w, const ServiceNavigation& o) {
    if (o.service.empty()) return;
    w.el("span").cls("govuk-service-navigation__service-name")([&] {
        if (o.service_href.empty())
            w.el("span").cls("govuk-service-navigation__text")(o.service);
        else
            w.el("a").cls("govuk-service-navigation__link").url("href", o.service_href)(o.service);
    });
}

void write_item(Writer& w, const ServiceNavigationItem& o) {
    const bool is_marked = o.is_current || o.is_active;
    const auto words = [&] {
        // <strong>, so that it shows where people replace colours and styles.
        if (is_marked)
            w.el("strong").cls("govuk-service-navigation__active-fallback")(o.content);
        else
            w.add(o.content);
    };
    const auto mark = [&](Element start) {
        return is_marked ? start.attr("aria-current", o.is_current ? "page" : "true") : start;
    };
    w.el("li")
        .cls("govuk-service-navigation__item")
        .cls_if(is_marked, "govuk-service-navigation__item--active")([&] {
            if (!o.href.empty())
                mark(w.el("a").cls("govuk-service-navigation__link").url("href", o.href))
                    .with(o.attributes)(words);
            else if (!o.content.empty())
                mark(w.el("span").cls("govuk-service-navigation__text"))(words);
        });
}

void write_toggle(Writer& w, const ServiceNavigation& o) {
    auto toggle = w.el("button")
                      .cls("govuk-service-navigation__toggle govuk-js-service-navigation-toggle")
                      .attr("type", "button")
                      .attr("aria-controls", o.navigation_id);
    if (!o.menu_label.empty() && o.menu_label != o.menu_text)
        toggle = toggle.attr("aria-label", o.menu_label);
    toggle.flag("hidden").attr("aria-hidden", "true")(o.menu_text);
}

void write_navigation(Writer& w, const ServiceNavigation& o) {
    if (o.items.empty() && o.before_items.empty() && o.after_items.empty()) return;
    w.el("nav")
        .cls("govuk-service-navigation__wrapper")
        .classes(o.navigation_classes)
        .attr("aria-label", o.navigation_label.empty() ? o.menu_text : o.navigation_label)([&] {
            if (o.collapses_on_phones.value_or(o.items.size() > 1)) write_toggle(w, o);
            w.el("ul").cls("govuk-service-navigation__list").attr("id", o.navigation_id)([&] {
                w.add(o.before_items);
                for (const auto& item : o.items) write_item(w, item);
                w.add(o.after_items);
            });
        });
}
} // namespace

Html service_navigation(const ServiceNavigation& o) {
    const bool is_landmark = !(o.service.empty() && o.at_start.empty() && o.at_end.empty());
    return written([&](Writer& w) {
        auto start = w.el(is_landmark ? ElementName{"section"} : ElementName{"div"})
                         .cls("govuk-service-navigation")
                         .classes(o.classes)
                         .attr("data-module", "govuk-service-navigation")
                         .with(o.attributes);
        if (is_landmark) start = start.attr("aria-label", o.label);
        start([&] {
            w.el("div")
                .cls("govuk-width-container")
                .cls_if(o.end_stands_in_line, "govuk-service-navigation__inlining-container")([&] {
                    w.add(o.at_start);
                    w.el("div").cls("govuk-service-navigation__container")([&] {
                        write_service(w, o);
                        write_navigation(w, o);
                    });
                    w.add(o.at_end);
                });
        });
    });
}
} // namespace trefoil::html
