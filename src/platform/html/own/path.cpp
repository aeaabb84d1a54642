// A path of questions that leads to a decision.
#include "platform/html/own/path.hpp"
#include "platform/html/icons.hpp"

namespace trefoil::html {
namespace {
Class modifier_of(PathState state) {
    switch (state) {
    case PathState::answered: return "is-answered";
    case PathState::now: return "is-now";
    case PathState::ahead: return "is-ahead";
    }
    return "is-ahead";
}

void write_step(Writer& w, const PathStep& step) {
    auto li = w.el("li").cls(modifier_of(step.state));
    if (step.state == PathState::now) li = li.attr("aria-current", "step");
    li([&] {
        w.el("span")(step.question);
        if (!step.answer.empty()) w.el("strong").cls("path__answer")(step.answer);
    });
}
} // namespace

Html answers_so_far(const Words& words, const std::vector<Answered>& all) {
    return written([&](Writer& w) {
        w.el("ul").cls("answers")([&] {
            for (const auto& each : all)
                w.el("li")([&] {
                    write(w, Icon::tick, 18);
                    w.el("span")(each.question);
                    w.el("strong")(each.answer);
                    w.add(link({.content = words("answers so far", "Change"),
                                .href = each.change,
                                .hidden_words = words("answers so far", "the answer to: {question}",
                                                      {{"question", each.question}})}));
                });
        });
    });
}

Html path_map(const PathMap& o) {
    const std::string id = id_from(o.title);
    return written([&](Writer& w) {
        w.el("section").cls("path").attr("aria-labelledby", id)([&] {
            w.el("h2").attr("id", id)(o.title);
            w.el("ol").cls("path__steps")([&] {
                for (const auto& step : o.steps) write_step(w, step);
            });
            if (o.ends.empty()) return;
            w.el("h3")(o.ends_title);
            w.el("ol").cls("path__ends")([&] {
                for (const auto& end : o.ends) w.el("li")([&] { w.el("span")(end); });
            });
        });
    });
}
} // namespace trefoil::html
