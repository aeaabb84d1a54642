// What surrounds every field: label, hint, error message, form group, fieldset.
#pragma once
#include "platform/html/html.hpp"

namespace trefoil::html {

struct Label {
    Html content{};
    std::string classes{};
    bool is_page_heading = false;
    Attributes attributes{};
    std::string field_id{};
};

struct Hint {
    Html content{};
    std::string id{};
    std::string classes{};
    Attributes attributes{};
};

struct ErrorMessage {
    Html content{};
    std::string hidden_word = "Error"; // read before the message; none when empty
    std::string id{};
    std::string classes{};
    Attributes attributes{};
};

// The box round a field; `before` and `after` stand beside the field itself.
struct FormGroup {
    std::string classes{};
    Attributes attributes{};
    Html before{};
    Html after{};
};

struct Legend {
    Html content{};
    std::string classes{};
    bool is_page_heading = false;
};

struct Fieldset {
    Legend legend{};
    Html content{};
    std::string described_by{};
    std::string role{};
    std::string classes{};
    Attributes attributes{};
};

Html label(const Label&);
Html hint(const Hint&);
Html error_message(const ErrorMessage&);
Html fieldset(const Fieldset&);

// For components made of these; each writes nothing when it has no content.
void write(Writer&, const Label&);
void write(Writer&, const Hint&);
void write(Writer&, const ErrorMessage&);
template <std::invocable Body> void write(Writer& w, const Fieldset& o, Body&& body);
Element form_group(Writer&, const FormGroup&, const ErrorMessage&);
void write_legend(Writer&, const Legend&);

// The ids a field names in aria-describedby, in the order in which they are read.
class DescribedBy {
public:
    explicit DescribedBy(std::string_view first) : ids_(first) {}
    void add(std::string_view id) {
        if (!ids_.empty()) ids_ += ' ';
        ids_ += id;
    }
    const std::string& ids() const { return ids_; }

private:
    std::string ids_;
};

// Hint and error of a field whose id is `id`, written and added to what describes it.
void write_descriptions(Writer&, const Hint&, const ErrorMessage&, const std::string& id,
                        DescribedBy&);

template <std::invocable Body> void write(Writer& w, const Fieldset& o, Body&& body) {
    w.el("fieldset")
        .cls("govuk-fieldset")
        .classes(o.classes)
        .attr_if_any("role", o.role)
        .attr_if_any("aria-describedby", o.described_by)
        .with(o.attributes)([&] {
            write_legend(w, o.legend);
            std::forward<Body>(body)();
        });
}
} // namespace trefoil::html
