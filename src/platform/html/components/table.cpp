// A table of figures or facts.
#include "platform/html/components/table.hpp"

namespace trefoil::html {
namespace {
void write_rest(const Element& begun, const Cell& cell) {
    auto start = begun;
    if (cell.columns != 0) start = start.attr("colspan", cell.columns);
    if (cell.rows != 0) start = start.attr("rowspan", cell.rows);
    start.with(cell.attributes)(cell.content);
}

void write_head(Writer& w, const Cell& cell) {
    write_rest(w.el("th")
                   .cls("govuk-table__header")
                   .classes("govuk-table__header--", cell.format)
                   .classes(cell.classes)
                   .attr("scope", "col"),
               cell);
}

void write_row(Writer& w, const std::vector<Cell>& row, bool first_is_header) {
    w.el("tr").cls("govuk-table__row")([&] {
        for (const auto& cell : row) {
            if (first_is_header && &cell == &row.front())
                write_rest(w.el("th")
                               .cls("govuk-table__header")
                               .classes(cell.classes)
                               .attr("scope", "row"),
                           cell);
            else
                write_rest(w.el("td")
                               .cls("govuk-table__cell")
                               .classes("govuk-table__cell--", cell.format)
                               .classes(cell.classes),
                           cell);
        }
    });
}
} // namespace

Html table(const Table& o) {
    return written([&](Writer& w) {
        w.el("table").cls("govuk-table").classes(o.classes).with(o.attributes)([&] {
            if (!o.caption.empty())
                w.el("caption").cls("govuk-table__caption").classes(o.caption_classes)(o.caption);
            if (!o.head.empty())
                w.el("thead").cls("govuk-table__head")([&] {
                    w.el("tr").cls("govuk-table__row")([&] {
                        for (const auto& cell : o.head) write_head(w, cell);
                    });
                });
            w.el("tbody").cls("govuk-table__body")([&] {
                for (const auto& row : o.rows) write_row(w, row, o.first_cell_is_header);
            });
        });
    });
}
} // namespace trefoil::html
