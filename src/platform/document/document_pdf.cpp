// Pieces are put on pages first, then drawn: the head of each page says how many there are.
#include "platform/document/document_pdf.hpp"
#include "base/text.hpp"
#include "platform/document/pdf_blocks.hpp"

namespace trefoil::document {
namespace {
constexpr double head_top = mm(12), body_top = mm(26), body_bottom = page_height - mm(25),
                 foot_top = page_height - mm(18);

struct Placed {
    const Piece* piece;
    int page;
    double top;
    const Piece* again; // the header row drawn above it
    double again_top;
};

class Flow {
public:
    std::vector<Placed> place(const std::vector<Piece>& pieces) {
        for (std::size_t from = 0; from < pieces.size();) {
            auto to = from + 1;
            while (to < pieces.size() && !pieces[to - 1].may_break_after && !pieces[to].begins_page)
                ++to;
            put(&pieces[from], &pieces[to - 1] + 1);
            from = to;
        }
        return std::move(placed_);
    }
    int page_count() const { return page_ + 1; }

private:
    // Pieces that belong together. Longer than a page, they are parted where the page ends.
    void put(const Piece* from, const Piece* to) {
        double height = 0;
        for (const Piece* piece = from; piece != to; ++piece)
            height += piece->before + piece->height;
        if (!is_at_head_ && (from->begins_page || cursor_ + height > body_bottom)) turn_page();
        for (const Piece* piece = from; piece != to; ++piece) put(*piece);
    }

    void put(const Piece& piece) {
        if (!is_at_head_ && cursor_ + piece.before + piece.height > body_bottom + 0.01) turn_page();
        const Piece* again = nullptr;
        const double again_top = cursor_;
        if (page_ == 0 && piece.stands_at && (is_at_head_ || cursor_ <= *piece.stands_at)) {
            cursor_ = *piece.stands_at;
        } else if (!is_at_head_) {
            cursor_ += piece.before;
        } else if (piece.again) {
            again = piece.again.get();
            cursor_ += again->height;
        }
        placed_.push_back({&piece, page_, cursor_, again, again_top});
        cursor_ += piece.height;
        is_at_head_ = false;
    }

    void turn_page() {
        ++page_;
        cursor_ = body_top;
        is_at_head_ = true;
    }

    std::vector<Placed> placed_;
    double cursor_ = body_top;
    int page_ = 0;
    bool is_at_head_ = true;
};

bool has_letterhead(const Document& document) {
    return !document.blocks.empty() &&
           std::holds_alternative<Letterhead>(document.blocks.front().content);
}

// Head and foot of a page, as decoration: a screen reader passes over them.
class Furniture {
public:
    Furniture(const Document& document, TypeSetter& type, int pages)
        : document_(document), type_(type), pages_(pages) {}

    void draw(Canvas& canvas, int page) {
        canvas.enter(Canvas::decoration);
        if (page == 0) ribbon(canvas);
        if (page > 0) put(canvas, document_.title, {margin, mm(105)}, Place::start, head_top);
        if (page > 0 || !has_letterhead(document_))
            put(canvas, document_.reference, {margin + mm(108), mm(52)}, Place::end, head_top);
        canvas.fill(Look::line, margin, foot_top - 5, body_width, 0.7);
        put(canvas, document_.footer, {margin, mm(120)}, Place::start, foot_top);
        put(canvas, page_words(document_, page + 1, pages_), {margin + mm(123), mm(37)}, Place::end,
            foot_top);
    }

private:
    static void ribbon(Canvas& canvas) { // woven of three threads, as at the head of each web page
        canvas.fill(Look::brand, 0, 0, page_width, 9);
        canvas.curve(colour(0x6fb3f2), 2.4, {1.5, 7.5, 1.5, 7.5, 1.5, 7.5, 1.5});
        canvas.curve(colour(0x57d0b5), 2.4, {7.5, 1.5, 7.5, 1.5, 7.5, 1.5, 7.5});
        canvas.curve(colour(0xf29ac6), 2.4, {5.5, 4, 5.5, 4, 5.5});
    }

    // What is too long for its lines is cut: the document itself has the whole.
    std::shared_ptr<const Text> set_in_place(const std::string& words, double width, Place place) {
        constexpr std::size_t lines_max = 3;
        std::size_t most = length_of(words);
        while (true) {
            auto text = type_.set({{shortened(words, most), Weight::plain}}, look_.small(),
                                  document_.tongue, width, place);
            if (text->lines().size() <= lines_max) return text;
            most = most * 7 / 8;
        }
    }

    void put(Canvas& canvas, const std::string& words, Inline area, Place place, double top) {
        if (words.empty()) return;
        const auto text = set_in_place(words, area.width, place);
        const double x = left_of(area, document_.tongue.direction);
        for (const TextLine& line : text->lines()) {
            canvas.words(line, text->ink(), x, top);
            top += line.height;
        }
    }

    const Document& document_;
    TypeSetter& type_;
    Look look_ = look_for(document_.audience);
    int pages_;
};
} // namespace

Result<Pdf, Fault> to_pdf(const Document& document) {
    if (const auto fault = fault_in(document)) return Refused{*fault};
    TypeSetter type;
    Structure structure;
    const auto pieces = pieces_of(document, type, structure);
    if (!pieces) return Refused{pieces.error()};
    Flow flow;
    const auto placed = flow.place(*pieces);

    Canvas canvas(structure);
    Furniture furniture(document, type, flow.page_count());
    furniture.draw(canvas, 0);
    for (int page = 0; const Placed& each : placed) {
        if (each.page != page) {
            page = each.page;
            canvas.turn_page();
            furniture.draw(canvas, page);
        }
        if (each.again) each.again->draw(canvas, each.again_top);
        each.piece->draw(canvas, each.top);
    }
    std::string words = canvas.take_words() + document.title + '\n';
    for (const Element& element : structure.elements())
        if (!element.description.empty()) words += element.description + '\n';
    return Pdf{finished(canvas.done(), document, structure), flow.page_count(), std::move(words)};
}
} // namespace trefoil::document
