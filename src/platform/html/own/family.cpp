// A family's home.
#include "platform/html/own/family.hpp"
#include "platform/html/components/button.hpp"

namespace trefoil::html {
namespace {
Class modifier_of(StepState state) {
    switch (state) {
    case StepState::done: return "is-done";
    case StepState::now: return "is-now";
    case StepState::next: return "is-coming";
    }
    return "is-coming";
}

std::string in_words(StepState state, const Words& words) {
    switch (state) {
    case StepState::done: return words("steps", "Done: ");
    case StepState::now: return words("steps", "Now: ");
    case StepState::next: return words("steps", "Later: ");
    }
    return {};
}
} // namespace

Html one_thing(const OneThing& o) {
    return written([&](Writer& w) {
        w.el("section").cls("one-thing").attr("aria-labelledby", "one-thing")([&] {
            w.el("h2").attr("id", "one-thing")(o.title);
            w.el("p")(o.content);
            if (!o.href.empty())
                write(w, Button{.content = o.button_words,
                                .href = o.href,
                                .classes = "govuk-button--inverse"});
            if (!o.instead.empty()) w.el("p").cls("one-thing__instead")(o.instead);
        });
    });
}

Html greeting(const Greeting& o) {
    return written([&](Writer& w) {
        w.el("div").cls("greeting")([&] {
            w.add(picture(o.picture, o.picture_of, 72));
            w.el("h1")(o.words);
        });
    });
}

Html steps(const Words& words, const std::vector<Step>& all) {
    return written([&](Writer& w) {
        w.el("ol").cls("steps")([&] {
            for (const auto& step : all) {
                auto li = w.el("li").cls(modifier_of(step.state));
                if (step.state == StepState::now) li = li.attr("aria-current", "step");
                li([&] {
                    w.el("span").cls("steps__icon")([&] {
                        write(w, step.state == StepState::done ? Icon::tick : step.icon, 34);
                    });
                    w.el("div")([&] {
                        w.el("strong").cls("steps__title")([&] {
                            w.el("span").cls("govuk-visually-hidden")(in_words(step.state, words));
                            w.text(step.title);
                        });
                        w.el("span").cls("steps__about muted")(step.about);
                    });
                });
            }
        });
    });
}

Html your_person(const YourPerson& o) {
    const Html body = written([&](Writer& w) {
        w.el("div").cls("your-person")([&] {
            w.add(face(o.name));
            w.el("div")([&] {
                w.el("span").cls("people__name")(name(o.name));
                w.el("span").cls("muted")(o.about);
            });
        });
        w.el("p")(o.contact);
    });
    return card({.title = o.title, .content = body});
}

Html who_looked(const std::vector<Looked>& all) {
    return written([&](Writer& w) {
        w.el("ul").cls("looked")([&] {
            for (const auto& each : all)
                w.el("li")([&] {
                    w.add(agency_mark(each.agency, name(each.name)));
                    w.el("span").cls("looked__what muted")(each.what);
                });
        });
    });
}

Html tiles(const Words& words, const std::vector<Tile>& all) {
    return written([&](Writer& w) {
        w.el("div").cls("tiles")([&] {
            for (const auto& tile : all) {
                const std::string id = id_from(tile.title);
                w.el("section").cls("card tile").attr("aria-labelledby", id)([&] {
                    w.el("h2").attr("id", id)([&] {
                        w.el("span").cls("tile__icon").cls(modifier(tile.colour))([&] {
                            write(w, tile.icon, 38);
                        });
                        w.el("span")(tile.title);
                    });
                    w.el("div").cls("tile__content")(tile.content);
                    w.add(who_can_see(words, tile.who));
                });
            }
        });
    });
}
} // namespace trefoil::html
