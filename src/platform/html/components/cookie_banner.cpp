// A question about cookies, and the answer to it.
#include "platform/html/components/cookie_banner.hpp"
#include "platform/html/components/button.hpp"

namespace trefoil::html {
namespace {
void write_action(Writer& w, const CookieAction& o) {
    if (!o.href.empty() && o.type != "button") {
        w.el("a")
            .cls("govuk-link")
            .classes(o.classes)
            .url("href", o.href)
            .with(o.attributes)(o.text);
        return;
    }
    write(w, Button{.content = o.text,
                    .href = o.href,
                    .name = o.name,
                    .value = o.value,
                    .type = o.type.empty() ? "button" : o.type,
                    .classes = o.classes,
                    .attributes = o.attributes});
}

void write_words(Writer& w, const CookieMessage& o) {
    w.el("div").cls("govuk-grid-row")([&] {
        w.el("div").cls("govuk-grid-column-two-thirds")([&] {
            if (!o.heading.empty())
                w.el("h2").cls("govuk-cookie-banner__heading govuk-heading-m")(o.heading);
            w.el("div").cls("govuk-cookie-banner__content")([&] {
                if (o.content.empty() && !o.text.empty()) w.el("p").cls("govuk-body")(o.text);
                w.add(o.content);
            });
        });
    });
}
} // namespace

Html cookie_banner(const CookieBanner& o) {
    return written([&](Writer& w) {
        w.el("div")
            .cls("govuk-cookie-banner")
            .classes(o.classes)
            .flag("data-nosnippet")
            .attr("role", "region")
            .attr("aria-label", o.label)
            .flag("hidden", o.is_hidden)
            .with(o.attributes)([&] {
                for (const auto& message : o.messages)
                    w.el("div")
                        .cls("govuk-cookie-banner__message")
                        .classes(message.classes)
                        .cls("govuk-width-container")
                        .attr_if_any("role", message.role)
                        .with(message.attributes)
                        .flag("hidden", message.is_hidden)([&] {
                            write_words(w, message);
                            if (message.actions.empty()) return;
                            w.el("div").cls("govuk-button-group")([&] {
                                for (const auto& action : message.actions) write_action(w, action);
                            });
                        });
            });
    });
}
} // namespace trefoil::html
