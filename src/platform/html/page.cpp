// The whole page.
#include "platform/html/page.hpp"
#include "platform/html/assets.hpp"
#include "platform/html/brand.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/icons.hpp"
#include <sodium.h>

namespace trefoil::html {

// The one script inside a page: it says that script runs before anything is drawn.
constexpr std::string_view start_script =
    "document.documentElement.classList.add('has-script');"
    "document.body.className+=' js-enabled'+"
    "('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')";

// Writes what no component may: the doctype, the style sheet, the script.
class PageWriter {
public:
    explicit PageWriter(const Page& page)
        : page_(page), w_(24 * 1024 + page.content.view().size()) {}
    std::string write() &&;

private:
    void write_head();
    void write_body();
    void write_header();
    void write_navigation();
    void write_person();
    void write_ways();
    void write_footer();
    void write_themes();
    void as_it_is(std::string_view markup) { w_.buffer() += markup; }

    const Page& page_;
    Writer w_;
};

namespace {
const char* name_of(Theme theme) {
    switch (theme) {
    case Theme::match_device: return "device";
    case Theme::light: return "light";
    case Theme::dark: return "dark";
    }
    return "device";
}

Class size_of(Audience audience) {
    switch (audience) {
    case Audience::staff: return "for-staff";
    case Audience::families: return "for-families";
    case Audience::easy_read: return "for-families easy-read";
    }
    return "for-staff";
}

std::string title_of(const Page& page) {
    std::string title = page.has_error ? "Error: " : "";
    title += page.title;
    if (!page.section.empty()) title += " - " + page.section;
    return title + " - " + page.brand.service;
}

std::vector<Link> usual_footer_links() {
    return {{.content = "Accessibility", .href = "/accessibility"},
            {.content = "Privacy and who sees what", .href = "/privacy"},
            {.content = "Get independent advice (SENDIASS)", .href = "/independent-advice"},
            {.content = "Contact us", .href = "/contact"}};
}
} // namespace

std::string PageWriter::write() && {
    as_it_is("<!DOCTYPE html>\n");
    w_.el("html")
        .cls("govuk-template")
        .attr("lang", page_.lang)
        .attr("dir", page_.dir)
        .attr("data-theme", name_of(page_.theme))([&] {
            write_head();
            write_body();
        });
    return w_.done().take();
}

void PageWriter::write_head() {
    w_.el("head")([&] {
        w_.el("meta").attr("charset", "utf-8")();
        w_.el("meta")
            .attr("name", "viewport")
            .attr("content", "width=device-width, initial-scale=1")();
        w_.el("title")(title_of(page_));
        w_.el("meta").attr("name", "color-scheme").attr("content", "light dark")();
        w_.el("meta").attr("name", "format-detection").attr("content", "telephone=no")();
        w_.el("link").url("href", asset_url("main.css")).attr("rel", "stylesheet")();
        w_.el("link")
            .url("href", asset_url("mark.svg"))
            .attr("rel", "icon")
            .attr("type", "image/svg+xml")();
        as_it_is("<script type=\"module\" src=\"");
        w_.text(asset_url("main.js").view());
        as_it_is("\"></script>");
    });
}

void PageWriter::write_body() {
    auto body = w_.el("body").cls("govuk-template__body").cls(size_of(page_.audience));
    if (page_.session_seconds > 0) body = body.attr("data-session-seconds", page_.session_seconds);
    body([&] {
        as_it_is("<script>");
        as_it_is(start_script);
        as_it_is("</script>");
        w_.add(skip_link({.content = "Skip to main content", .href = "#main"}));
        write_header();
        w_.el("main").attr("id", "main").attr("tabindex", "-1")([&] {
            w_.add(page_.hero);
            w_.el("div").cls("wrap body")([&] {
                write_ways();
                w_.add(page_.back);
                w_.add(page_.content);
            });
        });
        write_footer();
    });
}

void PageWriter::write_header() {
    w_.el("header").cls("top")([&] {
        write_ribbon(w_);
        w_.el("div").cls("wrap top__in")([&] {
            w_.el("a").cls("mark").url("href", page_.brand.home)([&] {
                if (page_.brand.logo.empty())
                    write_mark(w_, 38);
                else
                    w_.el("img")
                        .url("src", page_.brand.logo)
                        .attr("alt", "")
                        .attr("width", 38)
                        .attr("height", 38)();
                w_.el("span").cls("mark__words")([&] {
                    w_.add(name(page_.brand.service));
                    w_.el("span").cls("mark__partners")(name(page_.brand.partnership));
                });
            });
            if (!page_.navigation.empty()) {
                w_.el("nav").cls("nav nav--wide").attr("aria-label", "Main")([&] {
                    write_navigation();
                });
            }
            if (!page_.navigation.empty() || page_.person) {
                w_.el("nav").cls("nav nav--folded").attr("aria-label", "Menu")([&] {
                    w_.el("details")([&] {
                        w_.el("summary")([&] {
                            w_.add(icon(Icon::menu, 18));
                            w_.text("Menu");
                        });
                        w_.el("div").cls("nav__sheet")([&] {
                            write_navigation();
                            write_person();
                        });
                    });
                });
            }
            write_person();
        });
    });
}

void PageWriter::write_navigation() {
    if (page_.navigation.empty()) return;
    w_.el("ul").cls("nav__list")([&] {
        for (const auto& to : page_.navigation)
            w_.el("li")([&] {
                auto a = w_.el("a").url("href", to.href);
                if (to.is_current) a = a.attr("aria-current", "page");
                a([&] {
                    w_.text(to.text);
                    if (to.count == 0) return;
                    w_.text(" ");
                    w_.el("span").cls("count")([&] {
                        w_.text(std::to_string(to.count));
                        if (!to.count_of_what.empty())
                            w_.el("span").cls("govuk-visually-hidden")(" " + to.count_of_what);
                    });
                });
            });
    });
}

void PageWriter::write_person() {
    if (!page_.person) return;
    const auto& person = *page_.person;
    w_.el("div").cls("who")([&] {
        w_.el("div").cls("who__words")([&] {
            w_.el("span").cls("who__name")([&] {
                if (person.account.empty())
                    w_.add(name(person.name));
                else
                    w_.el("a").url("href", person.account)(name(person.name));
            });
            w_.el("span").cls("who__role")(person.role);
        });
        w_.el("form").cls("who__out").url("action", person.sign_out).attr("method", "post")([&] {
            w_.el("button").cls("link-button").attr("type", "submit")("Sign out");
        });
    });
}

void PageWriter::write_ways() {
    if (page_.ways.listen.empty() && page_.ways.others.empty()) return;
    w_.el("nav").cls("ways").attr("aria-label", "Other ways to read this page")([&] {
        w_.el("ul")([&] {
            if (!page_.ways.listen.empty())
                w_.el("li")([&] {
                    w_.el("a").cls("way").url("href", page_.ways.listen)([&] {
                        w_.add(icon(Icon::listen, 20));
                        w_.text("Listen");
                    });
                });
            for (const auto& way : page_.ways.others)
                w_.el("li")([&] {
                    w_.el("a")
                        .cls("way")
                        .url("href", way.href)
                        .attr_if_any("lang", way.lang)
                        .attr_if_any("hreflang", way.lang)
                        .attr_if_any("dir", way.dir)(way.text);
                });
        });
    });
}

void PageWriter::write_footer() {
    const auto& links = page_.footer_links.empty() ? usual_footer_links() : page_.footer_links;
    w_.el("footer").cls("foot")([&] {
        w_.el("div").cls("wrap")([&] {
            w_.el("ul").cls("foot__links")([&] {
                for (const auto& each : links) w_.el("li")(link(each));
            });
            write_themes();
            w_.el("p").cls("muted foot__note")([&] {
                w_.add(name(page_.brand.run_by));
                if (page_.footer_note.empty()) return;
                w_.text(" ");
                w_.add(name(page_.footer_note));
            });
        });
    });
}

void PageWriter::write_themes() {
    if (page_.theme_form.empty()) return;
    struct Choice {
        Theme theme;
        const char* words;
    };
    constexpr Choice choices[] = {
        {Theme::match_device, "Match my device"}, {Theme::light, "Light"}, {Theme::dark, "Dark"}};
    // To come back to this page would be to lose what is typed there: without an address to come
    // back to the browser stays, and the next page has the new colours.
    const bool comes_back =
        !page_.here.view().empty() && page_.content.view().find("<form") == std::string_view::npos;
    w_.el("form").cls("themes").url("action", page_.theme_form).attr("method", "post")([&] {
        if (comes_back)
            w_.el("input")
                .attr("type", "hidden")
                .attr("name", "here")
                .attr("value", page_.here.view())();
        w_.el("fieldset")([&] {
            w_.el("legend")("Colours");
            if (!comes_back)
                w_.el("span").cls("themes__later")("Without script, from the next page on:");
            for (const auto& choice : choices)
                w_.el("button")
                    .attr("type", "submit")
                    .attr("name", "theme")
                    .attr("value", name_of(choice.theme))
                    .attr("aria-pressed",
                          choice.theme == page_.theme ? "true" : "false")(choice.words);
        });
    });
}

std::string page(const Page& options) { return PageWriter{options}.write(); }

std::string_view script_hashes() {
    static const std::string hashes = [] {
        unsigned char digest[crypto_hash_sha256_BYTES];
        crypto_hash_sha256(digest, reinterpret_cast<const unsigned char*>(start_script.data()),
                           start_script.size());
        char text[sodium_base64_ENCODED_LEN(sizeof digest, sodium_base64_VARIANT_ORIGINAL)];
        sodium_bin2base64(text, sizeof text, digest, sizeof digest, sodium_base64_VARIANT_ORIGINAL);
        return "'sha256-" + std::string{text} + "'";
    }();
    return hashes;
}
} // namespace trefoil::html
