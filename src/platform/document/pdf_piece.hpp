// What pages are put together from, and how it looks: strips drawn whole, sizes, colours, places.
#pragma once
#include "platform/document/pdf_canvas.hpp"
#include <functional>

namespace trefoil::document {
constexpr double margin = mm(25), body_width = page_width - 2 * margin;

struct Piece {
    double before = 0; // space above, not at the head of a page
    double height = 0;
    bool may_break_after = false;
    bool begins_page = false;
    std::optional<double> stands_at = {}; // on the first page, when what is above leaves room
    std::function<void(Canvas&, double top)> draw = {};
    // Drawn first when a page begins here: the header row of a table that goes on.
    std::shared_ptr<const Piece> again = {};
};

// What the sizes and shapes on the page are made from.
struct Look {
    double size; // of running words
    TypeStyle plain() const { return {size, size * 1.42, Weight::plain, ink}; }
    TypeStyle strong() const { return {size, size * 1.42, Weight::strong, ink}; }
    TypeStyle quiet() const { return {size - 1, (size - 1) * 1.4, Weight::plain, second_ink}; }
    TypeStyle small() const {
        return {9.5, 13, Weight::plain, second_ink};
    } // head and foot of a page
    TypeStyle heading(int level) const;

    static constexpr Colour ink = colour(0x1c2230), second_ink = colour(0x4a5161),
                            line = colour(0xddd6ca), brand = colour(0x3a3a8f),
                            tint = colour(0xecebf7), agreed = colour(0x2f6b3c),
                            differs = colour(0x7a5200), amber = colour(0xd39a1c);
};
Look look_for(Audience audience);

struct Inline { // a stretch of the line, counted from the side where the script begins
    double start, width;
};
inline double left_of(Inline area, Direction direction) {
    return direction == Direction::left_to_right ? area.start
                                                 : page_width - area.start - area.width;
}
} // namespace trefoil::document
