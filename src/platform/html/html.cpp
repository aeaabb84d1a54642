// The writer of markup.
#include "platform/html/html.hpp"
#include <array>
#include <cassert>
#include <charconv>
#include <cstring>

namespace trefoil::html {

namespace {
// Whether any of sixteen characters needs another form. Most words hold none that does.
bool is_any_special(const char* sixteen) {
    using Sixteen [[gnu::vector_size(16)]] = char;
    Sixteen c;
    std::memcpy(&c, sixteen, sizeof c);
    const auto special = (c == '&') | (c == '<') | (c == '>') | (c == '"') | (c == '\'');
    std::array<std::uint64_t, 2> found;
    std::memcpy(found.data(), &special, sizeof found);
    return (found[0] | found[1]) != 0;
}

// Whether a character needs another form, by its code.
constexpr auto is_special = [] {
    std::array<bool, 256> special{};
    for (const char c : {'&', '<', '>', '"', '\''}) special[static_cast<unsigned char>(c)] = true;
    return special;
}();

std::string_view escaped(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return "&#39;";
    }
}
} // namespace

void append_escaped(std::string& out, std::string_view text) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        while (text.size() - i > 16 && !is_any_special(text.data() + i)) i += 16;
        if (!is_special[static_cast<unsigned char>(text[i])]) continue;
        out.append(text, kept, i - kept);
        out += escaped(text[i]);
        kept = i + 1;
    }
    out.append(text, kept);
}

Attribute::Attribute(AttributeName stem, Class last, std::string value)
    : name_(stem.view()), value_(std::move(value)) {
    name_ += '.';
    name_ += last.view();
}

Element Writer::el(ElementName name) {
    out_.markup_ += '<';
    out_.markup_ += name.view();
    return {*this, name};
}

Element Element::classes(std::string_view names) const {
    if (names.empty()) return *this;
    begin_class();
    append_escaped(writer_->buffer(), names);
    return *this;
}

Element Element::cls(Class names) const {
    if (names.view().empty()) return *this;
    begin_class();
    writer_->buffer() += names.view();
    return *this;
}

void Element::begin_class() const {
    auto& out = writer_->buffer();
    assert(writer_->in_class_ || out.ends_with(name_.view())); // classes come first
    out += writer_->in_class_ ? " " : " class=\"";
    writer_->in_class_ = true;
}

Element Element::classes(Class stem, std::string_view last_word) const {
    if (last_word.empty()) return *this;
    const Element same = cls(stem);
    append_escaped(writer_->buffer(), last_word);
    return same;
}

void Element::named(std::string_view name) const {
    auto& out = writer_->buffer();
    if (writer_->in_class_) out += '"';
    writer_->in_class_ = false;
    out += ' ';
    out += name;
}

Element Element::attr(AttributeName name, std::string_view value) const {
    named(name.view());
    auto& out = writer_->buffer();
    out += "=\"";
    append_escaped(out, value);
    out += '"';
    return *this;
}

Element Element::attr(AttributeName name, std::int64_t value) const {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return attr(name, std::string_view{digits, static_cast<std::size_t>(end - digits)});
}

Element Element::flag(AttributeName name, bool on) const {
    if (on) named(name.view());
    return *this;
}

Element Element::url(AddressName name, const Url& address) const {
    named(name.view());
    auto& out = writer_->buffer();
    out += "=\"";
    append_escaped(out, address.view());
    out += '"';
    return *this;
}

Element Element::with(const Attributes& more) const {
    auto& out = writer_->buffer();
    for (const auto& each : more) {
        named(each.name());
        if (each.is_flag()) continue;
        out += "=\"";
        append_escaped(out, each.value());
        out += '"';
    }
    return *this;
}

void Element::start() const {
    auto& out = writer_->buffer();
    out += writer_->in_class_ ? "\">" : ">";
    writer_->in_class_ = false;
}

void Element::end() const {
    auto& out = writer_->buffer();
    out += "</";
    out += name_.view();
    out += '>';
}

void Element::operator()() const {
    start();
    if (!name_.is_void()) end();
}

void Element::operator()(std::string_view text) const {
    assert(!name_.is_void());
    start();
    writer_->text(text);
    end();
}

void Element::operator()(const Html& markup) const {
    assert(!name_.is_void());
    start();
    writer_->add(markup);
    end();
}
} // namespace trefoil::html
