// Parts of a long page: an accordion, or tabs.
#include "platform/html/components/sections.hpp"

namespace trefoil::html {
namespace {
void write_section(Writer& w, const AccordionSection& o, const Accordion& all, int place) {
    const std::string last = std::to_string(o.number == 0 ? place : o.number);
    w.el("div")
        .cls("govuk-accordion__section")
        .cls_if(o.is_open, "govuk-accordion__section--expanded")([&] {
            w.el("div").cls("govuk-accordion__section-header")([&] {
                w.el(heading(all.level)).cls("govuk-accordion__section-heading")([&] {
                    w.el("span")
                        .cls("govuk-accordion__section-button")
                        .attr("id", all.id + "-heading-" + last)(o.title);
                });
                if (!o.summary.empty())
                    w.el("div")
                        .cls("govuk-accordion__section-summary govuk-body")
                        .attr("id", all.id + "-summary-" + last)(o.summary);
            });
            w.el("div")
                .cls("govuk-accordion__section-content")
                .attr("id", all.id + "-content-" + last)([&] {
                    if (o.content.empty() && !o.text.empty()) w.el("p").cls("govuk-body")(o.text);
                    w.add(o.content);
                });
        });
}

std::string id_of(const TabPanel& item, const Tabs& all, std::size_t number) {
    return item.id.empty() ? all.id_prefix + "-" + std::to_string(number) : item.id;
}

void write_tab(Writer& w, const TabPanel& item, const std::string& id, bool is_first) {
    w.el("li")
        .cls("govuk-tabs__list-item")
        .cls_if(is_first, "govuk-tabs__list-item--selected")([&] {
            w.el("a")
                .cls("govuk-tabs__tab")
                .url("href", Url{}.at(id))
                .with(item.attributes)(item.label);
        });
}

void write_panel(Writer& w, const TabPanel& item, const std::string& id, bool is_first) {
    w.el("div")
        .cls("govuk-tabs__panel")
        .cls_if(!is_first, "govuk-tabs__panel--hidden")
        .attr("id", id)
        .with(item.panel_attributes)([&] {
            if (item.content.empty() && !item.text.empty()) w.el("p").cls("govuk-body")(item.text);
            w.add(item.content);
        });
}
} // namespace

Html accordion(const Accordion& o) {
    return written([&](Writer& w) {
        auto start = w.el("div")
                         .cls("govuk-accordion")
                         .classes(o.classes)
                         .attr("data-module", "govuk-accordion")
                         .attr("id", o.id)
                         .attr_if_any("data-i18n.hide-all-sections", o.hide_all)
                         .attr_if_any("data-i18n.hide-section", o.hide_section)
                         .attr_if_any("data-i18n.hide-section-aria-label", o.hide_section_label)
                         .attr_if_any("data-i18n.show-all-sections", o.show_all)
                         .attr_if_any("data-i18n.show-section", o.show_section)
                         .attr_if_any("data-i18n.show-section-aria-label", o.show_section_label);
        if (o.remembers)
            start = start.attr("data-remember-expanded", *o.remembers ? "true" : "false");
        start.with(o.attributes)([&] {
            for (std::size_t i = 0; i < o.sections.size(); ++i)
                write_section(w, o.sections[i], o, static_cast<int>(i) + 1);
        });
    });
}

Html tabs(const Tabs& o) {
    return written([&](Writer& w) {
        w.el("div")
            .cls("govuk-tabs")
            .classes(o.classes)
            .id(o.id)
            .with(o.attributes)
            .attr("data-module", "govuk-tabs")([&] {
                w.el("h2").cls("govuk-tabs__title")(o.title);
                if (o.items.empty()) return;
                w.el("ul").cls("govuk-tabs__list")([&] {
                    for (std::size_t i = 0; i < o.items.size(); ++i)
                        write_tab(w, o.items[i], id_of(o.items[i], o, i + 1), i == 0);
                });
                for (std::size_t i = 0; i < o.items.size(); ++i)
                    write_panel(w, o.items[i], id_of(o.items[i], o, i + 1), i == 0);
            });
    });
}
} // namespace trefoil::html
