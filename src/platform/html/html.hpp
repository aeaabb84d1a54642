// Markup that is safe to put in a page, and the writer that makes it. Text becomes Html by being
// escaped; there is no other way but `Trusted` (platform/html/trusted.hpp), which only tests use.
#pragma once
#include "platform/html/literal.hpp"
#include "platform/html/url.hpp"
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trefoil::html {

void append_escaped(std::string& out, std::string_view text);

class Html {
public:
    Html() = default;
    Html(std::string_view text) { append_escaped(markup_, text); }
    Html(const std::string& text) : Html(std::string_view{text}) {}
    Html(const char* text) : Html(std::string_view{text}) {}

    Html& operator+=(const Html& more) {
        markup_ += more.markup_;
        return *this;
    }
    Html& operator+=(Html&& more) {
        if (markup_.empty())
            markup_.swap(more.markup_);
        else
            markup_ += more.markup_;
        return *this;
    }
    friend Html operator+(Html first, const Html& second) { return std::move(first += second); }

    bool empty() const { return markup_.empty(); }
    std::string_view view() const { return markup_; }
    // Room for so many more bytes.
    void make_room(std::size_t more) { markup_.reserve(markup_.size() + more); }
    std::string take() && { return std::move(markup_); }

private:
    friend class Writer;
    friend struct Trusted;
    std::string markup_;
};

// How much room a piece takes, if nothing in it is escaped.
template <class Piece> std::size_t room_of(const Piece& piece) {
    if constexpr (std::same_as<Piece, Html>)
        return piece.view().size();
    else
        return std::string_view{piece}.size();
}

// One piece after another: text is escaped, Html is kept.
template <class... Parts> Html joined(const Parts&... parts) {
    Html all;
    all.make_room((room_of(parts) + ...));
    ((all += parts), ...);
    return all;
}

// An attribute a caller adds to a component: data-, aria-, autocomplete and the like.
class Attribute {
public:
    Attribute(AttributeName name, std::string value)
        : name_(name.view()), value_(std::move(value)) {}
    // data-i18n.words-over-limit and other: a name of two parts.
    Attribute(AttributeName stem, Class last, std::string value);
    explicit Attribute(AttributeName flag) : name_(flag.view()), is_flag_(true) {}
    const std::string& name() const { return name_; }
    const std::string& value() const { return value_; }
    bool is_flag() const { return is_flag_; }

private:
    friend struct Trusted;
    Attribute() = default;
    std::string name_, value_;
    bool is_flag_ = false;
};
using Attributes = std::vector<Attribute>;

constexpr ElementName heading(int level) {
    switch (level) {
    case 1: return "h1";
    case 2: return "h2";
    case 3: return "h3";
    case 4: return "h4";
    case 5: return "h5";
    default: return "h6";
    }
}

class Writer;

// An element whose start tag is being written. It ends with a call: el("p").cls("note")("words").
class [[nodiscard]] Element {
public:
    // Class names, those the caller of a component chose too; all before any other attribute.
    Element cls(Class names) const;
    Element cls_if(bool wanted, Class names) const { return wanted ? cls(names) : *this; }
    Element classes(std::string_view names) const;
    // "govuk-table__cell--" + format: a class whose last word varies.
    Element classes(Class stem, std::string_view last_word) const;

    Element attr(AttributeName name, std::string_view value) const;
    Element attr(AttributeName name, std::int64_t value) const;
    Element attr_if_any(AttributeName name, std::string_view value) const {
        return value.empty() ? *this : attr(name, value);
    }
    Element flag(AttributeName name, bool on = true) const;
    Element url(AddressName name, const Url& address) const;
    Element with(const Attributes& more) const;
    Element id(std::string_view value) const { return attr_if_any("id", value); }

    void operator()() const; // empty, or an element without an end tag
    void operator()(std::string_view text) const;
    void operator()(const std::string& text) const { (*this)(std::string_view{text}); }
    void operator()(const char* text) const { (*this)(std::string_view{text}); }
    void operator()(const Html& markup) const;
    template <std::invocable Body> void operator()(Body&& body) const {
        start();
        std::forward<Body>(body)();
        end();
    }

private:
    friend class Writer;
    Element(Writer& writer, ElementName name) : writer_(&writer), name_(name) {}
    void begin_class() const;
    void named(std::string_view name) const;
    void start() const;
    void end() const;

    Writer* writer_;
    ElementName name_;
};

// Appends to one buffer.
class Writer {
public:
    Writer() = default;
    explicit Writer(std::size_t bytes_expected) { out_.markup_.reserve(bytes_expected); }

    Element el(ElementName name);
    void text(std::string_view words) { append_escaped(out_.markup_, words); }
    void add(const Html& markup) { out_ += markup; }
    Html done() { return std::move(out_); }

private:
    friend class Element;
    friend class PageWriter;
    std::string& buffer() { return out_.markup_; }

    Html out_;
    bool in_class_ = false; // between class=" and its closing quote
};

// The markup a writer made inside a body: written([&](Writer& w) { ... }).
template <std::invocable<Writer&> Body> Html written(Body&& body) {
    constexpr std::size_t of_most_parts = 240;
    Writer w{of_most_parts};
    std::forward<Body>(body)(w);
    return w.done();
}
} // namespace trefoil::html
