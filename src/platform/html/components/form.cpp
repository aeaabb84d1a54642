// Label, hint, error message, form group, fieldset.
#include "platform/html/components/form.hpp"

namespace trefoil::html {

void write(Writer& w, const Label& o) {
    if (o.content.empty()) return;
    const auto itself = [&] {
        w.el("label")
            .cls("govuk-label")
            .classes(o.classes)
            .with(o.attributes)
            .attr_if_any("for", o.field_id)(o.content);
    };
    if (o.is_page_heading)
        w.el("h1").cls("govuk-label-wrapper")(itself);
    else
        itself();
}

void write(Writer& w, const Hint& o) {
    w.el("div").cls("govuk-hint").classes(o.classes).id(o.id).with(o.attributes)(o.content);
}

void write(Writer& w, const ErrorMessage& o) {
    w.el("p").cls("govuk-error-message").classes(o.classes).id(o.id).with(o.attributes)([&] {
        if (!o.hidden_word.empty()) {
            w.el("span").cls("govuk-visually-hidden")([&] {
                w.text(o.hidden_word);
                w.text(":");
            });
            w.text(" ");
        }
        w.add(o.content);
    });
}

void write_legend(Writer& w, const Legend& o) {
    if (o.content.empty()) return;
    w.el("legend").cls("govuk-fieldset__legend").classes(o.classes)([&] {
        if (o.is_page_heading)
            w.el("h1").cls("govuk-fieldset__heading")(o.content);
        else
            w.add(o.content);
    });
}

Element form_group(Writer& w, const FormGroup& o, const ErrorMessage& error) {
    return w.el("div")
        .cls("govuk-form-group")
        .cls_if(!error.content.empty(), "govuk-form-group--error")
        .classes(o.classes)
        .with(o.attributes);
}

void write_descriptions(Writer& w, const Hint& hint, const ErrorMessage& error,
                        const std::string& id, DescribedBy& described_by) {
    if (!hint.content.empty()) {
        Hint named = hint;
        named.id = id + "-hint";
        described_by.add(named.id);
        write(w, named);
    }
    if (!error.content.empty()) {
        ErrorMessage named = error;
        named.id = id + "-error";
        described_by.add(named.id);
        write(w, named);
    }
}

Html label(const Label& o) {
    return written([&](Writer& w) { write(w, o); });
}
Html hint(const Hint& o) {
    return written([&](Writer& w) { write(w, o); });
}
Html error_message(const ErrorMessage& o) {
    return written([&](Writer& w) { write(w, o); });
}
Html fieldset(const Fieldset& o) {
    return written([&](Writer& w) { write(w, o, [&] { w.add(o.content); }); });
}
} // namespace trefoil::html
