// How each kind of block looks on paper. Places are counted from the side where the script begins,
// so that one description serves both directions.
#include "platform/document/pdf_blocks.hpp"
#include "platform/document/pdf_rows.hpp"
#include <algorithm>
#include <array>

namespace trefoil::document {
namespace {
constexpr double window_top = mm(51),
                 window_bottom = mm(95); // DL envelope, window 20 mm from the side
constexpr double picture_height_max = mm(110);
constexpr double points_per_pixel = 0.75;

class Blocks {
public:
    Blocks(const Document& document, TypeSetter& type, Structure& structure)
        : tongue_(document.tongue), document_tongue_(document.tongue), type_(type),
          structure_(structure), look_(look_for(document.audience)) {}

    void add(const Block& block) {
        tongue_ = block.tongue.value_or(document_tongue_);
        const auto first = pieces_.size();
        std::visit(*this, block.content);
        if (pieces_.size() == first) return;
        pieces_[first].begins_page = begins_page_;
        begins_page_ = false;
    }
    std::optional<Fault> fault() const { return fault_; }
    std::vector<Piece> done() && { return std::move(pieces_); }

    void operator()(const Heading& heading) {
        static constexpr std::array roles{"H1", "H2", "H3", "H4", "H5", "H6"};
        static constexpr std::array spaces{16.0, 22.0, 16.0, 12.0, 12.0, 12.0};
        const auto level = static_cast<std::size_t>(heading.level - 1);
        const auto first = put({{heading.words, Weight::strong}}, look_.heading(heading.level),
                               element(roles[level]), body(), {spaces[level], Keep::with_next});
        decorate(first, [heading](Canvas& canvas, double top) {
            canvas.bookmark(heading.level, heading.words, top);
        });
    }

    void operator()(const Paragraph& paragraph) { put_prose(paragraph, body()); }
    void operator()(const List& list) { put_prose(list, body()); }

    void operator()(const Table& table) {
        Rows rows{type_, structure_, look_, tongue_, body()};
        rows.put(table, element("Table"), pieces_);
    }

    void operator()(const Facts& facts) {
        Rows rows{type_, structure_, look_, tongue_, body()};
        rows.put(facts, element("L"), pieces_);
    }

    void operator()(const Statement& statement) {
        constexpr double rule_width = 3, indent = 50;
        const auto section = element("Sect");
        const auto first = pieces_.size();
        const Inline area{margin + indent, body_width - indent};
        outer_ = section;
        for (const Prose& prose : statement.body)
            std::visit([&](const auto& part) { put_prose(part, area); }, prose);
        if (pieces_.size() == first) put_prose(Paragraph{}, area);
        keep_together_at_end(first);
        put_mark(statement.mark, section, first);
        if (!statement.said_by.empty())
            put({{statement.said_by, Weight::plain}}, look_.quiet(), within(section, "P"), area,
                {3, statement.agreement_words.empty() ? Keep::free : Keep::with_next});
        if (!statement.agreement_words.empty()) put_agreement(statement, section, area);
        outer_ = Structure::root;
        pieces_.back().may_break_after = true;
        pieces_[first].before = 14;
        const Colour rule = statement.agreement == Agreement::differs ? Look::amber : Look::brand;
        const double x = left({margin, rule_width});
        for (auto i = first; i < pieces_.size(); ++i) {
            const double above = i == first ? 0 : pieces_[i].before, height = pieces_[i].height;
            decorate(i, [=](Canvas& canvas, double top) {
                canvas.fill(rule, x, top - above, rule_width, above + height);
            });
        }
    }

    void operator()(const Picture& picture) {
        std::shared_ptr<cairo_surface_t> image{read_png(picture.png)};
        if (!image) {
            fault_ = Fault::picture_unreadable;
            return;
        }
        const double wide = cairo_image_surface_get_width(image.get());
        const double high = cairo_image_surface_get_height(image.get());
        const double scale =
            std::min({points_per_pixel, body_width / wide, picture_height_max / high});
        const auto figure = element("Figure");
        structure_.at(figure).description = picture.words;
        const double x = left({margin, wide * scale});
        Piece piece{
            .before = 12, .height = high * scale, .may_break_after = picture.caption.empty()};
        piece.draw = [=](Canvas& canvas, double top) {
            canvas.enter(figure);
            canvas.picture(image.get(), x, top, wide * scale);
        };
        pieces_.push_back(std::move(piece));
        if (!picture.caption.empty())
            put({{picture.caption, Weight::plain}}, look_.quiet(), element("P"), body(),
                {4, Keep::free});
    }

