// What a page tells: something is wrong, done, important, aside.
#include "platform/html/components/messages.hpp"

namespace trefoil::html {
namespace {
const char* yes_or_no(bool value) { return value ? "true" : "false"; }

void write_errors(Writer& w, const std::vector<ErrorLink>& errors) {
    if (errors.empty()) return;
    w.el("ul").cls("govuk-list govuk-error-summary__list")([&] {
        for (const auto& error : errors)
            w.el("li")([&] {
                if (error.href.empty())
                    w.add(error.content);
                else
                    w.el("a").url("href", error.href).with(error.attributes)(error.content);
            });
    });
}

void write_action(Writer& w, const PanelAction& o) {
    if (!o.href.empty() && o.type != "button") {
        w.el("a")
            .cls("govuk-link govuk-link--inverse")
            .classes(o.classes)
            .url("href", o.href)
            .with(o.attributes)(o.content);
        return;
    }
    write(w, Button{.content = o.content,
                    .href = o.href,
                    .type = o.type.empty() ? "button" : o.type,
                    .classes = "govuk-button--inverse" + (o.classes.empty() ? "" : " " + o.classes),
                    .attributes = o.attributes});
}

void write_actions(Writer& w, const PanelActions& o) {
    w.el("div").cls("govuk-panel__actions").classes(o.classes).with(o.attributes)([&] {
        if (o.items.empty()) return;
        w.el("div").cls("govuk-button-group")([&] {
            for (const auto& action : o.items) write_action(w, action);
        });
    });
}
} // namespace

Html error_summary(const ErrorSummary& o) {
    return written([&](Writer& w) {
        auto start = w.el("div").cls("govuk-error-summary").classes(o.classes);
        if (o.disables_auto_focus)
            start = start.attr("data-disable-auto-focus", yes_or_no(*o.disables_auto_focus));
        start.with(o.attributes).attr("data-module", "govuk-error-summary")([&] {
            // The alert stands inside what takes the focus, or readers would lose one of them.
            w.el("div").attr("role", "alert")([&] {
                w.el("h2").cls("govuk-error-summary__title")(o.title);
                w.el("div").cls("govuk-error-summary__body")([&] {
                    if (!o.description.empty()) w.el("p")(o.description);
                    write_errors(w, o.errors);
                });
            });
        });
    });
}

Html notification_banner(const NotificationBanner& o) {
    return written([&](Writer& w) {
        const char* usual_role = o.is_success ? "alert" : "region";
        auto start = w.el("div")
                         .cls("govuk-notification-banner")
                         .cls_if(o.is_success, "govuk-notification-banner--success")
                         .classes(o.classes)
                         .attr("role", o.role.empty() ? usual_role : o.role)
                         .attr("aria-labelledby", o.title_id)
                         .attr("data-module", "govuk-notification-banner");
        if (o.disables_auto_focus)
            start = start.attr("data-disable-auto-focus", yes_or_no(*o.disables_auto_focus));
        start.with(o.attributes)([&] {
            const Html usual_title = o.is_success ? "Success" : "Important";
            w.el("div").cls("govuk-notification-banner__header")([&] {
                w.el(heading(o.title_level))
                    .cls("govuk-notification-banner__title")
                    .attr("id", o.title_id)(o.title.empty() ? usual_title : o.title);
            });
            w.el("div").cls("govuk-notification-banner__content")([&] {
                if (o.content.empty() && !o.heading.empty())
                    w.el("p").cls("govuk-notification-banner__heading")(o.heading);
                w.add(o.content);
            });
        });
    });
}

Html panel(const Panel& o) {
    const bool interrupts = o.classes.find("govuk-panel--interruption") != std::string::npos;
    return written([&](Writer& w) {
        w.el("div")
            .cls("govuk-panel")
            .cls_if(!interrupts, "govuk-panel--confirmation")
            .classes(o.classes)
            .with(o.attributes)([&] {
                w.el(heading(o.level)).cls("govuk-panel__title")(o.title);
                if (!o.content.empty()) w.el("div").cls("govuk-panel__body")(o.content);
                if (interrupts && o.actions) write_actions(w, *o.actions);
            });
    });
}

Html inset_text(const InsetText& o) {
    return written([&](Writer& w) {
        w.el("div")
            .cls("govuk-inset-text")
            .classes(o.classes)
            .id(o.id)
            .with(o.attributes)(o.content);
    });
}

Html warning_text(const WarningText& o) {
    return written([&](Writer& w) {
        w.el("div").cls("govuk-warning-text").classes(o.classes).with(o.attributes)([&] {
            w.el("span").cls("govuk-warning-text__icon").attr("aria-hidden", "true")("!");
            w.el("strong").cls("govuk-warning-text__text")([&] {
                w.el("span").cls("govuk-visually-hidden")(o.hidden_word);
                w.add(o.content);
            });
        });
    });
}

Html details(const Details& o) {
    return written([&](Writer& w) {
        w.el("details")
            .cls("govuk-details")
            .classes(o.classes)
            .id(o.id)
            .with(o.attributes)
            .flag("open", o.is_open)([&] {
                w.el("summary").cls("govuk-details__summary")(
                    [&] { w.el("span").cls("govuk-details__summary-text")(o.summary); });
                w.el("div").cls("govuk-details__text")(o.content);
            });
    });
}

void write(Writer& w, const Tag& o) {
    w.el("strong").cls("govuk-tag").classes(o.classes).with(o.attributes)(o.content);
}

Html tag(const Tag& o) {
    return written([&](Writer& w) { write(w, o); });
}

Html phase_banner(const PhaseBanner& o) {
    return written([&](Writer& w) {
        w.el("div")
            .cls("govuk-phase-banner govuk-width-container")
            .classes(o.classes)
            .with(o.attributes)([&] {
                w.el("p").cls("govuk-phase-banner__content")([&] {
                    Tag tag = o.tag;
                    tag.classes = "govuk-phase-banner__content__tag" +
                                  (tag.classes.empty() ? "" : " " + tag.classes);
                    write(w, tag);
                    w.text(" ");
                    w.el("span").cls("govuk-phase-banner__text")(o.content);
                });
            });
    });
}

Html feedback(const Feedback& o) {
    return written([&](Writer& w) {
        w.el("div")
            .cls("govuk-feedback govuk-width-container")
            .classes(o.classes)
            .with(o.attributes)([&] {
                w.el("div").cls("govuk-grid-row")([&] {
                    w.el("div").cls("govuk-grid-column-two-thirds")([&] {
                        w.el(heading(o.level)).cls("govuk-feedback__title")(o.title);
                        if (o.content.empty() && o.text.empty()) return;
                        w.el("div").cls("govuk-feedback__body")([&] {
                            if (o.content.empty()) w.el("p").cls("govuk-body")(o.text);
                            w.add(o.content);
                        });
                    });
                });
            });
    });
}
} // namespace trefoil::html
