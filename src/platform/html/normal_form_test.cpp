// HTML in a form that two writers agree on.
#include "platform/html/fixture_options.hpp"
#include <algorithm>
#include <doctest/doctest.h>

namespace trefoil::html::fixtures {
namespace {
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::string with_entities_read(std::string_view text) {
    static const std::map<std::string_view, std::string_view> named{
        {"amp", "&"}, {"lt", "<"},        {"gt", ">"},   {"quot", "\""}, {"#39", "'"},
        {"#96", "`"}, {"nbsp", "\u00a0"}, {"copy", "©"}, {"ctdot", "⋯"}, {"#x2F", "/"}};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto end = text[i] == '&' ? text.find(';', i) : text.npos;
        const auto known =
            end == text.npos ? named.end() : named.find(text.substr(i + 1, end - i - 1));
        if (known == named.end()) {
            out += text[i];
            continue;
        }
        out += known->second;
        i = end;
    }
    return out;
}

// Runs of white space become one space; at an edge only a single space is more than layout.
std::string without_layout(std::string_view text) {
    const auto first = text.find_first_not_of(" \n\t\r");
    if (first == text.npos) return {};
    const auto last = text.find_last_not_of(" \n\t\r");
    std::string out;
    if (text.substr(0, first) == " ") out += ' ';
    bool gap = false;
    for (const char c : text.substr(first, last - first + 1)) {
        if (!is_space(c) && gap) out += ' ';
        gap = is_space(c);
        if (!gap) out += c;
    }
    if (text.substr(last + 1) == " ") out += ' ';
    return with_entities_read(out);
}

// `name="value"`, `name='value'`, `name=value` or `name`, from `at` on, which is moved past it.
std::string attribute(std::string_view tag, std::size_t& at) {
    const auto start = at;
    while (at < tag.size() && !is_space(tag[at]) && tag[at] != '=' && tag[at] != '/') ++at;
    const std::string_view name = tag.substr(start, at - start);
    std::string value;
    if (at < tag.size() && tag[at] == '=') {
        const char quote = tag[++at];
        const bool is_quoted = quote == '"' || quote == '\'';
        const auto from = at + is_quoted;
        auto end = is_quoted ? tag.find(quote, from) : tag.find_first_of(" \n\t", from);
        end = std::min(end, tag.size());
        value = with_entities_read(tag.substr(from, end - from));
        at = end + is_quoted;
    }
    if (name != "class") return std::string{name} + "=" + value;
    return "class=" + without_layout("\n" + value + "\n"); // the order of classes stays
}

std::string tag_line(std::string_view tag) {
    std::size_t at = 0;
    while (at < tag.size() && !is_space(tag[at]) && !(tag[at] == '/' && at > 0)) ++at;
    std::string line = "<" + std::string{tag.substr(0, at)};
    std::vector<std::string> attributes;
    while (at < tag.size()) {
        if (is_space(tag[at]) || tag[at] == '/') {
            ++at;
            continue;
        }
        attributes.push_back(attribute(tag, at));
    }
    std::ranges::sort(attributes);
    for (const auto& each : attributes) line += " " + each;
    return line + ">\n";
}

// Where the tag that begins at `from` ends, not counting what stands in quotes.
std::size_t end_of_tag(std::string_view html, std::size_t from) {
    char quote = 0;
    for (; from < html.size(); ++from) {
        const char c = html[from];
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            break;
    }
    return from;
}
} // namespace

std::string normal_form(std::string_view html) {
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] != '<') {
            const auto end = std::min(html.find('<', at), html.size());
            if (const auto text = without_layout(html.substr(at, end - at)); !text.empty())
                out += text + "|\n";
            at = end;
            continue;
        }
        const auto end = end_of_tag(html, at);
        const auto tag = html.substr(at + 1, end - at - 1);
        out += tag_line(tag);
        at = end + 1;
        if (!tag.starts_with("textarea")) continue;
        const auto close = std::min(html.find("</textarea", at), html.size()); // kept as typed
        out += with_entities_read(html.substr(at, close - at)) + "|\n";
        at = close;
    }
    // SVG's elements without content may close themselves.
    for (const std::string_view closed : {"</path>\n", "</circle>\n", "</rect>\n"})
        for (auto at = out.find(closed); at != out.npos; at = out.find(closed, at))
            out.erase(at, closed.size());
    return out;
}

TEST_CASE("Normal form: layout is dropped, words, values and order of elements are not") {
    CHECK(normal_form("<p  b='2' a=\"1\">\n  x &amp;\n y\n</p>") ==
          normal_form("<p a=1 b=2>x & y</p>"));
    CHECK(normal_form("<p>x</p>") != normal_form("<p>y</p>"));
    CHECK(normal_form("<p a=1>x</p>") != normal_form("<p a=2>x</p>"));
    CHECK(normal_form("<p a>x</p>") != normal_form("<p b>x</p>"));
    CHECK(normal_form("<b>x</b> y") != normal_form("<b>x</b>y"));
    CHECK(normal_form("<i></i><b></b>") != normal_form("<b></b><i></i>"));
    CHECK(normal_form("<p class=\"a b\">") != normal_form("<p class=\"a c\">"));
    CHECK(normal_form("<textarea>\n x</textarea>") != normal_form("<textarea>x</textarea>"));
}
} // namespace trefoil::html::fixtures