    void operator()(const Signature& signature) {
        put({{signature.name, Weight::strong}}, look_.plain(), element("P"), body(),
            {22, Keep::with_next});
        put({{signature.role, Weight::plain}}, look_.quiet(), element("P"), body(),
            {0, Keep::with_next});
        put({{signature.day, Weight::plain}}, look_.quiet(), element("P"), body(), {0, Keep::free});
    }

    void operator()(const Letterhead& letterhead) {
        constexpr double top_of_words = mm(15), name_width = mm(90), contact_width = mm(65);
        const auto name_in = [&](double size, double leading) {
            return type_.set({{letterhead.name, Weight::strong}},
                             {size, leading, Weight::strong, Look::brand}, tongue_, name_width);
        };
        auto name = name_in(17, 22);
        for (const double size : {11.0, 8.0}) // of a long one
            if (top_of_words + name->height() + 3 > window_top) name = name_in(size, size * 1.2);
        std::vector<std::shared_ptr<const Text>> contact;
        double contact_height = 0;
        for (const auto& line : letterhead.contact) {
            contact.push_back(type_.set({{line, Weight::plain}}, look_.small(), tongue_,
                                        contact_width, Place::end));
            contact_height += contact.back()->height();
        }
        const double name_x = left({margin, name_width});
        const double contact_x = left({margin + body_width - contact_width, contact_width});
        if (top_of_words + std::max(name->height(), contact_height) + 3 > window_top)
            fault_ = Fault::outside_its_place;
        const auto name_element = element("P");
        std::vector<std::size_t> contact_elements;
        for (std::size_t i = 0; i < contact.size(); ++i) contact_elements.push_back(element("P"));
        Piece piece{.height = top_of_words + std::max(name->height(), contact_height) + mm(4),
                    .may_break_after = true,
                    .stands_at = 0};
        piece.draw = [=](Canvas& canvas, double top) {
            draw(canvas, *name, name_element, name_x, top + top_of_words);
            double y = top + top_of_words + 3;
            for (std::size_t i = 0; i < contact.size(); ++i) {
                draw(canvas, *contact[i], contact_elements[i], contact_x, y);
                y += contact[i]->height();
            }
        };
        pieces_.push_back(std::move(piece));
    }

    void operator()(const Address& address) {
        const TypeStyle style{11.5, 14, Weight::plain, Look::ink};
        const auto paragraph = element("P");
        std::string lines;
        for (const auto& line : address.lines) lines += lines.empty() ? line : '\n' + line;
        constexpr double seen_width = mm(80), seen_height = mm(38);
        const auto text = type_.set({{lines, Weight::plain}}, style, tongue_, seen_width);
        // Not seen through a window: it comes later, or is longer than any window.
        if (pieces_.size() > 1 || text->height() > seen_height) {
            put({{lines, Weight::plain}}, style, paragraph, body(), {10, Keep::free});
            return;
        }
        Piece piece{
            .height = window_bottom - window_top, .may_break_after = true, .stands_at = window_top};
        // The window is on the left of the envelope whatever the language.
        piece.draw = [=](Canvas& canvas, double top) {
            draw(canvas, *text, paragraph, margin, top);
        };
        pieces_.push_back(std::move(piece));
    }

    void operator()(const PageBreak&) { begins_page_ = true; }

private:
    enum class Keep { free, with_next };
    struct Spacing {
        double before;
        Keep keep;
    };

    Inline body() const { return {margin, body_width}; }
    double left(Inline area) const { return left_of(area, tongue_.direction); }

    std::size_t element(const char* role) { return within(outer_, role); }
    std::size_t within(std::size_t parent, const char* role) {
        const auto made = structure_.add(parent, role);
        if (tongue_ != document_tongue_) structure_.at(made).language = tongue_.language;
        return made;
    }

    static void draw(Canvas& canvas, const Text& text, std::size_t owner, double x, double top) {
        canvas.enter(owner);
        for (const TextLine& line : text.lines()) {
            canvas.words(line, text.ink(), x, top);
            top += line.height;
        }
    }

    // A line a piece; two lines at least stay together at either side of a page's end.
    std::size_t put(const Runs& runs, const TypeStyle& style, std::size_t owner, Inline area,
                    Spacing spacing) {
        const auto text = type_.set(runs, style, tongue_, area.width);
        const auto first = pieces_.size(), count = text->lines().size();
        const double x = left(area);
        for (std::size_t i = 0; i < count; ++i) {
            const bool is_last = i + 1 == count;
            Piece piece{.before = i == 0 ? spacing.before : 0,
                        .height = text->lines()[i].height,
                        .may_break_after =
                            spacing.keep == Keep::free && (is_last || (i >= 1 && count - i > 2))};
            piece.draw = [=](Canvas& canvas, double top) {
                canvas.enter(owner);
                canvas.words(text->lines()[i], text->ink(), x, top);
            };
            pieces_.push_back(std::move(piece));
        }
        return first;
    }

