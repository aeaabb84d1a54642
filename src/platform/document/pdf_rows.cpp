// A row stays whole unless it is longer than most of a page; then it goes on, and no word is lost.
#include "platform/document/pdf_rows.hpp"
#include <algorithm>
#include <numeric>

namespace trefoil::document {
namespace {
constexpr double gap = 12;
constexpr double row_height_max = mm(150);

struct Need { // widths of the longest word of a column and of its longest cell on one line
    double word = 0, whole = 0;
};

// A column that fits its fair part of the width gets what it needs, so that short things (a date, a
// number) stay on one line; the others share what is left by how much they have to say.
std::vector<double> shared(double width, const std::vector<Need>& needs) {
    std::vector<double> widths(needs.size(), -1); // not settled yet
    double left = width;
    auto unsettled = needs.size();
    for (bool changed = true; changed && unsettled > 0;) {
        changed = false;
        const double fair = left / static_cast<double>(unsettled);
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (widths[i] >= 0 || needs[i].whole > fair) continue;
            widths[i] = needs[i].whole;
            left -= widths[i];
            --unsettled;
            changed = true;
        }
    }
    Need open;
    double all_words = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        all_words += needs[i].word;
        if (widths[i] >= 0) continue;
        open.word += needs[i].word;
        open.whole += needs[i].whole;
    }
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const auto [word, whole] = needs[i];
        if (unsettled == 0)
            widths[i] += left / static_cast<double>(needs.size());
        else if (open.word > left)
            widths[i] = word * width / all_words; // the longest words must break
        else if (widths[i] < 0)
            widths[i] = word + (whole - word) * (left - open.word) / (open.whole - open.word);
    }
    return widths;
}

Place place_in(const Column& column) {
    return column.kind == ColumnKind::figures ? Place::end : Place::start;
}

// The lines of each cell from one place, as many as fit; moves the places on.
struct Strip {
    std::vector<std::size_t> from, to;
    double height = 0;
};
Strip next_strip(const std::vector<Cell>& cells, const std::vector<std::size_t>& from) {
    Strip strip{from, from};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto& lines = cells[i].text->lines();
        double height = 0;
        while (strip.to[i] < lines.size() &&
               (height == 0 || height + lines[strip.to[i]].height <= row_height_max))
            height += lines[strip.to[i]++].height;
        strip.height = std::max(strip.height, height);
    }
    return strip;
}

void draw(Canvas& canvas, const std::vector<Cell>& cells, const Strip& strip, double top) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        canvas.enter(cells[i].owner);
        double y = top;
        for (auto n = strip.from[i]; n < strip.to[i]; ++n) {
            const TextLine& line = cells[i].text->lines()[n];
            canvas.words(line, cells[i].text->ink(), cells[i].x, y);
            y += line.height;
        }
    }
}
} // namespace

std::vector<Inline> Rows::columns_of(const Table& table) {
    const auto count = table.columns.size();
    std::vector<Need> needs(count);
    constexpr double in_two_lines = 0.6; // a heading need not stand on one line
    const auto widen = [&](std::size_t column, const std::string& words, Weight weight,
                           double part = 1) {
        const TypeStyle style = weight == Weight::strong ? look_.strong() : look_.plain();
        const auto [word, whole] = type_.widths({{words, weight}}, style, tongue_);
        needs[column].word = std::max(needs[column].word, word + 1);
        needs[column].whole = std::max({needs[column].whole, word + 1, whole * part + 1});
    };
    for (std::size_t i = 0; i < count; ++i)
        widen(i, table.columns[i].heading, Weight::strong, in_two_lines);
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < count; ++i)
            widen(i, row[i],
                  i == 0 && table.first_column == FirstColumn::headers ? Weight::strong
                                                                       : Weight::plain);
    std::vector<Inline> columns;
    double start = area_.start;
    for (const double width : shared(area_.width - gap * static_cast<double>(count - 1), needs)) {
        columns.push_back({start, width});
        start += width + gap;
    }
    return columns;
}

Cell Rows::cell(const std::string& words, const TypeStyle& style, std::size_t owner, Inline area,
                Place place) {
    return {type_.set({{words, style.weight}}, style, tongue_, area.width, place), owner,
            left_of(area, tongue_.direction)};
}

