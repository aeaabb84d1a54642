// The machine's own fonts and settings are never asked, or the same document would differ between
// machines.
#include "platform/document/pdf_type.hpp"
#include "base/embedded.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <fontconfig/fontconfig.h>
#include <hb.h>
#include <pango/pangofc-fontmap.h>
#include <span>
#include <stdexcept>
#include <sys/mman.h>
#include <unistd.h>

namespace trefoil {
std::span<const EmbeddedFile> document_fonts(); // assets/fonts
}

namespace trefoil::document {
namespace {
// The font library reads files by name; a file in memory has one for as long as the program runs.
std::string file_in_memory(const EmbeddedFile& font) {
    const int file = memfd_create("font", MFD_CLOEXEC);
    if (file < 0) throw std::runtime_error("no memory file for a font");
    for (std::string_view rest = font.bytes; !rest.empty();) {
        const auto written = write(file, rest.data(), rest.size());
        if (written <= 0) throw std::runtime_error("a font cannot be written to memory");
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    return "/proc/self/fd/" + std::to_string(file);
}

FcConfig* carried_fonts() {
    static FcConfig* const config = [] {
        FcConfig* made = FcConfigCreate();
        for (const EmbeddedFile& font : document_fonts()) {
            const std::string name = file_in_memory(font);
            if (!FcConfigAppFontAddFile(made, reinterpret_cast<const FcChar8*>(name.c_str())))
                throw std::runtime_error("a font of the program cannot be read");
        }
        // Else the layout library would read the machine's configuration once, to no use.
        FcConfigSetCurrent(made);
        return made;
    }();
    return config;
}

const FcCharSet* carried_letters() {
    static const FcCharSet* const letters = [] {
        FcCharSet* all = FcCharSetCreate();
        const FcFontSet* fonts = FcConfigGetFonts(carried_fonts(), FcSetApplication);
        for (int i = 0; i < fonts->nfont; ++i) {
            FcCharSet* own = nullptr; // stays the font's
            if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &own) == FcResultMatch)
                FcCharSetMerge(all, own, nullptr);
        }
        return all;
    }();
    return letters;
}

bool is_drawn(char32_t character) { return FcCharSetHasChar(carried_letters(), character); }

constexpr double to_points(int units) { return static_cast<double>(units) / PANGO_SCALE; }
int to_units(double points) { return static_cast<int>(points * PANGO_SCALE); }

constexpr std::string_view naskh = "Noto Sans Arabic", nastaliq = "Noto Nastaliq Urdu";

std::string family_for(const Tongue& tongue) {
    // Urdu readers expect Nastaliq; others who write in Arabic script expect Naskh.
    const bool is_urdu = tongue.language.starts_with("ur");
    return fmt::format("Atkinson Hyperlegible Next, Noto Sans, {}, {}, Noto Sans Bengali, "
                       "Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Sans Tamil, Noto Emoji",
                       is_urdu ? nastaliq : naskh, is_urdu ? naskh : nastaliq);
}

void make_strong(PangoAttrList* attributes, std::size_t from, std::size_t to) {
    PangoAttribute* bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
    bold->start_index = static_cast<guint>(from);
    bold->end_index = static_cast<guint>(to);
    pango_attr_list_insert(attributes, bold);
}

// Where a line is broken the library leaves an empty glyph for the space. A true space, drawn with
// no width, keeps the words apart for who copies or listens.
void restore_spaces(PangoLayoutLine* line, const char* words) {
    for (GSList* each = line->runs; each; each = each->next) {
        const auto* run = static_cast<const PangoGlyphItem*>(each->data);
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            if (run->glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY ||
                words[run->item->offset + run->glyphs->log_clusters[i]] != ' ')
                continue;
            hb_codepoint_t space = 0;
            if (hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ',
                                          &space))
                run->glyphs->glyphs[i].glyph = space;
        }
    }
}

struct FreeIter {
    void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
};
struct FreeDescription {
    void operator()(PangoFontDescription* description) const {
        pango_font_description_free(description);
    }
};
struct ReleaseAttributes {
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};
struct FreeOptions {
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
} // namespace

