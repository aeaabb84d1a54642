// A drop-down list, and a file to send.
#include "platform/html/components/select.hpp"

namespace trefoil::html {
namespace {
bool is_chosen(const Option& item, const std::string& value) {
    return item.selected.value_or(!value.empty() && item.value.value_or(item.text) == value);
}

void write_option(Writer& w, const Option& item, const std::string& chosen) {
    auto option = w.el("option");
    if (item.value) option = option.attr("value", *item.value);
    option.flag("selected", is_chosen(item, chosen))
        .flag("disabled", item.disabled)
        .with(item.attributes)(item.text);
}
} // namespace

Html select(const Select& o) {
    const std::string& id = o.id.empty() ? o.name : o.id;
    return written([&](Writer& w) {
        form_group(w, o.form_group, o.error)([&] {
            Label label = o.label;
            label.field_id = id;
            write(w, label);
            DescribedBy described_by{o.described_by};
            write_descriptions(w, o.hint, o.error, id, described_by);
            w.add(o.form_group.before);
            w.el("select")
                .cls("govuk-select")
                .classes(o.classes)
                .cls_if(!o.error.content.empty(), "govuk-select--error")
                .attr("id", id)
                .attr("name", o.name)
                .flag("disabled", o.disabled)
                .attr_if_any("aria-describedby", described_by.ids())
                .with(o.attributes)([&] {
                    for (const auto& item : o.items) write_option(w, item, o.value);
                });
            w.add(o.form_group.after);
        });
    });
}

Html file_upload(const FileUpload& o) {
    const std::string& id = o.id.empty() ? o.name : o.id;
    return written([&](Writer& w) {
        form_group(w, o.form_group, o.error)([&] {
            Label label = o.label;
            label.field_id = id;
            write(w, label);
            DescribedBy described_by{o.described_by};
            write_descriptions(w, o.hint, o.error, id, described_by);
            const auto field = [&] {
                w.el("input")
                    .cls("govuk-file-upload")
                    .classes(o.classes)
                    .cls_if(!o.error.content.empty(), "govuk-file-upload--error")
                    .attr("id", id)
                    .attr("name", o.name)
                    .attr("type", "file")
                    .flag("disabled", o.disabled)
                    .flag("multiple", o.multiple)
                    .attr_if_any("aria-describedby", described_by.ids())
                    .with(o.attributes)();
            };
            w.add(o.form_group.before);
            if (o.has_drop_zone)
                w.el("div")
                    .cls("govuk-file-upload-wrapper")
                    .classes(o.wrapper_classes)
                    .attr("data-module", "govuk-file-upload")
                    .with(o.wrapper_attributes)(field);
            else
                field();
            w.add(o.form_group.after);
        });
    });
}
} // namespace trefoil::html
