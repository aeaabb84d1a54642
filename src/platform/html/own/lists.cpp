// The list of cases, its filters, tasks, people, what has happened.
#include "platform/html/own/lists.hpp"
#include "platform/html/components/button.hpp"

namespace trefoil::html {
namespace {
void write_heading(Writer& w, const Column& column) {
    auto th = w.el("th").attr("scope", "col");
    if (column.is_sorted) th = th.attr("aria-sort", "ascending");
    th([&] {
        if (column.sort.empty() || column.is_sorted)
            w.text(column.heading);
        else
            w.el("a").url("href", column.sort)(column.heading);
    });
}

void write_row(Writer& w, const CaseRow& row, const std::vector<Column>& columns) {
    w.el("tr").cls(modifier(row.state))([&] {
        w.el("th").attr("scope", "row")([&] {
            w.el("span").cls("cases__who")(row.who);
            if (!row.about.empty()) w.el("span").cls("cases__about")(row.about);
        });
        for (std::size_t n = 0; n < row.cells.size(); ++n)
            w.el("td")([&] {
                // On a card the label stands in front, for readers of the screen too.
                const auto& label =
                    n + 1 < columns.size() ? columns[n + 1].on_phone : std::string{};
                if (!label.empty())
                    w.el("span").cls("cases__label").attr("aria-hidden", "true")(label + ": ");
                w.add(row.cells[n]);
            });
    });
}

void write_field(Writer& w, const FilterField& field) {
    const std::string id = "filter-" + field.name;
    w.el("div").cls("filter__field")([&] {
        w.el("label").attr("for", id)(field.label);
        if (field.options.empty()) {
            w.el("input")
                .cls("govuk-input")
                .attr("id", id)
                .attr("name", field.name)
                .attr("type", "search")
                .attr("value", field.value)
                .attr("autocomplete", "off")();
            return;
        }
        w.el("select").cls("govuk-select").attr("id", id).attr("name", field.name)([&] {
            for (const auto& option : field.options) {
                const std::string value = option.value.value_or(option.text);
                w.el("option")
                    .attr("value", value)
                    .flag("selected", value == field.value)(option.text);
            }
        });
    });
}
} // namespace

Html two_lines(const Html& first, const Html& second) {
    return written([&](Writer& w) {
        w.el("span").cls("two-lines")([&] {
            w.el("strong")(first);
            w.el("span").cls("muted")(second);
        });
    });
}

Html case_list(const CaseList& o) {
    return written([&](Writer& w) {
        w.el("div").cls("card cases")([&] {
            if (o.rows.empty()) {
                w.el("h2")(o.caption);
                w.el("div").cls("cases__empty")(o.when_empty);
                return;
            }
            w.el("table")([&] {
                w.el("caption")(o.caption);
                w.el("thead")([&] {
                    w.el("tr")([&] {
                        for (const auto& column : o.columns) write_heading(w, column);
                    });
                });
                w.el("tbody")([&] {
                    for (const auto& row : o.rows) write_row(w, row, o.columns);
                });
            });
        });
    });
}

Html filter_bar(const FilterBar& o) {
    return written([&](Writer& w) {
        w.el("form")
            .cls("filter")
            .url("action", o.action)
            .attr("method", "get")
            .attr("role", "search")
            .attr("aria-label", o.label)([&] {
                for (const auto& field : o.fields) write_field(w, field);
                w.el("div").cls("filter__end")([&] {
                    write(w, Button{.content = o.button, .classes = "govuk-button--small"});
                    for (const auto& each : o.links) w.add(link(each));
                });
            });
    });
}

Html task_rows(const std::vector<DeskTask>& tasks) {
    return written([&](Writer& w) {
        w.el("ul").cls("tasks")([&] {
            for (const auto& task : tasks)
                w.el("li")([&] {
                    w.el("div")([&] {
                        Link to = task.link;
                        to.classes = "tasks__link";
                        w.add(link(to));
                        if (!task.about.empty()) w.el("p").cls("small muted")(task.about);
                    });
                    if (!task.beside.empty()) w.el("div").cls("tasks__beside")(task.beside);
                });
        });
    });
}

Html people(const std::vector<KnownPerson>& all) {
    return written([&](Writer& w) {
        w.el("ul").cls("people")([&] {
            for (const auto& person : all)
                w.el("li")([&] {
                    w.add(face(person.name, person.agency));
                    w.el("div")([&] {
                        w.el("span").cls("people__name")(name(person.name));
                        w.el("span").cls("people__role")(person.role);
                        if (!person.sees.empty())
                            w.el("span").cls("people__sees muted")(person.sees);
                    });
                });
        });
    });
}

Html timeline(const std::vector<Event>& events) {
    return written([&](Writer& w) {
        w.el("ol").cls("timeline")([&] {
            for (const auto& event : events) {
                auto li = w.el("li").cls_if(event.is_next, "is-next");
                if (event.by) li = li.cls(modifier(*event.by));
                li([&] {
                    w.el("span").cls("timeline__when muted")(event.when);
                    w.el("p").cls("timeline__what")(event.what);
                });
            }
        });
    });
}
} // namespace trefoil::html
