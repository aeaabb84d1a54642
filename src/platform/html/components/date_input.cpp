// Three boxes for a day, a month and a year.
#include "platform/html/components/date_input.hpp"
#include <algorithm>

namespace trefoil::html {
namespace {
bool is_marked_wrong(const DatePart& part) {
    return part.has_error.value_or(false) ||
           part.classes.find("govuk-input--error") != std::string::npos;
}

std::string classes_of(const DatePart& part, bool is_wrong) {
    std::string all = "govuk-date-input__input";
    const auto has = [&](std::string_view name) {
        return part.classes.find(name) != std::string::npos;
    };
    if (is_wrong && !has("govuk-input--error")) all += " govuk-input--error";
    if (!has("govuk-input--width-"))
        all += part.name == "year" ? " govuk-input--width-4" : " govuk-input--width-2";
    if (!part.classes.empty()) all += " " + part.classes;
    return all;
}

std::string with_capital(std::string name) {
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = static_cast<char>(name[0] - 32);
    return name;
}

void write_part(Writer& w, const DateInput& o, const DatePart& part, bool is_wrong) {
    w.el("div").cls("govuk-date-input__item")([&] {
        write(w,
              Input{.name = (o.name_prefix.empty() ? "" : o.name_prefix + "-") + part.name,
                    .label = {.content = part.label.empty() ? with_capital(part.name) : part.label,
                              .classes = "govuk-date-input__label"},
                    .value = part.value,
                    .inputmode = part.inputmode,
                    .autocomplete = part.autocomplete,
                    .pattern = part.pattern,
                    .id = part.id.empty() ? o.id + "-" + part.name : part.id,
                    .classes = classes_of(part, is_wrong),
                    .attributes = part.attributes});
    });
}
} // namespace

Html date_input(const DateInput& o) {
    const bool any_marked = std::ranges::any_of(o.parts, is_marked_wrong);
    DescribedBy described_by{o.fieldset ? o.fieldset->described_by : ""};
    const Html inside = written([&](Writer& w) {
        write_descriptions(w, o.hint, o.error, o.id, described_by);
        w.el("div").cls("govuk-date-input").classes(o.classes).with(o.attributes).id(o.id)([&] {
            w.add(o.form_group.before);
            for (const auto& part : o.parts) {
                const bool all_wrong =
                    !o.error.content.empty() && !any_marked && part.has_error.value_or(true);
                write_part(w, o, part, is_marked_wrong(part) || all_wrong);
            }
            w.add(o.form_group.after);
        });
    });
    return written([&](Writer& w) {
        form_group(w, o.form_group, o.error)([&] {
            if (!o.fieldset) return w.add(inside);
            Fieldset around = *o.fieldset;
            around.described_by = described_by.ids();
            around.role = "group"; // so that JAWS reads the description of several text boxes
            write(w, around, [&] { w.add(inside); });
        });
    });
}
} // namespace trefoil::html
