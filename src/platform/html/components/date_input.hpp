// Three boxes for a day, a month and a year that somebody knows by heart.
#pragma once
#include "platform/html/components/input.hpp"
#include <optional>

namespace trefoil::html {

struct DatePart {
    std::string name{}; // "day", "month", "year"
    std::string value{};
    Html label{}; // the name with a capital, unless stated
    std::optional<bool> has_error{};
    std::string id{};
    std::string inputmode = "numeric";
    std::string autocomplete{};
    std::string pattern{};
    std::string classes{};
    Attributes attributes{};
};

struct DateInput {
    std::string id{};
    std::optional<Fieldset> fieldset{};
    Hint hint{};
    ErrorMessage error{};
    // Marked as wrong: those that say so, or all of them when none does.
    std::vector<DatePart> parts{{.name = "day"}, {.name = "month"}, {.name = "year"}};
    std::string name_prefix{}; // before each name, with a dash
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
};

Html date_input(const DateInput&);
} // namespace trefoil::html
