// What somebody typed into a form that came to nothing.
#include "shared/frame/kept_words.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/labels.hpp"
#include <algorithm>

namespace trefoil::frame {
namespace {
// A line for each field: its name, "=", its label.
std::string label_of(std::string_view labels, std::string_view field) {
    while (!labels.empty()) {
        std::string_view line = labels.substr(0, labels.find('\n'));
        labels.remove_prefix(std::min(line.size() + 1, labels.size()));
        if (line.ends_with('\r')) line.remove_suffix(1); // as browsers send a line's end
        const auto equals = line.find('=');
        if (equals != line.npos && line.substr(0, equals) == field)
            return std::string{line.substr(equals + 1)};
    }
    return {};
}
} // namespace

std::string labels_of(const html::Html& fields) {
    std::string labels;
    for (const auto& [field, label] : html::labels_in(fields))
        labels += (labels.empty() ? "" : "\n") + field + "=" + label;
    return labels;
}

html::Html to_copy(const Visit& visit) {
    const http::Fields& form = visit.request.form;
    if (form.has("password")) return {};
    const std::string_view labels = form.get(labels_field);
    html::Html typed;
    for (const auto& [name, value] : form.pairs()) {
        if (name == "once" || name == labels_field || value.empty() || parse_hex16(value)) continue;
        const std::string label = label_of(labels, name);
        if (label.empty() && !labels.empty()) continue; // chosen or carried, not typed
        typed += html::inset_text({.content = label.empty()
                                                  ? html::Html{value}
                                                  : html::p(html::strong(label)) + html::p(value)});
    }
    if (typed.empty()) return {};
    return html::p(visit.words("kept words", "This is what you typed. Copy what you need before "
                                             "you go on.")) +
           typed;
}
} // namespace trefoil::frame
