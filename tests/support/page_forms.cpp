// The forms of a page, as a browser without script holds them.
#include "support/page_reader.hpp"
#include <algorithm>

namespace trefoil::test {
namespace {
bool is_disabled(const Node& control) {
    if (control.has("disabled")) return true;
    for (auto* set = control.ancestor("fieldset"); set != nullptr; set = set->ancestor("fieldset"))
        if (set->has("disabled")) return true;
    return false;
}

std::string label_of(const Node& page, const Node& control) {
    for (const Node* label : page.all("label"))
        if (control.has("id") && label->attribute("for") == control.attribute("id"))
            return label->text();
    const Node* around = control.ancestor("label");
    return around != nullptr ? around->text() : control.get("aria-label");
}

Control input(const Node& node) {
    Control control;
    const std::string type = node.get("type");
    control.value = node.get("value");
    if (type == "radio" || type == "checkbox") {
        control.kind = Control::Kind::choice;
        control.is_radio = type == "radio";
        control.chosen = node.has("checked");
        control.value = node.attribute("value").value_or("on");
    } else if (type == "submit" || type == "image" || type == "button" || type == "reset") {
        control.kind = Control::Kind::button;
        control.words = control.value;
        control.enabled = type == "submit";
    } else if (type == "hidden") {
        control.kind = Control::Kind::hidden;
    } else if (type == "file") {
        control.kind = Control::Kind::file;
    }
    return control;
}

Control button(const Node& node) {
    Control control;
    control.kind = Control::Kind::button;
    control.value = node.get("value");
    control.words = node.text();
    control.enabled = node.attribute("type").value_or("submit") == "submit";
    return control;
}

// The option marked selected, else the first: a drop-down always sends one.
Control select(const Node& node) {
    Control control;
    control.kind = Control::Kind::select;
    bool is_settled = false;
    for (const Node* option : node.all("option")) {
        const auto value = option->attribute("value").value_or(option->text());
        control.options.emplace_back(value, option->text());
        if (is_settled || (control.options.size() > 1 && !option->has("selected"))) continue;
        control.value = value;
        is_settled = option->has("selected");
    }
    return control;
}

std::string raw_text(const Node& node) {
    return node.children.empty() ? "" : node.children.front()->words;
}

void gather_controls(const Node& page, const Node& inside, const Node& form, Form& found) {
    for (const auto& child : inside.children) {
        const Node& node = *child;
        gather_controls(page, node, form, found);
        const bool is_control = node.tag == "input" || node.tag == "select" ||
                                node.tag == "textarea" || node.tag == "button";
        const bool belongs = node.has("form") ? node.get("form") == form.get("id") && form.has("id")
                                              : node.ancestor("form") == &form;
        if (!is_control || !belongs) continue;
        Control control = node.tag == "input"    ? input(node)
                          : node.tag == "select" ? select(node)
                          : node.tag == "button" ? button(node)
                                                 : Control{};
        if (node.tag == "textarea") control.value = raw_text(node);
        control.name = node.get("name");
        control.enabled = control.enabled && !is_disabled(node);
        control.form_action = node.get("formaction");
        if (control.kind != Control::Kind::button) control.words = label_of(page, node);
        found.controls.push_back(std::move(control));
    }
}
} // namespace

std::vector<Form> forms_of(const Node& page) {
    std::vector<Form> forms;
    for (const Node* node : page.all("form")) {
        Form form{node->get("action"), node->get("method"), node->get("enctype"), {}};
        std::transform(form.method.begin(), form.method.end(), form.method.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        gather_controls(page, page, *node, form);
        forms.push_back(std::move(form));
    }
    return forms;
}
} // namespace trefoil::test