    void decorate(std::size_t piece, std::function<void(Canvas&, double)> behind) {
        auto front = std::move(pieces_[piece].draw);
        pieces_[piece].draw = [front = std::move(front), behind = std::move(behind)](Canvas& canvas,
                                                                                     double top) {
            canvas.enter(Canvas::decoration);
            behind(canvas, top);
            front(canvas, top);
        };
    }

    void put_prose(const Paragraph& paragraph, Inline area) {
        put(paragraph.runs, look_.plain(), element("P"), area, {8, Keep::free});
    }

    void put_prose(const List& list, Inline area) {
        const double indent = 22;
        const auto whole = element("L");
        structure_.at(whole).numbering = list.marker == Marker::bullet ? "Disc" : "Decimal";
        TypeStyle label_style = look_.strong();
        label_style.ink = Look::brand;
        for (std::size_t n = 1; const Runs& item : list.items) {
            const auto entry = within(whole, "LI");
            const auto label = within(entry, "Lbl");
            const auto words = list.marker == Marker::bullet ? "•" : std::to_string(n) + ".";
            const auto text = type_.set({{words, Weight::strong}}, label_style, tongue_, indent);
            const auto first =
                put(item, look_.plain(), within(entry, "LBody"),
                    {area.start + indent, area.width - indent}, {n == 1 ? 6.0 : 4.0, Keep::free});
            const double x = left({area.start + 2, indent});
            decorate(first,
                     [=](Canvas& canvas, double top) { draw(canvas, *text, label, x, top); });
            ++n;
        }
    }

    // What follows the body of a statement is who said it: its last two lines go with that.
    void keep_together_at_end(std::size_t first) {
        for (auto i = pieces_.size(); i-- > first && i + 2 >= pieces_.size();)
            pieces_[i].may_break_after = false;
    }

    void put_mark(const std::string& mark, std::size_t section, std::size_t piece) {
        const TypeStyle style{look_.size - 0.5, look_.size * 1.42, Weight::strong, Look::brand};
        const auto text = type_.set({{mark, Weight::strong}}, style, tongue_, 38);
        const auto owner = structure_.add_first(section, "P");
        const double wide = std::min(38.0, text->width() + 12);
        const double chip = left({margin + 9, wide}), x = left({margin + 9 + 6, 38});
        const double height = text->height();
        decorate(piece, [=](Canvas& canvas, double top) {
            canvas.fill(Look::tint, chip, top + 0.5, wide, height - 1, 4);
            draw(canvas, *text, owner, x, top);
        });
    }

    void put_agreement(const Statement& statement, std::size_t section, Inline area) {
        const auto owner = within(section, "P");
        TypeStyle style = look_.quiet();
        if (statement.agreement == Agreement::not_asked) {
            put({{statement.agreement_words, Weight::plain}}, style, owner, area, {2, Keep::free});
            return;
        }
        constexpr double sign = 15;
        const bool is_agreed = statement.agreement == Agreement::agreed;
        style.ink = is_agreed ? Look::agreed : Look::differs;
        const auto first = put({{statement.agreement_words, Weight::strong}}, style, owner,
                               {area.start + sign, area.width - sign}, {2, Keep::free});
        const double x = left({area.start, 10}), down = style.leading / 2 - 4.5;
        decorate(first, [=](Canvas& canvas, double top) {
            if (is_agreed)
                canvas.tick(style.ink, x, top + down);
            else
                canvas.triangle(style.ink, x, top + down);
        });
    }

    Tongue tongue_;
    const Tongue& document_tongue_;
    TypeSetter& type_;
    Structure& structure_;
    Look look_;
    std::vector<Piece> pieces_;
    std::size_t outer_ = Structure::root;
    bool begins_page_ = false;
    std::optional<Fault> fault_;
};
} // namespace

Result<std::vector<Piece>, Fault> pieces_of(const Document& document, TypeSetter& type,
                                            Structure& structure) {
    Blocks blocks(document, type, structure);
    for (const Block& block : document.blocks) blocks.add(block);
    if (const auto fault = blocks.fault()) return Refused{*fault};
    return std::move(blocks).done();
}
} // namespace trefoil::document
