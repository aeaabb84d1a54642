// Button, and the button that leaves a page at once.
#include "platform/html/components/button.hpp"

namespace trefoil::html {
namespace {
void write_start_icon(Writer& w) {
    w.el("svg")
        .cls("govuk-button__start-icon")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", "17.5")
        .attr("height", "19")
        .attr("viewBox", "0 0 33 40")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")([&] {
            w.el("path").attr("fill", "currentColor").attr("d", "M0 0h13l20 20-20 20H0l20-20z")();
        });
}

void write_content(Writer& w, const Button& o) {
    w.add(o.content);
    if (o.is_start) write_start_icon(w);
}

Element begun(Writer& w, ElementName name, const Button& o) {
    return w.el(name)
        .cls("govuk-button")
        .classes(o.classes)
        .cls_if(o.is_start, "govuk-button--start")
        .attr("data-module", "govuk-button");
}
} // namespace

void write(Writer& w, const Button& o) {
    if (!o.href.empty()) {
        begun(w, "a", o)
            .url("href", o.href)
            .attr("role", "button")
            .attr("draggable", "false")
            .with(o.attributes)
            .id(o.id)([&] { write_content(w, o); });
        return;
    }
    auto start = begun(w, "button", o)
                     .attr("type", o.type)
                     .attr_if_any("value", o.value)
                     .attr_if_any("name", o.name);
    if (o.disabled) start = start.flag("disabled").attr("aria-disabled", "true");
    if (o.prevents_double_click)
        start =
            start.attr("data-prevent-double-click", *o.prevents_double_click ? "true" : "false");
    start.with(o.attributes).id(o.id)([&] { write_content(w, o); });
}

Html button(const Button& o) {
    return written([&](Writer& w) { write(w, o); });
}

Html exit_this_page(const ExitThisPage& o) {
    return written([&](Writer& w) {
        Html content = o.content;
        if (content.empty())
            content = written([](Writer& inner) {
                inner.el("span").cls("govuk-visually-hidden")("Emergency");
                inner.text(" Exit this page");
            });
        w.el("div")
            .cls("govuk-exit-this-page")
            .classes(o.classes)
            .id(o.id)
            .attr("data-module", "govuk-exit-this-page")
            .with(o.attributes)
            .attr_if_any("data-i18n.activated", o.activated_text)
            .attr_if_any("data-i18n.timed-out", o.timed_out_text)
            .attr_if_any("data-i18n.press-two-more-times", o.press_two_more_times_text)
            .attr_if_any("data-i18n.press-one-more-time", o.press_one_more_time_text)([&] {
                write(w, Button{.content = content,
                                .href = o.to,
                                .classes = "govuk-button--warning govuk-exit-this-page__button "
                                           "govuk-js-exit-this-page-button",
                                .attributes = {{"rel", "nofollow noreferrer"}}});
            });
    });
}
} // namespace trefoil::html
