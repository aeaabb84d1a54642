// The plain words of a page.
#include "platform/html/elements.hpp"

namespace trefoil::html {
namespace {
Html one(ElementName name, Class classes, const Html& content) {
    return written([&](Writer& w) { w.el(name).cls(classes)(content); });
}

Html list_of(ElementName name, Class classes, const std::vector<Html>& items) {
    return written([&](Writer& w) {
        w.el(name).cls(classes)([&] {
            for (const auto& item : items) w.el("li")(item);
        });
    });
}
} // namespace

Html h1(const Html& words) { return one("h1", "title", words); }
Html h2(const Html& words, std::string_view id) {
    return written([&](Writer& w) { w.el("h2").id(id)(words); });
}
Html h3(const Html& words, std::string_view id) {
    return written([&](Writer& w) { w.el("h3").id(id)(words); });
}
Html title_row(const Html& title, const std::vector<Html>& actions) {
    return written([&](Writer& w) {
        w.el("div").cls("title-row")([&] {
            w.el("div")(title);
            w.el("div").cls("title-row__actions noprint")([&] {
                for (const auto& each : actions) w.add(each);
            });
        });
    });
}
Html lede(const Html& words) { return one("p", "lede", words); }
Html caption(const Html& words) { return one("p", "caption", words); }
Html small(const Html& words) { return one("p", "small muted", words); }
Html br() {
    return written([](Writer& w) { w.el("br")(); });
}
Html name(std::string_view words) {
    return written([&](Writer& w) { w.el("bdi")(words); });
}
Html hidden_words(std::string_view words) { return one("span", "govuk-visually-hidden", words); }

Html link(const Link& o) {
    return written([&](Writer& w) {
        w.el("a").cls("govuk-link").classes(o.classes).url("href", o.href).with(o.attributes)([&] {
            w.add(o.content);
            if (!o.hidden_words.empty())
                w.el("span").cls("govuk-visually-hidden")(" " + o.hidden_words);
        });
    });
}

Html bullets(const std::vector<Html>& items) {
    return list_of("ul", "govuk-list govuk-list--bullet", items);
}
Html numbers(const std::vector<Html>& items) {
    return list_of("ol", "govuk-list govuk-list--number", items);
}
Html plain_list(const std::vector<Html>& items) { return list_of("ul", "plain-list", items); }

Html facts(const std::vector<Fact>& all) {
    return written([&](Writer& w) {
        w.el("dl").cls("facts-list")([&] {
            for (const auto& fact : all)
                w.el("div")([&] {
                    w.el("dt")(fact.name);
                    w.el("dd")(fact.value);
                });
        });
    });
}

Html card(const Card& o) {
    const std::string id = o.id.empty() ? id_from(o.title) : o.id;
    return written([&](Writer& w) {
        w.el("section").cls("card").classes(o.classes).attr("aria-labelledby", id)([&] {
            w.el("div").cls("card__head")([&] {
                w.el(heading(o.level)).attr("id", id)(o.title);
                if (!o.beside_title.empty()) w.el("div").cls("card__beside")(o.beside_title);
            });
            w.add(o.content);
        });
    });
}

Html note(const Html& content) { return one("div", "note", content); }
Html family_note(const Html& content) { return one("div", "note note--family", content); }

Html columns(const Html& main, const Html& aside) {
    return written([&](Writer& w) {
        w.el("div").cls("cols cols--aside")([&] {
            w.el("div").cls("stack")(main);
            w.el("div").cls("stack")(aside);
        });
    });
}

Html beside_rail(const Html& rail, const Html& content) {
    return written([&](Writer& w) {
        w.el("div").cls("cols cols--rail")([&] {
            w.add(rail);
            w.el("div").cls("stack")(content);
        });
    });
}

Html halves(const Html& first, const Html& second) {
    return written([&](Writer& w) {
        w.el("div").cls("cols cols--halves")([&] {
            w.el("div").cls("stack")(first);
            w.el("div").cls("stack")(second);
        });
    });
}

Html reading(const Html& content) { return one("div", "reading", content); }

Html button_row(const std::vector<Html>& buttons) {
    return written([&](Writer& w) {
        w.el("div").cls("govuk-button-group")([&] {
            for (const auto& each : buttons) w.add(each);
        });
    });
}

Html link_row(const std::vector<Html>& links) { return list_of("ul", "link-row noprint", links); }

Html section(std::string_view heading_id, const Html& content) {
    return written([&](Writer& w) {
        w.el("section").cls("section").attr("aria-labelledby", heading_id)(content);
    });
}

Html rule() {
    return written([](Writer& w) { w.el("hr").cls("rule")(); });
}
Html figures(const Html& words) { return one("span", "figures", words); }

Html form(const Form& o) {
    return written([&](Writer& w) {
        auto start = w.el("form")
                         .classes(o.classes)
                         .url("action", o.action)
                         .attr("method", o.method == Method::get ? "get" : "post");
        if (o.method == Method::post) start = start.flag("novalidate");
        if (o.has_files) start = start.attr("enctype", "multipart/form-data");
        start = start.attr_if_any("data-autosave", o.draft_key);
        if (!o.draft_to.empty()) start = start.attr("data-autosave-to", o.draft_to.view());
        start.with(o.attributes)([&] {
            for (const auto& field : o.hidden)
                w.el("input")
                    .attr("type", "hidden")
                    .attr("name", field.name)
                    .attr("value", field.value)();
            w.add(o.content);
        });
    });
}

std::string id_from(std::string_view words) {
    std::string id;
    for (const char c : words) {
        const bool is_capital = c >= 'A' && c <= 'Z';
        if (is_capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += is_capital ? static_cast<char>(c + 32) : c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (id.ends_with('-')) id.pop_back();
    if (id.empty() || (id[0] >= '0' && id[0] <= '9')) id.insert(0, "s-");
    return id;
}
} // namespace trefoil::html
