// Text input and password input.
#pragma once
#include "platform/html/components/form.hpp"
#include <optional>

namespace trefoil::html {

enum class Spellcheck { as_the_browser_does, on, off };

struct Affix { // "£" before, "per item" after
    Html content{};
    std::string classes{};
    Attributes attributes{};
};

struct Input {
    std::string name{};
    Label label{};
    Hint hint{};
    ErrorMessage error{};
    std::string value{};
    std::string type = "text";
    std::string inputmode{};
    std::string autocomplete{};
    std::string autocapitalize{};
    std::string pattern{};
    Spellcheck spellcheck = Spellcheck::as_the_browser_does;
    Affix prefix{};
    Affix suffix{};
    bool disabled = false;
    std::string described_by{};
    std::string id{}; // the name, unless stated
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
    std::optional<Affix> wrapper{}; // only its classes and attributes
};

struct PasswordInput {
    std::string name{};
    Label label{};
    Hint hint{};
    ErrorMessage error{};
    std::string value{};
    std::string autocomplete = "current-password";
    bool disabled = false;
    std::string described_by{};
    std::string id{};
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
    std::string button_classes{};
    std::string show_text{}, hide_text{}, show_label{}, hide_label{};
    std::string shown_announcement{}, hidden_announcement{};
};

Html input(const Input&);
Html password_input(const PasswordInput&);

void write(Writer&, const Input&);
} // namespace trefoil::html
