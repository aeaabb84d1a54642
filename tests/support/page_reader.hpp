// Reads a page as far as a person without script would use it: headings, words, links, forms.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trefoil::test {
// An element, or (with an empty tag) a run of text.
struct Node {
    std::string tag; // small letters
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string words; // of a run of text, entities decoded
    std::vector<std::unique_ptr<Node>> children;
    Node* parent = nullptr;

    std::optional<std::string> attribute(std::string_view name) const;
    std::string get(std::string_view name) const; // "" if absent
    bool has(std::string_view name) const { return attribute(name).has_value(); }
    std::string text() const; // of all inside but scripts, styles and templates; spaces squeezed
    std::vector<const Node*> all(std::string_view tag) const; // in the order of the page
    const Node* first(std::string_view tag) const;
    const Node* by_id(std::string_view id) const;
    const Node* ancestor(std::string_view tag) const;
};

// Never fails: it reads what our own pages are made of, and is lenient with the rest.
std::unique_ptr<Node> read_page(std::string_view html);
std::string decode_entities(std::string_view text);
std::string squeezed(std::string_view text); // runs of blanks become one space; none at the ends

// A form as a browser holds it: what each control would send.
struct Control {
    std::string name, value;
    enum class Kind { text, hidden, choice, select, button, file } kind = Kind::text;
    bool chosen = true; // a radio or checkbox that is not ticked sends nothing
    bool enabled = true;
    bool is_radio = false;
    std::string words; // on a button, or of the label of the control
    std::vector<std::pair<std::string, std::string>> options; // of a select: value, words
    std::string form_action;                                  // of a button that has its own
};
struct Form {
    std::string action, method, encoding;
    std::vector<Control> controls;
};
std::vector<Form> forms_of(const Node& page);
} // namespace trefoil::test
