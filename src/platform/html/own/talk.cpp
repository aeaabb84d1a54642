// What changed, and what people say about it.
#include "platform/html/own/talk.hpp"
#include "base/diff.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/textarea.hpp"
#include "platform/html/icons.hpp"
#include <optional>

namespace trefoil::html {
namespace {
void write_marked(Writer& w, const Words& words, const DiffPart& part) {
    switch (part.change) {
    case Change::none: w.text(part.text); return;
    case Change::removed:
        w.el("del")([&] {
            w.el("span").cls("govuk-visually-hidden")(words("changes", "[removed: "));
            w.text(part.text);
            w.el("span").cls("govuk-visually-hidden")("]");
        });
        return;
    case Change::added:
        w.el("ins")([&] {
            w.el("span").cls("govuk-visually-hidden")(words("changes", "[added: "));
            w.text(part.text);
            w.el("span").cls("govuk-visually-hidden")("]");
        });
        return;
    }
}

// The details of one of two versions, or of both in one.
struct Details {
    const Version &before, &after;
    std::optional<Change> left_out{};
    bool only_changed = false;

    bool has(std::size_t n) const {
        const std::string &was = before.details.at(n).text, &is = after.details.at(n).text;
        return only_changed ? was != is : !was.empty() || !is.empty();
    }
    bool has_any() const {
        for (std::size_t n = 0; n < after.details.size(); ++n)
            if (has(n)) return true;
        return false;
    }
};

void write_details(Writer& w, const Words& words, const Details& o) {
    if (!o.has_any()) return;
    w.el("dl").cls("facts-list")([&] {
        for (std::size_t n = 0; n < o.after.details.size(); ++n) {
            if (!o.has(n)) continue;
            w.el("div")([&] {
                w.el("dt")(o.after.details[n].name);
                w.el("dd")([&] {
                    for (const auto& part :
                         diff_words(o.before.details[n].text, o.after.details[n].text))
                        if (part.change != o.left_out) write_marked(w, words, part);
                });
            });
        }
    });
}

void write_side(Writer& w, const Words& words, const Version& o, const std::vector<DiffPart>& parts,
                const Details& details) {
    const Change left_out = *details.left_out;
    w.el("div")([&] {
        w.el("h3")([&] {
            w.text(o.title);
            if (!o.about.empty()) w.el("span").cls("muted")(" · " + o.about);
        });
        w.el("p")([&] {
            for (const auto& part : parts)
                if (part.change != left_out) write_marked(w, words, part);
        });
        write_details(w, words, details);
    });
}

void write_comment(Writer& w, const Comment& o) {
    w.el("li")([&] {
        auto article = w.el("article").cls("comment");
        if (o.agency) article = article.cls(modifier(*o.agency));
        article.id(o.id)([&] {
            w.el("p").cls("comment__head small")([&] {
                w.el("strong")([&] { w.el("bdi")(o.author); });
                const std::string role = o.role.empty() ? "" : " " + o.role;
                w.el("span").cls("muted")(role + " · " + o.when);
            });
            w.el("p")(o.text);
        });
        if (o.replies.empty()) return;
        w.el("ul").cls("comments")([&] {
            for (const auto& reply : o.replies) write_comment(w, reply);
        });
    });
}
} // namespace

Html difference(const Words& words, const Version& before, const Version& after) {
    const auto parts = diff_words(before.text, after.text);
    return written([&](Writer& w) {
        w.el("div").cls("diff")([&] {
            write_side(w, words, before, parts, {before, after, Change::added});
            write_side(w, words, after, parts, {before, after, Change::removed});
        });
    });
}

Html marked_changes(const Words& words, const Version& before, const Version& after) {
    return written([&](Writer& w) {
        w.el("p").cls("marked")([&] {
            for (const auto& part : diff_words(before.text, after.text))
                write_marked(w, words, part);
        });
        write_details(w, words, {.before = before, .after = after, .only_changed = true});
    });
}

Html comment_thread(const Words& words, const CommentThread& o) {
    const Html body = written([&](Writer& w) {
        if (!o.comments.empty())
            w.el("ul").cls("comments")([&] {
                for (const auto& comment : o.comments) write_comment(w, comment);
            });
        if (o.action.empty()) return;
        w.add(form({.action = o.action,
                    .content = textarea({.name = "comment",
                                         .label = {words("comments", "Add a comment")},
                                         .error = {.content = o.error},
                                         .value = o.typed,
                                         .rows = 3}) +
                               small(o.who_will_see) +
                               button({.content = words("comments", "Add comment"),
                                       .classes = "govuk-button--secondary govuk-button--small"}),
                    .hidden = o.hidden}));
    });
    return card({.title = o.title, .content = body});
}

Html save_marker(std::string_view words) {
    return written([&](Writer& w) {
        w.el("span").cls("save-marker").attr("role", "status").flag("data-save-marker")(words);
    });
}

Html findings(const std::vector<Finding>& all) {
    return written([&](Writer& w) {
        w.el("ul").cls("findings")([&] {
            for (const auto& each : all)
                w.el("li").cls(modifier(each.state))([&] {
                    write(w,
                          each.state == State::ok     ? Icon::tick
                          : each.state == State::late ? Icon::warning
                                                      : Icon::clock,
                          18);
                    w.el("p")([&] {
                        w.el("span").cls("govuk-visually-hidden")(each.state_words + ": ");
                        w.add(each.words);
                    });
                });
        });
    });
}
} // namespace trefoil::html
