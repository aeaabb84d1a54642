// The thread of need, help and outcome.
#include "platform/html/own/thread.hpp"
#include "platform/html/icons.hpp"

namespace trefoil::html {
namespace {
void write_knot(Writer& w, Class kind, const Knot& o, const std::string& tie_words = {}) {
    w.el("article").cls("knot").cls(kind)([&] {
        w.el("h3")([&] {
            w.el("span")(o.title);
            w.el("span").cls("knot__code")(o.code);
        });
        w.el("div").cls("knot__text")(o.text);
        if (!o.facts.empty())
            w.el("dl").cls("knot__facts")([&] {
                for (const auto& fact : o.facts) {
                    w.el("dt")(fact.name);
                    w.el("dd")(fact.value);
                }
            });
        if (!o.sources.empty())
            w.el("ul").cls("knot__sources")([&] {
                for (const auto& source : o.sources)
                    w.el("li")(agency_mark(source.agency, source.words));
            });
        if (!o.note.empty()) w.el("div").cls("knot__note small")(o.note);
        if (!tie_words.empty()) w.el("p").cls("govuk-visually-hidden")(tie_words);
    });
}

const char* dash_of(Tie tie) { return tie == Tie::loose ? "9 6" : "none"; }
Class colour_of(Tie tie) {
    return tie == Tie::loose ? Class{"tie is-loose"} : Class{"tie is-clear"};
}

void write_path(Writer& w, Tie tie, const char* path) {
    w.el("path").cls(colour_of(tie)).attr("d", path).attr("stroke-dasharray", dash_of(tie))();
}

void write_trunk(Writer& w, Tie tie, const char* from, const char* to) {
    w.el("line")
        .cls(colour_of(tie))
        .attr("x1", "22")
        .attr("x2", "22")
        .attr("y1", from)
        .attr("y2", to)
        .attr("stroke-dasharray", dash_of(tie))();
}

// The tie beside one help: its own line, and the trunk that goes on to the help below. A help is
// tied to the top of the need's card, so lines of later ones come down from there. The other side
// is the same turned round.
void write_tie(Writer& w, const std::vector<Help>& help, std::size_t row, Class side) {
    w.el("div").cls("thread__tie").cls(side).attr("aria-hidden", "true")([&] {
        w.el("svg").attr("width", "44").attr("height", "100%").attr("focusable", "false")([&] {
            if (row == 0)
                write_path(w, help[0].tie, "M0 40C22 40 22 30 44 30");
            else {
                write_trunk(w, help[row].tie, "0", "14");
                write_path(w, help[row].tie, "M22 14C22 30 30 30 44 30");
            }
            for (std::size_t below = row + 1; below < help.size(); ++below) {
                if (row == 0) write_path(w, help[below].tie, "M0 56C14 56 22 60 22 78");
                write_trunk(w, help[below].tie, row == 0 ? "78" : "0", "100%");
            }
        });
    });
}

std::string words_of(const Help& help, const Words& words) {
    if (!help.tie_words.empty()) return help.tie_words;
    return help.tie == Tie::clear
               ? words("thread", "This help is clear and can be checked.")
               : words("thread", "This help is loose: something in it cannot be checked yet.");
}
} // namespace

Html thread(const Words& words, const Thread& o) {
    return written([&](Writer& w) {
        w.el("div").cls("thread")([&] {
            w.el("div").cls("thread__need")([&] { write_knot(w, "knot--need", o.need); });
            w.el("div").cls("thread__help")([&] {
                for (std::size_t row = 0; row < o.help.size(); ++row) {
                    const auto& help = o.help[row];
                    w.el("div").cls("thread__row")([&] {
                        write_tie(w, o.help, row, "thread__tie--in");
                        write_knot(w, "knot--help", help.knot, words_of(help, words));
                        write_tie(w, o.help, row, "thread__tie--out");
                    });
                }
            });
            w.el("div").cls("thread__outcomes")([&] {
                for (const auto& outcome : o.outcomes) write_knot(w, "knot--outcome", outcome);
            });
        });
    });
}

Html loose_words(const Words& words, std::string_view marked) {
    return written([&](Writer& w) {
        w.el("mark").cls("loose")([&] {
            w.text(marked);
            w.el("span").cls("govuk-visually-hidden")(words("thread", " (loose words)"));
        });
    });
}

Html rail(const Words& words, const Rail& o) {
    return written([&](Writer& w) {
        w.el("nav").cls("card rail").attr("aria-label", o.title)([&] {
            w.el("details").flag("open")([&] {
                w.el("summary")(o.title);
                w.el("ul")([&] {
                    for (const auto& part : o.parts)
                        w.el("li")([&] {
                            auto a = w.el("a").url("href", part.href);
                            if (part.is_current) a = a.attr("aria-current", "page");
                            a([&] {
                                w.el("span").cls("rail__letter")([&] {
                                    w.el("span").cls("govuk-visually-hidden")(
                                        words("rail", "Section") + " ");
                                    w.text(part.letter);
                                });
                                w.el("span")(part.name);
                                w.el("span").cls("rail__state").cls(modifier(part.state))([&] {
                                    if (part.state == State::ok) write(w, Icon::tick, 16);
                                    if (part.state == State::tight) write(w, Icon::clock, 16);
                                    if (part.state == State::late) write(w, Icon::warning, 16);
                                    w.el("span").cls("govuk-visually-hidden")(part.state_words);
                                });
                            });
                        });
                });
            });
        });
    });
}
} // namespace trefoil::html