std::vector<Piece> Rows::row(const std::vector<Cell>& cells, const Rule& rule) const {
    std::vector<Piece> pieces;
    std::vector<std::size_t> from(cells.size(), 0);
    const double x = left_of(area_, tongue_.direction), width = area_.width;
    bool has_more = true;
    while (has_more) {
        const Strip strip = next_strip(cells, from);
        from = strip.to;
        has_more = false;
        for (std::size_t i = 0; i < cells.size(); ++i)
            has_more = has_more || from[i] < cells[i].text->lines().size();
        Piece piece{.height = strip.height + 2 * rule.padding, .may_break_after = true};
        piece.draw = [=](Canvas& canvas, double top) {
            draw(canvas, cells, strip, top + rule.padding);
            canvas.enter(Canvas::decoration);
            if (rule.thickness > 0)
                canvas.fill(rule.paint, x, top + strip.height + 2 * rule.padding, width,
                            rule.thickness);
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

void Rows::put(const Table& table, std::size_t owner, std::vector<Piece>& pieces) {
    const auto columns = columns_of(table);
    if (!table.caption.empty()) put_caption(table.caption, owner, pieces);
    const auto again = put_header(table, columns, owner, pieces);
    for (const auto& words : table.rows) {
        std::vector<Cell> cells;
        const auto element = structure_.add(owner, "TR");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool is_head = i == 0 && table.first_column == FirstColumn::headers;
            const auto made = structure_.add(element, is_head ? "TH" : "TD");
            if (is_head) structure_.at(made).scope = "Row";
            cells.push_back(cell(words[i], is_head ? look_.strong() : look_.plain(), made,
                                 columns[i], place_in(table.columns[i])));
        }
        for (Piece& piece : row(cells, {5, 0.7, Look::line})) {
            piece.again = again;
            pieces.push_back(std::move(piece));
        }
    }
}

void Rows::put_caption(const std::string& caption, std::size_t owner, std::vector<Piece>& pieces) {
    const auto made =
        cell(caption, look_.strong(), structure_.add(owner, "Caption"), area_, Place::start);
    auto strips = row({made}, {2, 0, Look::line});
    strips.front().before = 14;
    for (Piece& piece : strips) {
        piece.may_break_after = false;
        pieces.push_back(std::move(piece));
    }
}

std::shared_ptr<const Piece> Rows::put_header(const Table& table,
                                              const std::vector<Inline>& columns, std::size_t owner,
                                              std::vector<Piece>& pieces) {
    const Rule rule{5, 1.4, Look::brand};
    std::vector<Cell> cells;
    const auto element = structure_.add(owner, "TR");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto head = structure_.add(element, "TH");
        structure_.at(head).scope = "Column";
        cells.push_back(cell(table.columns[i].heading, look_.strong(), head, columns[i],
                             place_in(table.columns[i])));
    }
    auto strips = row(cells, rule);
    strips.front().before = table.caption.empty() ? 12 : 0;
    strips.back().may_break_after = table.rows.empty();
    auto again = std::make_shared<Piece>(strips.front());
    for (Cell& each : cells) each.owner = Canvas::decoration; // it was read where it first stood
    again->draw = row(cells, rule).front().draw;
    for (Piece& piece : strips) pieces.push_back(std::move(piece));
    return again;
}

void Rows::put(const Facts& facts, std::size_t owner, std::vector<Piece>& pieces) {
    double widest = 0;
    for (const Fact& fact : facts.facts)
        widest = std::max(
            widest, type_.widths({{fact.label, Weight::strong}}, look_.strong(), tongue_).second);
    const double label_width = std::min(widest + 1, area_.width * 0.4);
    const Inline label{area_.start, label_width};
    const Inline words{area_.start + label_width + 18, area_.width - label_width - 18};
    for (double before = 10; const Fact& fact : facts.facts) {
        const auto entry = structure_.add(owner, "LI");
        const auto label_element = structure_.add(entry, "Lbl");
        const auto words_element = structure_.add(entry, "LBody");
        auto made = row({cell(fact.label, look_.strong(), label_element, label, Place::start),
                         cell(fact.words, look_.plain(), words_element, words, Place::start)},
                        {1.5, 0, Look::line});
        made.front().before = before;
        before = 0;
        for (Piece& piece : made) pieces.push_back(std::move(piece));
    }
}
} // namespace trefoil::document
