// For tests: the options of a published example, read from JSON into our option structs, and HTML
// in a form that two writers agree on.
#pragma once
#include "platform/html/components/form.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/textarea.hpp"
#include "platform/html/trusted.hpp"
#include <boost/json.hpp>
#include <map>
#include <string>
#include <vector>

namespace trefoil::html::fixtures {

class Options {
public:
    explicit Options(const boost::json::value* value) : value_(value) {}

    Options operator[](std::string_view key) const;
    bool is_stated() const { return value_ && !value_->is_null(); }
    bool states(std::string_view key) const; // even if it states null
    bool is_object() const { return value_ && value_->is_object(); }
    bool is_string() const { return value_ && value_->is_string(); }
    bool is_true() const;     // as the template language sees it: not null, false, 0 or ""
    std::string text() const; // numbers and yes/no too; nothing for null and false
    std::string text_or(std::string_view usual) const;
    int number_or(int usual) const;
    std::optional<bool> yes_or_no() const;
    std::vector<Options> items() const; // of a list, in order, empty ones too
    std::vector<std::pair<std::string, Options>> members() const;

    Attributes attributes() const; // of the member "attributes"
    Html markup() const;           // trusted, trimmed
    // `html` if there is some, else `text`, escaped.
    Html content(std::string_view html = "html", std::string_view text = "text") const;
    Url address() const { return Trusted::address(text()); }
    std::string classes() const { return (*this)["classes"].text(); }

private:
    const boost::json::value* value_;
};

Label label_of(const Options&);
Hint hint_of(const Options&);
ErrorMessage error_of(const Options&);
Legend legend_of(const Options&);
Fieldset fieldset_of(const Options&);
FormGroup form_group_of(const Options&, std::string_view before = "beforeInput",
                        std::string_view after = "afterInput");
Spellcheck spellcheck_of(const Options&);
Plural plural_of(const Options&);

using Component = Html (*)(const Options&);
using Components = std::map<std::string, Component>;
void add_fields(Components&);
void add_messages(Components&);
void add_navigation(Components&);

// One line per tag or text. Attributes are sorted, entities read, white space that only lays out
// the source is dropped.
std::string normal_form(std::string_view html);
} // namespace trefoil::html::fixtures
