// A list of tasks, each with its state in words.
#include "platform/html/components/lists.hpp"

namespace trefoil::html {
namespace {
void write_task(Writer& w, const Task& o, const std::string& id) {
    const std::string hint_id = id + "-hint";
    const std::string status_id = id + "-status";
    w.el("li")
        .cls("govuk-task-list__item")
        .cls_if(!o.href.empty(), "govuk-task-list__item--with-link")
        .classes(o.classes)([&] {
            w.el("div").cls("govuk-task-list__name-and-hint")([&] {
                if (o.href.empty())
                    w.el("div").classes(o.title_classes)(o.title);
                else
                    w.el("a")
                        .cls("govuk-link govuk-task-list__link")
                        .classes(o.title_classes)
                        .url("href", o.href)
                        .attr("aria-describedby",
                              o.hint.empty() ? status_id : hint_id + " " + status_id)(o.title);
                if (!o.hint.empty())
                    w.el("div").cls("govuk-task-list__hint").attr("id", hint_id)(o.hint);
            });
            w.el("div")
                .cls("govuk-task-list__status")
                .classes(o.status_classes)
                .attr("id", status_id)([&] {
                    if (o.status_tag)
                        write(w, *o.status_tag);
                    else
                        w.add(o.status);
                });
        });
}
} // namespace

Html task_list(const TaskList& o) {
    return written([&](Writer& w) {
        w.el("ul").cls("govuk-task-list").classes(o.classes).with(o.attributes)([&] {
            int place = 0;
            for (const auto& item : o.items) {
                ++place;
                const int number = item.number == 0 ? place : item.number;
                write_task(w, item, o.id_prefix + "-" + std::to_string(number));
            }
        });
    });
}
} // namespace trefoil::html
