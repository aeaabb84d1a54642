// Options of published examples, from JSON.
#include "base/text.hpp"
#include "platform/html/fixture_options.hpp"

namespace trefoil::html::fixtures {
namespace json = boost::json;

Options Options::operator[](std::string_view key) const {
    if (!is_object()) return Options{nullptr};
    return Options{value_->as_object().if_contains(key)};
}

bool Options::states(std::string_view key) const {
    return is_object() && value_->as_object().contains(key);
}

bool Options::is_true() const {
    if (!is_stated()) return false;
    if (value_->is_bool()) return value_->as_bool();
    if (value_->is_string()) return !value_->as_string().empty();
    if (value_->is_int64()) return value_->as_int64() != 0;
    return true;
}

std::string Options::text() const {
    if (!is_stated()) return {};
    if (is_string()) return std::string{std::string_view{value_->as_string()}};
    if (value_->is_bool()) return value_->as_bool() ? "true" : "";
    return json::serialize(*value_);
}

std::string Options::text_or(std::string_view usual) const {
    return is_true() ? text() : std::string{usual};
}
int Options::number_or(int usual) const { return is_true() ? std::stoi(text()) : usual; }

std::optional<bool> Options::yes_or_no() const {
    if (!value_ || !value_->is_bool()) return std::nullopt;
    return value_->as_bool();
}

std::vector<Options> Options::items() const {
    std::vector<Options> all;
    if (value_ && value_->is_array())
        for (const auto& each : value_->as_array()) all.emplace_back(&each);
    return all;
}

std::vector<std::pair<std::string, Options>> Options::members() const {
    std::vector<std::pair<std::string, Options>> all;
    if (is_object())
        for (const auto& each : value_->as_object())
            all.emplace_back(std::string{std::string_view{each.key()}}, Options{&each.value()});
    return all;
}

Attributes Options::attributes() const {
    Attributes all;
    for (const auto& [name, value] : (*this)["attributes"].members()) {
        const bool is_optional = value.is_object() && value["optional"].is_true();
        const Options plain = value.is_object() ? value["value"] : value;
        if (is_optional && (!plain.is_stated() || plain.yes_or_no() == false)) continue;
        if (is_optional && plain.yes_or_no() == true)
            all.push_back(Trusted::flag(name));
        else
            all.push_back(Trusted::attribute(name, plain.yes_or_no() == false ? std::string{"false"}
                                                                              : plain.text()));
    }
    return all;
}

Html Options::markup() const { return Trusted::markup(trimmed(text())); }

Html Options::content(std::string_view html, std::string_view text) const {
    if ((*this)[html].is_true()) return (*this)[html].markup();
    return Html{(*this)[text].text()};
}

Label label_of(const Options& o) {
    return {.content = o.content(),
            .classes = o.classes(),
            .is_page_heading = o["isPageHeading"].is_true(),
            .attributes = o.attributes(),
            .field_id = o["for"].text()};
}

Hint hint_of(const Options& o) {
    return {.content = o.content(),
            .id = o["id"].text(),
            .classes = o.classes(),
            .attributes = o.attributes()};
}

ErrorMessage error_of(const Options& o) {
    const Options word = o["visuallyHiddenText"];
    return {.content = o.content(),
            .hidden_word = word.is_stated() ? word.text() : "Error",
            .id = o["id"].text(),
            .classes = o.classes(),
            .attributes = o.attributes()};
}

Legend legend_of(const Options& o) {
    return {.content = o.content(),
            .classes = o.classes(),
            .is_page_heading = o["isPageHeading"].is_true()};
}

Fieldset fieldset_of(const Options& o) {
    return {.legend = legend_of(o["legend"]),
            .content = o["html"].markup(),
            .described_by = o["describedBy"].text(),
            .role = o["role"].text(),
            .classes = o.classes(),
            .attributes = o.attributes()};
}

FormGroup form_group_of(const Options& o, std::string_view before, std::string_view after) {
    return {.classes = o.classes(),
            .attributes = o.attributes(),
            .before = o[before].content(),
            .after = o[after].content()};
}

Spellcheck spellcheck_of(const Options& o) {
    const auto stated = o.yes_or_no();
    if (!stated) return Spellcheck::as_the_browser_does;
    return *stated ? Spellcheck::on : Spellcheck::off;
}

Plural plural_of(const Options& o) {
    return {.zero = o["zero"].text(),
            .one = o["one"].text(),
            .two = o["two"].text(),
            .few = o["few"].text(),
            .many = o["many"].text(),
            .other = o["other"].text()};
}
} // namespace trefoil::html::fixtures
