// Footer, without the crest.
#include "platform/html/components/service_frame.hpp"

namespace trefoil::html {
namespace {
void write_link(Writer& w, const FooterLink& o) {
    w.el("a").cls("govuk-footer__link").url("href", o.href).with(o.attributes)(o.text);
}

void write_sections(Writer& w, const std::vector<FooterSection>& sections) {
    if (sections.empty()) return;
    w.el("div").cls("govuk-footer__navigation")([&] {
        for (const auto& section : sections)
            w.el("div")
                .cls("govuk-footer__section")
                .classes("govuk-grid-column-", section.width)([&] {
                    w.el("h2").cls("govuk-footer__heading govuk-heading-m")(section.title);
                    if (section.items.empty()) return;
                    w.el("ul")
                        .cls("govuk-footer__list")
                        .classes("govuk-footer__list--columns-", section.columns)([&] {
                            for (const auto& item : section.items)
                                w.el("li").cls("govuk-footer__list-item")(
                                    [&] { write_link(w, item); });
                        });
                });
    });
    w.el("hr").cls("govuk-footer__section-break")();
}

void write_meta(Writer& w, const Footer& o) {
    if (!o.has_meta && o.links.empty() && o.words.empty()) return;
    w.el("h2").cls("govuk-visually-hidden")(o.links_title);
    if (!o.links.empty())
        w.el("ul").cls("govuk-footer__inline-list")([&] {
            for (const auto& item : o.links)
                w.el("li").cls("govuk-footer__inline-list-item")([&] { write_link(w, item); });
        });
    if (!o.words.empty()) w.el("div").cls("govuk-footer__meta-custom")(o.words);
}

// The mark of the Open Government Licence.
void write_licence(Writer& w, const Html& words) {
    if (words.empty()) return;
    w.el("svg")
        .cls("govuk-footer__licence-logo")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("viewBox", "0 0 483.2 195.7")
        .attr("height", "17")
        .attr("width", "41")([&] {
            w.el("path")
                .attr("fill", "currentColor")
                .attr(
                    "d",
                    "M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 "
                    "221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 "
                    "97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 "
                    "43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 "
                    "149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-"
                    "47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145")();
        });
    w.el("span").cls("govuk-footer__licence-description")(words);
}
} // namespace

Html footer(const Footer& o) {
    return written([&](Writer& w) {
        w.el("div").cls("govuk-footer").classes(o.classes).with(o.attributes)([&] {
            w.el("div").cls("govuk-width-container").classes(o.container_classes)([&] {
                write_sections(w, o.sections);
                w.el("div").cls("govuk-footer__meta")([&] {
                    w.el("div").cls("govuk-footer__meta-item govuk-footer__meta-item--grow")([&] {
                        write_meta(w, o);
                        write_licence(w, o.licence);
                    });
                    w.el("div").cls("govuk-footer__meta-item")([&] {
                        w.el("a")
                            .cls("govuk-footer__link govuk-footer__copyright-logo")
                            .url("href", o.copyright_href)(o.copyright);
                    });
                });
            });
        });
    });
}
} // namespace trefoil::html
