// Words a programmer wrote: names of elements, attributes and classes. What a person typed cannot
// become one, because the constructors run only while the program is compiled.
#pragma once
#include <string_view>

namespace trefoil::html {

constexpr bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    for (const auto each : names)
        if (each == name) return true;
    return false;
}

constexpr void need(bool right, const char* otherwise) {
    if (!right) throw otherwise; // NOLINT(misc-throw-by-value*): what the compiler then shows
}

constexpr bool is_name(std::string_view text) {
    for (const char c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '-' || c == '_' || c == '.' || c == ':'))
            return false;
    return !text.empty();
}

// The name of an element. Nothing that runs or loads by itself; the page template writes its own
// script, and only there.
class ElementName {
public:
    consteval ElementName(const char* name) : text_(name) {
        need(is_name(text_), "not the name of an element");
        need(!is_one_of(text_, {"script", "style", "iframe", "object", "embed", "base"}),
             "only the page template may write this element");
        is_void_ = is_one_of(text_, {"area", "br", "col", "hr", "img", "input", "link", "meta",
                                     "source", "track", "wbr"});
    }
    constexpr std::string_view view() const { return text_; }
    constexpr bool is_void() const { return is_void_; } // without an end tag

private:
    std::string_view text_;
    bool is_void_ = false;
};

constexpr bool takes_address(std::string_view name) {
    return is_one_of(name, {"href", "src", "action", "formaction", "poster", "data", "cite",
                            "srcset", "xlink:href", "ping"});
}

// The name of an attribute whose value is words. Not one that runs, styles or loads.
class AttributeName {
public:
    consteval AttributeName(const char* name) : text_(name) {
        need(is_name(text_), "not the name of an attribute");
        need(!text_.starts_with("on"), "no script in attributes: the content security policy");
        need(text_ != "style", "no style attributes: the content security policy");
        need(text_ != "class", "classes are written with cls()");
        need(!takes_address(text_), "an address is written with url()");
    }
    constexpr std::string_view view() const { return text_; }

private:
    std::string_view text_;
};

// The name of an attribute whose value is an address.
class AddressName {
public:
    consteval AddressName(const char* name) : text_(name) {
        need(takes_address(text_), "not an attribute that takes an address");
    }
    constexpr std::string_view view() const { return text_; }

private:
    std::string_view text_;
};

// Classes written by a programmer: "tag tag--late".
class Class {
public:
    consteval Class(const char* names) : text_(names) {
        for (const char c : text_) need(c == ' ' || is_name({&c, 1}), "not the name of a class");
    }
    constexpr std::string_view view() const { return text_; }

private:
    std::string_view text_;
};
} // namespace trefoil::html
