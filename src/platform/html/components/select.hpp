// A drop-down list, and a file to send.
#pragma once
#include "platform/html/components/form.hpp"
#include <optional>

namespace trefoil::html {

struct Option {
    std::string text{};
    std::optional<std::string> value{}; // the text, unless stated
    std::optional<bool> selected{};     // otherwise decided by the value of the whole
    bool disabled = false;
    Attributes attributes{};
};

struct Select {
    std::string name{};
    Label label{};
    Hint hint{};
    ErrorMessage error{};
    std::vector<Option> items{};
    std::string value{}; // of the chosen one
    bool disabled = false;
    std::string described_by{};
    std::string id{}; // the name, unless stated
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
};

struct FileUpload {
    std::string name{};
    Label label{};
    Hint hint{};
    ErrorMessage error{};
    bool multiple = false;
    bool disabled = false;
    std::string described_by{};
    std::string id{}; // the name, unless stated
    std::string classes{};
    Attributes attributes{};
    FormGroup form_group{};
    // The drop zone, a script's improvement: its words are attributes data-i18n. ...
    bool has_drop_zone = false;
    std::string wrapper_classes{};
    Attributes wrapper_attributes{};
};

Html select(const Select&);
Html file_upload(const FileUpload&);
} // namespace trefoil::html
