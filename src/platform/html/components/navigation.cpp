// Back link, breadcrumbs, skip link, languages.
#include "platform/html/components/navigation.hpp"

namespace trefoil::html {

Html back_link(const BackLink& o) {
    return written([&](Writer& w) {
        w.el("a")
            .cls("govuk-back-link")
            .classes(o.classes)
            .url("href", o.href)
            .with(o.attributes)(o.content);
    });
}

Html breadcrumbs(const Breadcrumbs& o) {
    return written([&](Writer& w) {
        w.el("nav")
            .cls("govuk-breadcrumbs")
            .classes(o.classes)
            .cls_if(o.collapses_on_phones, "govuk-breadcrumbs--collapse-on-mobile")
            .with(o.attributes)
            .attr("aria-label", o.label)([&] {
                w.el("ol").cls("govuk-breadcrumbs__list")([&] {
                    for (const auto& item : o.items) {
                        const auto li = w.el("li").cls("govuk-breadcrumbs__list-item");
                        if (item.href.empty()) {
                            li.attr("aria-current", "page")(item.content);
                            continue;
                        }
                        li([&] {
                            w.el("a")
                                .cls("govuk-breadcrumbs__link")
                                .url("href", item.href)
                                .with(item.attributes)(item.content);
                        });
                    }
                });
            });
    });
}

Html skip_link(const SkipLink& o) {
    return written([&](Writer& w) {
        w.el("a")
            .cls("govuk-skip-link")
            .classes(o.classes)
            .url("href", o.href)
            .with(o.attributes)
            .attr("data-module", "govuk-skip-link")(o.content);
    });
}

namespace {
void write_language(Writer& w, const Language& o) {
    if (o.is_current || o.href.empty()) {
        w.el("span")
            .cls("govuk-language-navigation__text")
            .classes(o.classes)
            .attr("aria-current", "true")
            .attr_if_any("lang", o.lang)
            .attr_if_any("dir", o.dir)
            .with(o.attributes)(o.content);
        return;
    }
    w.el("a")
        .cls("govuk-language-navigation__link")
        .classes(o.classes)
        .url("href", o.href)
        .attr("rel", "alternate")
        .attr_if_any("lang", o.lang)
        .attr_if_any("hreflang", o.href_lang.empty() ? o.lang : o.href_lang)
        .attr_if_any("dir", o.dir)
        .with(o.attributes)([&] {
            w.add(o.content);
            if (!o.description.empty())
                w.el("span").cls("govuk-visually-hidden")(" " + o.description);
        });
}
} // namespace

Html language_navigation(const LanguageNavigation& o) {
    return written([&](Writer& w) {
        w.el("nav")
            .cls("govuk-language-navigation")
            .classes(o.classes)
            .with(o.attributes)
            .attr("aria-label", o.label)([&] {
                w.el("ul").cls("govuk-language-navigation__list")([&] {
                    for (const auto& item : o.items)
                        w.el("li").cls("govuk-language-navigation__list-item")(
                            [&] { write_language(w, item); });
                });
            });
    });
}
} // namespace trefoil::html
