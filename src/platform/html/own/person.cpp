// The child or young person first; and who may see what.
#include "platform/html/own/person.hpp"
#include "platform/html/icons.hpp"

namespace trefoil::html {
namespace {
void write_parts(Writer& w, const PersonHeader& o) {
    if (o.parts.empty()) return;
    w.el("nav").cls("parts").attr("aria-label", o.parts_label)([&] {
        w.el("ul")([&] {
            for (const auto& part : o.parts)
                w.el("li")([&] {
                    auto a = w.el("a").url("href", part.href);
                    if (part.is_current) a = a.attr("aria-current", "page");
                    a([&] {
                        w.text(part.text);
                        if (!part.beside.empty())
                            w.el("span").cls("parts__beside muted")(" " + part.beside);
                    });
                });
        });
    });
}
} // namespace

Html picture(const Picture& o, std::string_view name, int pixels) {
    return written([&](Writer& w) {
        if (o.src.empty()) {
            w.el("span")
                .cls("picture picture--letters")
                .attr("aria-hidden", "true")(initials(name));
            return;
        }
        w.el("img")
            .cls("picture")
            .url("src", o.src)
            .attr("alt", o.alt)
            .attr("width", pixels)
            .attr("height", pixels)();
    });
}

Html person_header(const PersonHeader& o) {
    return written([&](Writer& w) {
        w.el("div").cls("person")([&] {
            w.el("div").cls("wrap person__in")([&] {
                w.el("div").cls("person__picture")(picture(o.picture, o.name));
                w.el("div").cls("person__words")([&] {
                    if (!o.above.empty()) w.el("div").cls("person__above small")(o.above);
                    w.el("h1")([&] { w.el("bdi")(o.name); });
                    w.el("ul").cls("person__facts")([&] {
                        for (const auto& fact : o.facts) w.el("li")(fact);
                    });
                });
                if (!o.actions.empty())
                    w.el("div").cls("person__actions noprint")([&] {
                        for (const auto& action : o.actions) w.add(action);
                    });
                if (!o.quote.empty())
                    w.el("figure").cls("quote")([&] {
                        w.el("blockquote")([&] { w.el("p")(joined("“", o.quote, "”")); });
                        if (!o.said_by.empty()) w.el("figcaption").cls("small muted")(o.said_by);
                    });
                write_parts(w, o);
            });
        });
    });
}

Html who_can_see(const Words& words, const WhoCanSee& o) {
    return written([&](Writer& w) {
        w.el("div").cls("who-sees")([&] {
            w.el("span").cls("who-sees__faces")([&] {
                if (o.faces.empty()) write(w, Icon::lock, 22);
                for (const auto& each : o.faces) w.add(face(each.name, each.agency));
            });
            w.el("span")([&] {
                w.el("span").cls("govuk-visually-hidden")(
                    words("who can see", "Who can see this: "));
                w.text(o.words);
            });
            if (!o.change.href.empty()) w.add(link(o.change));
        });
    });
}

Html why_seeing(const Words& words, const Html& reason) {
    return written([&](Writer& w) {
        w.el("details").cls("why noprint")([&] {
            w.el("summary")([&] {
                write(w, Icon::eye, 16);
                w.text(words("who can see", "Why am I seeing this?"));
            });
            w.el("p")(reason);
        });
    });
}
} // namespace trefoil::html
