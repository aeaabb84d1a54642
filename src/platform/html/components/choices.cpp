// Radios and checkboxes.
#include "platform/html/components/choices.hpp"
#include <algorithm>

namespace trefoil::html {
namespace {
// The names the two differ by.
struct Kind {
    std::string_view type;
    Class group, divider, item, field, label, hint, conditional, hidden;
    const char* module;
};

constexpr Kind radio_kind() {
    return {"radio",
            "govuk-radios",
            "govuk-radios__divider",
            "govuk-radios__item",
            "govuk-radios__input",
            "govuk-radios__label",
            "govuk-radios__hint",
            "govuk-radios__conditional",
            "govuk-radios__conditional--hidden",
            "govuk-radios"};
}

constexpr Kind checkbox_kind() {
    return {"checkbox",
            "govuk-checkboxes",
            "govuk-checkboxes__divider",
            "govuk-checkboxes__item",
            "govuk-checkboxes__input",
            "govuk-checkboxes__label",
            "govuk-checkboxes__hint",
            "govuk-checkboxes__conditional",
            "govuk-checkboxes__conditional--hidden",
            "govuk-checkboxes"};
}

// What one item needs to know of the whole.
struct Place {
    const std::string& name;
    std::string id;
    bool is_chosen;
    std::string described_by;
};

std::string two_classes(Class first, const std::string& second) {
    std::string both{first.view()};
    if (!second.empty()) both += ' ' + second;
    return both;
}

void write_item(Writer& w, const Kind& kind, const Choice& o, const Place& place) {
    const bool has_hint = !o.hint.content.empty();
    const std::string hint_id = place.id + "-item-hint";
    const std::string conditional_id = "conditional-" + place.id;
    DescribedBy described_by{place.described_by};
    if (has_hint) described_by.add(hint_id);
    w.el("div").cls(kind.item)([&] {
        w.el("input")
            .cls(kind.field)
            .attr("id", place.id)
            .attr("name", place.name)
            .attr("type", kind.type)
            .attr("value", o.value)
            .flag("checked", place.is_chosen)
            .flag("disabled", o.disabled)
            .attr_if_any("data-aria-controls", o.conditional.empty() ? "" : conditional_id)
            .attr_if_any("data-behaviour", o.behaviour)
            .attr_if_any("aria-describedby", described_by.ids())
            .with(o.attributes)();
        write(w, Label{.content = o.content,
                       .classes = two_classes(kind.label, o.label_classes),
                       .attributes = o.label_attributes,
                       .field_id = place.id});
        if (has_hint)
            write(w, Hint{.content = o.hint.content,
                          .id = hint_id,
                          .classes = two_classes(kind.hint, o.hint.classes),
                          .attributes = o.hint.attributes});
    });
    if (!o.conditional.empty())
        w.el("div")
            .cls(kind.conditional)
            .cls_if(!place.is_chosen, kind.hidden)
            .attr("id", conditional_id)(o.conditional);
}

// The first id has no number, so that an error summary can link to it.
std::string item_id(const Choice& o, const std::string& prefix, std::size_t index) {
    if (!o.id.empty()) return o.id;
    return index == 0 ? prefix : prefix + "-" + std::to_string(index + 1);
}

// Hint, error and items, inside a fieldset if there is one.
template <class Options, class Items>
Html group(const Options& o, const Kind& kind, const std::string& prefix, DescribedBy described_by,
           Items&& write_items) {
    const Html inside = written([&](Writer& w) {
        write_descriptions(w, o.hint, o.error, prefix, described_by);
        w.el("div")
            .cls(kind.group)
            .classes(o.classes)
            .with(o.attributes)
            .attr("data-module", kind.module)([&] {
                w.add(o.form_group.before);
                write_items(w, described_by.ids());
                w.add(o.form_group.after);
            });
    });
    return written([&](Writer& w) {
        form_group(w, o.form_group, o.error)([&] {
            if (!o.fieldset) return w.add(inside);
            Fieldset around = *o.fieldset;
            around.described_by = described_by.ids();
            write(w, around, [&] { w.add(inside); });
        });
    });
}
} // namespace

Html radios(const Radios& o) {
    const std::string& prefix = o.id_prefix.empty() ? o.name : o.id_prefix;
    const DescribedBy described_by{o.fieldset ? o.fieldset->described_by : ""};
    return group(o, radio_kind(), prefix, described_by, [&](Writer& w, const std::string&) {
        for (std::size_t i = 0; i < o.items.size(); ++i) {
            const Choice& item = o.items[i];
            if (!item.divider.empty()) {
                w.el("div").cls("govuk-radios__divider")(item.divider);
                continue;
            }
            const bool is_chosen = item.checked.value_or(!o.value.empty() && item.value == o.value);
            write_item(w, radio_kind(), item, {o.name, item_id(item, prefix, i), is_chosen, {}});
        }
    });
}

Html checkboxes(const Checkboxes& o) {
    const std::string& prefix = o.id_prefix.empty() ? o.name : o.id_prefix;
    const bool fieldset_describes = o.fieldset && !o.fieldset->described_by.empty();
    const DescribedBy described_by{fieldset_describes ? o.fieldset->described_by : o.described_by};
    return group(o, checkbox_kind(), prefix, described_by,
                 [&](Writer& w, const std::string& all_described_by) {
                     for (std::size_t i = 0; i < o.items.size(); ++i) {
                         const Choice& item = o.items[i];
                         if (!item.divider.empty()) {
                             w.el("div").cls("govuk-checkboxes__divider")(item.divider);
                             continue;
                         }
                         const bool is_ticked = item.checked.value_or(
                             std::ranges::find(o.values, item.value) != o.values.end());
                         write_item(w, checkbox_kind(), item,
                                    {item.name.empty() ? o.name : item.name,
                                     item_id(item, prefix, i), is_ticked,
                                     o.fieldset ? "" : all_described_by});
                     }
                 });
}
} // namespace trefoil::html
