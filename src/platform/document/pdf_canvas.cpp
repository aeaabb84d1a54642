// Drawing with cairo; its own structure tree is not used, only its numbered marks in the content.
#include "platform/document/pdf_canvas.hpp"
#include <cairo-pdf.h>
#include <cmath>
#include <fmt/format.h>
#include <numbers>
#include <stdexcept>

namespace trefoil::document {
namespace {
// A photograph for a page, with room to spare; a small file may unpack to gigabytes.
constexpr std::uint64_t pixels_max = 40'000'000;

std::uint32_t big_endian(std::string_view four) {
    std::uint32_t number = 0;
    for (const char c : four) number = number << 8U | static_cast<unsigned char>(c);
    return number;
}

cairo_status_t take_bytes(void* to, const unsigned char* bytes, unsigned count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

cairo_status_t give_bytes(void* from, unsigned char* bytes, unsigned count) {
    auto& rest = *static_cast<std::string_view*>(from);
    if (rest.size() < count) return CAIRO_STATUS_READ_ERROR;
    rest.copy(reinterpret_cast<char*>(bytes), count);
    rest.remove_prefix(count);
    return CAIRO_STATUS_SUCCESS;
}
} // namespace

Surface read_png(std::string_view png) {
    // Signature, length and name of the first chunk, then width and height: PNG
    // specification, 11.2.2.
    if (png.size() < 24 || png.substr(12, 4) != "IHDR") return nullptr;
    const std::uint64_t width = big_endian(png.substr(16, 4)),
                        height = big_endian(png.substr(20, 4));
    if (width == 0 || height == 0 || width > pixels_max || height > pixels_max / width)
        return nullptr;
    Surface image{cairo_image_surface_create_from_png_stream(give_bytes, &png)};
    if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS) return nullptr;
    return image;
}

Canvas::Canvas(Structure& structure)
    : structure_(structure),
      surface_(cairo_pdf_surface_create_for_stream(take_bytes, &bytes_, page_width, page_height)),
      drawing_(cairo_create(surface_.get())) {}

void Canvas::turn_page() {
    enter(decoration);
    cairo_show_page(drawing_.get());
    ++page_;
    marks_on_page_ = 0;
    words_ += '\f';
}

void Canvas::enter(std::size_t element) {
    if (element == element_) return;
    if (element_ != decoration) cairo_tag_end(drawing_.get(), structure_.at(element_).role);
    element_ = element;
    if (element == decoration) return;
    cairo_tag_begin(drawing_.get(), structure_.at(element).role, "");
    structure_.at(element).kids.emplace_back(Mark{page_, marks_on_page_++});
}

void Canvas::paint_with(Colour paint) {
    cairo_set_source_rgb(drawing_.get(), paint.red, paint.green, paint.blue);
}

void Canvas::words(const TextLine& line, Colour ink, double x, double top) {
    paint_with(ink);
    cairo_move_to(drawing_.get(), x + line.x, top + line.baseline);
    pango_cairo_show_layout_line(drawing_.get(), line.line);
    words_.append(line.words) += '\n';
    if (element_ != decoration) structure_.at(element_).words += line.words;
}

void Canvas::fill(Colour paint, double x, double y, double width, double height, double radius) {
    paint_with(paint);
    constexpr double quarter = std::numbers::pi / 2;
    cairo_t* to = drawing_.get();
    if (radius <= 0) {
        cairo_rectangle(to, x, y, width, height);
    } else {
        cairo_new_sub_path(to);
        cairo_arc(to, x + width - radius, y + radius, radius, -quarter, 0);
        cairo_arc(to, x + width - radius, y + height - radius, radius, 0, quarter);
        cairo_arc(to, x + radius, y + height - radius, radius, quarter, 2 * quarter);
        cairo_arc(to, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
        cairo_close_path(to);
    }
    cairo_fill(to);
}

void Canvas::curve(Colour paint, double width, const std::vector<double>& heights) {
    paint_with(paint);
    cairo_t* to = drawing_.get();
    cairo_set_line_width(to, width);
    const double step = page_width / static_cast<double>(heights.size() - 1);
    cairo_move_to(to, 0, heights.front());
    for (std::size_t i = 1; i < heights.size(); ++i) {
        const double x = step * static_cast<double>(i);
        cairo_curve_to(to, x - step / 2, heights[i - 1], x - step / 2, heights[i], x, heights[i]);
    }
    cairo_stroke(to);
}

void Canvas::tick(Colour paint, double x, double y) {
    paint_with(paint);
    cairo_t* to = drawing_.get();
    cairo_set_line_width(to, 1.8);
    cairo_move_to(to, x, y + 5);
    cairo_line_to(to, x + 3.2, y + 8.2);
    cairo_line_to(to, x + 9, y + 1.4);
    cairo_stroke(to);
}

void Canvas::triangle(Colour paint, double x, double y) {
    paint_with(paint);
    cairo_t* to = drawing_.get();
    cairo_move_to(to, x + 4.8, y);
    cairo_line_to(to, x + 9.6, y + 8.6);
    cairo_line_to(to, x, y + 8.6);
    cairo_close_path(to);
    cairo_fill(to);
}

void Canvas::picture(cairo_surface_t* image, double x, double y, double width) {
    cairo_t* to = drawing_.get();
    const double scale = width / cairo_image_surface_get_width(image);
    cairo_save(to);
    cairo_translate(to, x, y);
    cairo_scale(to, scale, scale);
    cairo_set_source_surface(to, image, 0, 0);
    cairo_paint(to);
    cairo_restore(to);
}

void Canvas::bookmark(int level, const std::string& words, double top) {
    bookmarks_.resize(static_cast<std::size_t>(level), CAIRO_PDF_OUTLINE_ROOT);
    const int parent = level > 1 ? bookmarks_[bookmarks_.size() - 2] : CAIRO_PDF_OUTLINE_ROOT;
    bookmarks_.back() = cairo_pdf_surface_add_outline(
        surface_.get(), parent, words.c_str(),
        fmt::format("page={} pos=[0 {:.2f}]", page_ + 1, top).c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    words_.append(words) += '\n';
}

std::string Canvas::done() {
    enter(decoration);
    cairo_show_page(drawing_.get());
    const auto status = cairo_status(drawing_.get());
    drawing_.reset();
    cairo_surface_finish(surface_.get());
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
    return std::move(bytes_);
}
} // namespace trefoil::document
