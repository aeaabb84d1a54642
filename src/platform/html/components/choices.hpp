// Radios and checkboxes.
#pragma once
#include "platform/html/components/form.hpp"
#include <optional>

namespace trefoil::html {

// One thing to choose. With `divider` ("or") it is only a word between two of them.
struct Choice {
    Html content{};
    std::string value{};
    Hint hint{};
    Html conditional{};            // shown when this is chosen
    std::optional<bool> checked{}; // otherwise decided by the value of the whole
    Html divider{};
    std::string name{}; // checkboxes only: its own name
    std::string id{};
    bool disabled = false;
    std::string label_classes{};
    Attributes label_attributes{};
    std::string behaviour{}; // "exclusive": unticks the others
    Attributes attributes{};
};

struct Radios {
    std::string name{};
    std::optional<Fieldset> fieldset{};
    Hint hint{};
    ErrorMessage error{};
    std::vector<Choice> items{};
    std::string value{}; // of the chosen one
    std::string id_prefix{};
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
};

struct Checkboxes {
    std::string name{};
    std::optional<Fieldset> fieldset{};
    Hint hint{};
    ErrorMessage error{};
    std::vector<Choice> items{};
    std::vector<std::string> values{}; // of the ticked ones
    std::string described_by{};
    std::string id_prefix{};
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
};

Html radios(const Radios&);
Html checkboxes(const Checkboxes&);
} // namespace trefoil::html