Text::Text(Owned<PangoLayout> layout, double leading, Colour ink)
    : layout_(std::move(layout)), ink_(ink) {
    const std::string_view words = pango_layout_get_text(layout_.get());
    const std::unique_ptr<PangoLayoutIter, FreeIter> iter{pango_layout_get_iter(layout_.get())};
    do {
        PangoLayoutLine* line = pango_layout_iter_get_line(iter.get());
        restore_spaces(line, words.data());
        PangoRectangle box;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &box);
        const double natural = to_points(box.height), height = std::max(leading, natural);
        const double ascent = to_points(pango_layout_iter_get_baseline(iter.get()) - box.y);
        lines_.push_back({line, to_points(box.x), (height - natural) / 2 + ascent, height,
                          words.substr(static_cast<std::size_t>(line->start_index),
                                       static_cast<std::size_t>(line->length))});
    } while (pango_layout_iter_next_line(iter.get()));
}

double Text::height() const {
    double height = 0;
    for (const TextLine& line : lines_) height += line.height;
    return height;
}

double Text::width() const {
    PangoRectangle box;
    pango_layout_get_extents(layout_.get(), nullptr, &box);
    return to_points(box.width);
}

TypeSetter::TypeSetter() : fonts_(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)) {
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts_.get()), carried_fonts());
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts_.get()),
                                        72); // a unit is a point
}

PangoContext* TypeSetter::context_for(const Tongue& tongue) {
    auto& context = contexts_[{tongue.language, tongue.direction}];
    if (context) return context.get();
    context.reset(pango_font_map_create_context(fonts_.get()));
    const std::unique_ptr<cairo_font_options_t, FreeOptions> options{cairo_font_options_create()};
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string(tongue.language.c_str()));
    pango_context_set_base_dir(context.get(), tongue.direction == Direction::right_to_left
                                                  ? PANGO_DIRECTION_RTL
                                                  : PANGO_DIRECTION_LTR);
    return context.get();
}

Owned<PangoLayout> TypeSetter::layout(const Runs& runs, const TypeStyle& style,
                                      const Tongue& tongue) {
    const std::unique_ptr<PangoFontDescription, FreeDescription> font{pango_font_description_new()};
    pango_font_description_set_family(font.get(), family_for(tongue).c_str());
    pango_font_description_set_size(font.get(), to_units(style.size));
    pango_font_description_set_weight(
        font.get(), style.weight == Weight::strong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);

    Owned<PangoLayout> made{pango_layout_new(context_for(tongue))};
    pango_layout_set_font_description(made.get(), font.get());
    pango_layout_set_auto_dir(made.get(), FALSE);
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD);
    const std::unique_ptr<PangoAttrList, ReleaseAttributes> attributes{pango_attr_list_new()};
    pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    // Latin ligatures stand for several letters at once, which some readers of PDF get wrong.
    if (tongue.direction == Direction::left_to_right)
        pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("liga=0, clig=0"));
    std::string words;
    for (const Run& run : runs) {
        const auto from = words.size();
        for (const char c : with_unknown_named(run.words, [](char32_t c) { return is_drawn(c); }))
            words += c == '\n' ? " \n" : std::string{c};
        if (run.weight == Weight::strong) make_strong(attributes.get(), from, words.size());
    }
    pango_layout_set_attributes(made.get(), attributes.get());
    pango_layout_set_text(made.get(), words.data(), static_cast<int>(words.size()));
    return made;
}

std::shared_ptr<const Text> TypeSetter::set(const Runs& runs, const TypeStyle& style,
                                            const Tongue& tongue, double width, Place place) {
    auto made = layout(runs, style, tongue);
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR); // no word may leave the page
    pango_layout_set_width(made.get(), to_units(width));
    const bool is_left = (place == Place::start) == (tongue.direction == Direction::left_to_right);
    pango_layout_set_alignment(made.get(), is_left ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
    return std::make_shared<const Text>(std::move(made), style.leading, style.ink);
}

std::pair<double, double> TypeSetter::widths(const Runs& runs, const TypeStyle& style,
                                             const Tongue& tongue) {
    const auto made = layout(runs, style, tongue);
    PangoRectangle box;
    pango_layout_get_extents(made.get(), nullptr, &box);
    const double whole = to_points(box.width);
    pango_layout_set_width(made.get(), 0);
    pango_layout_get_extents(made.get(), nullptr, &box);
    return {to_points(box.width), whole};
}
} // namespace trefoil::document
