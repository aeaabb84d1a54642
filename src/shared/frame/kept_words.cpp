// What somebody typed into a form that came to nothing.
#include "shared/frame/kept_words.hpp"
#include "platform/html/components/messages.hpp"

namespace trefoil::frame {
html::Html to_copy(const Visit& visit) {
    if (visit.request.form.has("password")) return {};
    html::Html typed;
    for (const auto& [name, value] : visit.request.form.pairs())
        if (name != "once" && !value.empty() && !parse_hex16(value))
            typed += html::inset_text({.content = value});
    if (typed.empty()) return {};
    return html::p(visit.words("kept words", "This is what you typed. Copy what you need before "
                                             "you go on.")) +
           typed;
}
} // namespace trefoil::frame
