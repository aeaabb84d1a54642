// Pages of a list, or the page before and after this one.
#include "platform/html/components/navigation.hpp"

namespace trefoil::html {
namespace {
enum class Way { previous, next };

void write_arrow(Writer& w, Way way) {
    const bool is_next = way == Way::next;
    w.el("svg")
        .cls("govuk-pagination__icon")
        .cls(is_next ? Class{"govuk-pagination__icon--next"}
                     : Class{"govuk-pagination__icon--prev"})
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("height", "13")
        .attr("width", "15")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .attr("viewBox", "0 0 15 13")([&] {
            w.el("path").attr(
                "d", is_next
                         ? "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 "
                           "3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"
                         : "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-"
                           "3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z")();
        });
}

Html usual_words(Way way) {
    return written([&](Writer& w) {
        w.text(way == Way::next ? "Next" : "Previous");
        w.el("span").cls("govuk-visually-hidden")(" page");
    });
}

void write_link(Writer& w, Way way, const PaginationLink& o, bool is_block) {
    if (o.href.empty()) return;
    const bool is_next = way == Way::next;
    w.el("div").cls(is_next ? Class{"govuk-pagination__next"}
                            : Class{"govuk-pagination__prev"})([&] {
        w.el("a")
            .cls("govuk-link govuk-pagination__link")
            .url("href", o.href)
            .attr("rel", is_next ? "next" : "prev")
            .with(o.attributes)([&] {
                if (is_block || !is_next) write_arrow(w, way);
                w.el("span")
                    .cls("govuk-pagination__link-title")
                    .cls_if(is_block && o.label.empty(), "govuk-pagination__link-title--decorated")(
                        o.content.empty() ? usual_words(way) : o.content);
                if (is_block && !o.label.empty()) {
                    w.el("span").cls("govuk-visually-hidden")(":");
                    w.el("span").cls("govuk-pagination__link-label")(o.label);
                }
                if (!is_block && is_next) write_arrow(w, way);
            });
    });
}

void write_item(Writer& w, const PaginationItem& o) {
    w.el("li")
        .cls("govuk-pagination__item")
        .cls_if(o.is_current, "govuk-pagination__item--current")
        .cls_if(o.is_ellipsis, "govuk-pagination__item--ellipsis")([&] {
            if (o.is_ellipsis) return w.text("⋯");
            auto a =
                w.el("a")
                    .cls("govuk-link govuk-pagination__link")
                    .url("href", o.href)
                    .attr("aria-label", o.hidden_text.empty() ? "Page " + o.number : o.hidden_text);
            if (o.is_current) a = a.attr("aria-current", "page");
            a.with(o.attributes)(o.number);
        });
}
} // namespace

Html pagination(const Pagination& o) {
    const bool is_block = o.items.empty() && !(o.next.href.empty() && o.previous.href.empty());
    return written([&](Writer& w) {
        w.el("nav")
            .cls("govuk-pagination")
            .cls_if(is_block, "govuk-pagination--block")
            .classes(o.classes)
            .attr("aria-label", o.label)
            .with(o.attributes)([&] {
                write_link(w, Way::previous, o.previous, is_block);
                if (!o.items.empty())
                    w.el("ul").cls("govuk-pagination__list")([&] {
                        for (const auto& item : o.items) write_item(w, item);
                    });
                write_link(w, Way::next, o.next, is_block);
            });
    });
}
} // namespace trefoil::html
