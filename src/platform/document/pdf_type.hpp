// Setting words: the fonts the program carries, and words broken into lines of a given width. A
// character that no carried font can draw is named, as [U+6F22]: nothing is printed as a box.
#pragma once
#include "platform/document/document.hpp"
#include <map>
#include <memory>
#include <pango/pangocairo.h>

namespace trefoil::document {
struct Colour {
    double red, green, blue;
};
constexpr Colour colour(unsigned rgb) {
    return {((rgb >> 16U) & 255U) / 255.0, ((rgb >> 8U) & 255U) / 255.0, (rgb & 255U) / 255.0};
}

struct TypeStyle { // sizes in points
    double size;
    double leading; // from line to line; more where the script needs it
    Weight weight;
    Colour ink;
};

struct TextLine {
    PangoLayoutLine* line;
    double x;        // from the left edge of the width it was set in
    double baseline; // from the top of the line
    double height;
    std::string_view words;
};

struct ReleaseObject {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class Object> using Owned = std::unique_ptr<Object, ReleaseObject>;

class Text { // keeps the lines alive
public:
    Text(Owned<PangoLayout> layout, double leading, Colour ink);
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    const std::vector<TextLine>& lines() const { return lines_; }
    Colour ink() const { return ink_; }
    double height() const;
    double width() const; // of its longest line

private:
    Owned<PangoLayout> layout_;
    std::vector<TextLine> lines_;
    Colour ink_;
};

enum class Place { start, end };

// One per document: the layout library's objects may not be shared by threads.
class TypeSetter {
public:
    TypeSetter();
    std::shared_ptr<const Text> set(const Runs& runs, const TypeStyle& style, const Tongue& tongue,
                                    double width, Place place = Place::start);
    // The widths of its longest word and of all of it on one line.
    std::pair<double, double> widths(const Runs& runs, const TypeStyle& style,
                                     const Tongue& tongue);

private:
    PangoContext* context_for(const Tongue& tongue);
    Owned<PangoLayout> layout(const Runs& runs, const TypeStyle& style, const Tongue& tongue);

    Owned<PangoFontMap> fonts_;
    std::map<std::pair<std::string, Direction>, Owned<PangoContext>> contexts_;
};
} // namespace trefoil::document
