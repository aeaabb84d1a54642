// Text input and password input.
#include "platform/html/components/input.hpp"
#include "platform/html/components/button.hpp"

namespace trefoil::html {
namespace {
void write_field(Writer& w, const Input& o, const std::string& id,
                 const std::string& described_by) {
    auto field = w.el("input")
                     .cls("govuk-input")
                     .classes(o.classes)
                     .cls_if(!o.error.content.empty(), "govuk-input--error")
                     .attr("id", id)
                     .attr("name", o.name)
                     .attr("type", o.type);
    if (o.spellcheck != Spellcheck::as_the_browser_does)
        field = field.attr("spellcheck", o.spellcheck == Spellcheck::on ? "true" : "false");
    field.attr_if_any("value", o.value)
        .flag("disabled", o.disabled)
        .attr_if_any("aria-describedby", described_by)
        .attr_if_any("autocomplete", o.autocomplete)
        .attr_if_any("autocapitalize", o.autocapitalize)
        .attr_if_any("pattern", o.pattern)
        .attr_if_any("inputmode", o.inputmode)
        .with(o.attributes)();
}

void write_affix(Writer& w, const Affix& o, Class name) {
    if (o.content.empty()) return;
    w.el("div")
        .cls(name)
        .classes(o.classes)
        .attr("aria-hidden", "true")
        .with(o.attributes)(o.content);
}

bool stands_in_wrapper(const Input& o) {
    return !(o.prefix.content.empty() && o.suffix.content.empty() && o.form_group.before.empty() &&
             o.form_group.after.empty());
}
} // namespace

void write(Writer& w, const Input& o) {
    const std::string& id = o.id.empty() ? o.name : o.id;
    form_group(w, o.form_group, o.error)([&] {
        Label label = o.label;
        label.field_id = id;
        write(w, label);
        DescribedBy described_by{o.described_by};
        write_descriptions(w, o.hint, o.error, id, described_by);
        if (!stands_in_wrapper(o)) return write_field(w, o, id, described_by.ids());
        const Affix wrapper = o.wrapper.value_or(Affix{});
        w.el("div")
            .cls("govuk-input__wrapper")
            .classes(wrapper.classes)
            .with(wrapper.attributes)([&] {
                w.add(o.form_group.before);
                write_affix(w, o.prefix, "govuk-input__prefix");
                write_field(w, o, id, described_by.ids());
                write_affix(w, o.suffix, "govuk-input__suffix");
                w.add(o.form_group.after);
            });
    });
}

Html input(const Input& o) {
    return written([&](Writer& w) { write(w, o); });
}

Html password_input(const PasswordInput& o) {
    const std::string& id = o.id.empty() ? o.name : o.id;
    FormGroup group = o.form_group;
    group.classes = "govuk-password-input" + (group.classes.empty() ? "" : " " + group.classes);
    Attributes words{{"data-module", "govuk-password-input"}};
    const auto add = [&](AttributeName name, const std::string& value) {
        if (!value.empty()) words.emplace_back(name, value);
    };
    add("data-i18n.show-password", o.show_text);
    add("data-i18n.hide-password", o.hide_text);
    add("data-i18n.show-password-aria-label", o.show_label);
    add("data-i18n.hide-password-aria-label", o.hide_label);
    add("data-i18n.password-shown-announcement", o.shown_announcement);
    add("data-i18n.password-hidden-announcement", o.hidden_announcement);
    words.insert(words.end(), group.attributes.begin(), group.attributes.end());
    group.attributes = std::move(words);
    group.after =
        button(
            {.content = o.show_text.empty() ? "Show" : o.show_text,
             .type = "button",
             .classes = "govuk-button--secondary govuk-password-input__toggle "
                        "govuk-js-password-input-toggle" +
                        (o.button_classes.empty() ? "" : " " + o.button_classes),
             .attributes = {{"aria-controls", id},
                            {"aria-label", o.show_label.empty() ? "Show password" : o.show_label},
                            Attribute{"hidden"}}}) +
        group.after;
    return input({.name = o.name,
                  .label = o.label,
                  .hint = o.hint,
                  .error = o.error,
                  .value = o.value,
                  .type = "password",
                  .autocomplete = o.autocomplete,
                  .autocapitalize = "none",
                  .spellcheck = Spellcheck::off,
                  .disabled = o.disabled,
                  .described_by = o.described_by,
                  .id = id,
                  .classes = "govuk-password-input__input govuk-js-password-input-input" +
                             (o.classes.empty() ? "" : " " + o.classes),
                  .attributes = o.attributes,
                  .form_group = std::move(group),
                  .wrapper = Affix{.classes = "govuk-password-input__wrapper"}});
}
} // namespace trefoil::html
