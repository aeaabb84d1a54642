// Reads back what `write(Writer&, const Label&)` wrote.
#include "platform/html/labels.hpp"
#include "base/text.hpp"
#include <array>
#include <utility>

namespace trefoil::html {
namespace {
constexpr std::array<std::pair<std::string_view, char>, 5> escapes{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};

std::string without_markup(std::string_view markup) {
    std::string text;
    bool is_tag = false;
    while (!markup.empty()) {
        std::string_view piece = markup.substr(0, 1);
        char as_typed = piece.front();
        for (const auto& [escape, c] : escapes)
            if (markup.starts_with(escape)) {
                piece = escape;
                as_typed = c;
            }
        const bool is_mark = piece.size() == 1;
        if (is_mark && as_typed == '<') is_tag = true;
        if (!is_tag) text += as_typed;
        if (is_mark && as_typed == '>') is_tag = false;
        markup.remove_prefix(piece.size());
    }
    return std::string{trimmed(text)};
}

// The value of an attribute of a tag; empty: it has none.
std::string_view value_of(std::string_view tag, std::string_view attribute) {
    const std::string begin = " " + std::string{attribute} + "=\"";
    const auto at = tag.find(begin);
    if (at == tag.npos) return {};
    tag.remove_prefix(at + begin.size());
    return tag.substr(0, tag.find('"'));
}
} // namespace

std::vector<Labelled> labels_in(const Html& drawn) {
    constexpr std::string_view start = "<label ", end = "</label>";
    std::vector<Labelled> labels;
    std::string_view left = drawn.view();
    for (auto at = left.find(start); at != left.npos; at = left.find(start)) {
        left.remove_prefix(at);
        const std::string_view tag = left.substr(0, left.find('>'));
        const std::string_view whole = left.substr(0, left.find(end));
        const std::string_view classes = value_of(tag, "class");
        const bool is_of_choice =
            classes.find("radios") != classes.npos || classes.find("checkboxes") != classes.npos;
        if (!is_of_choice)
            labels.push_back({without_markup(value_of(tag, "for")),
                              without_markup(whole.substr(tag.size() + 1))});
        left.remove_prefix(whole.size());
    }
    return labels;
}
} // namespace trefoil::html
