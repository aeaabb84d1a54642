// A box for many words, and the one that counts them.
#pragma once
#include "platform/html/components/input.hpp"
#include <optional>

namespace trefoil::html {

struct Textarea {
    std::string name{};
    Label label{};
    Hint hint{};
    ErrorMessage error{};
    std::string value{};
    int rows = 5;
    Spellcheck spellcheck = Spellcheck::as_the_browser_does;
    std::string autocomplete{};
    bool disabled = false;
    std::string described_by{};
    std::string id{}; // the name, unless stated
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
};

// One message for each plural form of the language; forms it does not have stay empty.
struct Plural {
    std::string zero{}, one{}, two{}, few{}, many{}, other{};
};

struct CharacterCount {
    std::string name{};
    Label label{};
    Hint hint{};
    ErrorMessage error{};
    std::string value{};
    std::string max_length{}; // characters; or
    std::string max_words{};
    std::string threshold{};  // per cent of the limit from which the count is shown
    std::string count_type{}; // "words", "characters", "grapheme-clusters"
    int rows = 5;
    Spellcheck spellcheck = Spellcheck::as_the_browser_does;
    std::string id{};
    std::string classes{};
    std::string message_classes{};
    Attributes attributes{};
    FormGroup form_group{};
    std::string limit_text{}; // with %{count}
    Plural characters_under{}, characters_over{}, words_under{}, words_over{};
    std::string characters_at{}, words_at{};
};

Html textarea(const Textarea&);
Html character_count(const CharacterCount&);
} // namespace trefoil::html
