// Pages being drawn. All drawing belongs to an element of the structure or is decoration.
#pragma once
#include "platform/document/pdf_structure.hpp"
#include "platform/document/pdf_type.hpp"
#include <cairo.h>

namespace trefoil::document {
constexpr double mm(double length) { return length * 72 / 25.4; }
constexpr double page_width = mm(210), page_height = mm(297);

struct CloseSurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, CloseSurface>;
Surface read_png(std::string_view png); // null if it is none, or larger than any page needs

class Canvas {
public:
    explicit Canvas(Structure& structure);
    static constexpr std::size_t decoration = static_cast<std::size_t>(-1);

    void turn_page();
    // What is drawn from here on belongs to this element; to go on with the same one is no new
    // mark.
    void enter(std::size_t element);

    void words(const TextLine& line, Colour ink, double x, double top);
    void fill(Colour paint, double x, double y, double width, double height, double radius = 0);
    // Through points at equal distances across the page, at these heights.
    void curve(Colour paint, double width, const std::vector<double>& heights);
    void tick(Colour paint, double x, double y);
    void triangle(Colour paint, double x, double y);
    void picture(cairo_surface_t* image, double x, double y, double width);
    void bookmark(int level, const std::string& words, double top);

    std::string done(); // the file as drawn
    std::string take_words() { return std::move(words_); }

private:
    struct EndDrawing {
        void operator()(cairo_t* drawing) const { cairo_destroy(drawing); }
    };
    void paint_with(Colour paint);

    Structure& structure_;
    std::string bytes_, words_;
    Surface surface_;
    std::unique_ptr<cairo_t, EndDrawing> drawing_;
    std::size_t element_ = decoration;
    int page_ = 0, marks_on_page_ = 0;
    std::vector<int> bookmarks_; // the last of each level above
};
} // namespace trefoil::document
