// Reads a page as far as a person without script would use it.
#include "support/page_reader.hpp"
#include <algorithm>
#include <array>
#include <cstdint>

namespace trefoil::test {
namespace {
constexpr std::array void_tags{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                               "input", "link", "meta", "param", "source", "track", "wbr"};
constexpr std::array raw_tags{"script", "style", "textarea", "title"};
constexpr std::array block_tags{
    "address", "article",  "aside",  "blockquote", "br",  "dd", "details", "div", "dl",
    "dt",      "fieldset", "footer", "form",       "h1",  "h2", "h3",      "h4",  "header",
    "hr",      "legend",   "li",     "main",       "nav", "ol", "option",  "p",   "pre",
    "section", "summary",  "table",  "td",         "th",  "tr", "ul"};

template <std::size_t N>
bool contains(const std::array<const char*, N>& tags, std::string_view tag) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

void append_utf8(std::string& text, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
    }
}

// The few names that pages of ours use; numbers are all understood. 0 for none.
std::uint32_t code_of(std::string_view name) {
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && small_letter(name[1]) == 'x';
        const std::string digits{name.substr(hex ? 2 : 1)};
        const auto allowed = hex ? "0123456789abcdefABCDEF" : "0123456789";
        if (digits.empty() || digits.size() > 7 ||
            digits.find_first_not_of(allowed) != std::string::npos)
            return 0;
        const auto code = std::stoul(digits, nullptr, hex ? 16 : 10);
        return code <= 0x10FFFF ? static_cast<std::uint32_t>(code) : 0;
    }
    constexpr std::array<std::pair<std::string_view, std::uint32_t>, 14> names{{{"amp", '&'},
                                                                                {"lt", '<'},
                                                                                {"gt", '>'},
                                                                                {"quot", '"'},
                                                                                {"apos", '\''},
                                                                                {"nbsp", 0xA0},
                                                                                {"copy", 0xA9},
                                                                                {"pound", 0xA3},
                                                                                {"ndash", 0x2013},
                                                                                {"mdash", 0x2014},
                                                                                {"lsquo", 0x2018},
                                                                                {"rsquo", 0x2019},
                                                                                {"hellip", 0x2026},
                                                                                {"middot", 0xB7}}};
    for (const auto& [known, code] : names)
        if (known == name) return code;
    return 0;
}

class PageReader {
public:
    explicit PageReader(std::string_view html) : rest_(html) {}

    std::unique_ptr<Node> read() {
        auto root = std::make_unique<Node>();
        root->tag = "#page";
        open_ = root.get();
        while (!rest_.empty()) {
            if (rest_.starts_with("<!--"))
                skip_past("-->");
            else if (rest_.starts_with("<!") || rest_.starts_with("<?"))
                skip_past(">");
            else if (rest_.starts_with("</"))
                read_end();
            else if (rest_.size() > 1 && rest_[0] == '<' && is_letter(rest_[1]))
                read_start();
            else
                add_text(take(rest_.find('<', 1)));
        }
        return root;
    }

private:
    static bool is_letter(char c) { return small_letter(c) >= 'a' && small_letter(c) <= 'z'; }

    std::string_view take(std::size_t size) {
        const auto taken = rest_.substr(0, size);
        rest_.remove_prefix(taken.size());
        return taken;
    }
    void skip_past(std::string_view mark) {
        take(rest_.find(mark));
        take(mark.size());
    }
    void skip_blanks() {
        while (!rest_.empty() && is_blank(rest_[0])) take(1);
    }
    std::string take_name() {
        std::string name;
        while (!rest_.empty() && !is_blank(rest_[0]) &&
               std::string_view{"=/>"}.find(rest_[0]) == std::string_view::npos)
            name += small_letter(take(1)[0]);
        return name;
    }
    void add_text(std::string_view text) {
        auto node = std::make_unique<Node>();
        node->words = decode_entities(text);
        node->parent = open_;
        open_->children.push_back(std::move(node));
    }
    void read_end() {
        take(2);
        const std::string tag = take_name();
        skip_past(">");
        for (Node* node = open_; node->parent != nullptr; node = node->parent)
            if (node->tag == tag) {
                open_ = node->parent;
                return;
            }
    }
    void read_start() {
        take(1);
        auto node = std::make_unique<Node>();
        node->tag = take_name();
        for (skip_blanks(); !rest_.empty() && rest_[0] != '>'; skip_blanks()) {
            if (rest_[0] == '/' || rest_[0] == '=')
                take(1);
            else
                read_attribute(*node);
        }
        take(1);
        close_implied(node->tag);
        node->parent = open_;
        Node* const added = node.get();
        open_->children.push_back(std::move(node));
        if (contains(void_tags, added->tag)) return;
        open_ = added;
        if (contains(raw_tags, added->tag)) read_raw(added->tag);
    }
    void read_attribute(Node& node) {
        std::string name = take_name();
        skip_blanks();
        std::string value;
        if (!rest_.empty() && rest_[0] == '=') {
            take(1);
            skip_blanks();
            value = decode_entities(take_value());
        }
        node.attributes.emplace_back(std::move(name), std::move(value));
    }
    std::string_view take_value() {
        if (rest_.empty()) return {};
        if (rest_[0] != '"' && rest_[0] != '\'') return take(rest_.find_first_of(" \t\r\n\f>"));
        const char quote = take(1)[0];
        const auto value = take(rest_.find(quote));
        take(1);
        return value;
    }
    // Tags that HTML lets an author leave open: <p>, <li>, <option> and the like.
    void close_implied(std::string_view tag) {
        const bool same_kind =
            open_->tag == tag && (tag == "li" || tag == "option" || tag == "tr" || tag == "td" ||
                                  tag == "th" || tag == "p");
        const bool cells =
            (open_->tag == "td" || open_->tag == "th") && (tag == "td" || tag == "th");
        const bool terms =
            (open_->tag == "dt" || open_->tag == "dd") && (tag == "dt" || tag == "dd");
        if (same_kind || cells || terms) open_ = open_->parent;
    }
    void read_raw(const std::string& tag) {
        const bool is_text = tag == "textarea" || tag == "title";
        if (tag == "textarea" && rest_.starts_with('\n')) take(1); // HTML drops the first newline
        const auto content = take(rest_.find("</" + tag));
        if (is_text) add_text(content);
        read_end();
    }

    std::string_view rest_;
    Node* open_ = nullptr;
};

void gather_text(const Node& node, std::string& text) {
    if (node.tag.empty()) text += node.words;
    if (node.tag == "script" || node.tag == "style" || node.tag == "template") return;
    const bool is_block = contains(block_tags, node.tag);
    if (is_block) text += ' ';
    for (const auto& child : node.children) gather_text(*child, text);
    if (is_block) text += ' ';
}

void gather(const Node& node, std::string_view tag, std::vector<const Node*>& found) {
    for (const auto& child : node.children) {
        if (child->tag == tag) found.push_back(child.get());
        gather(*child, tag, found);
    }
}
} // namespace

std::string decode_entities(std::string_view text) {
    std::string decoded;
    while (!text.empty()) {
        const auto end = text[0] == '&' ? text.substr(0, 12).find(';') : std::string_view::npos;
        const auto code = end == std::string_view::npos ? 0 : code_of(text.substr(1, end - 1));
        if (code != 0)
            append_utf8(decoded, code);
        else
            decoded += text[0];
        text.remove_prefix(code != 0 ? end + 1 : 1);
    }
    return decoded;
}

std::string squeezed(std::string_view text) {
    std::string words;
    for (const char c : text)
        if (!is_blank(c))
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    if (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

std::optional<std::string> Node::attribute(std::string_view name) const {
    for (const auto& [known, value] : attributes)
        if (known == name) return value;
    return std::nullopt;
}

std::string Node::get(std::string_view name) const { return attribute(name).value_or(""); }

std::string Node::text() const {
    std::string all_words;
    gather_text(*this, all_words);
    return squeezed(all_words);
}

std::vector<const Node*> Node::all(std::string_view wanted) const {
    std::vector<const Node*> found;
    gather(*this, wanted, found);
    return found;
}

const Node* Node::first(std::string_view wanted) const {
    const auto found = all(wanted);
    return found.empty() ? nullptr : found.front();
}

const Node* Node::by_id(std::string_view id) const {
    if (attribute("id") == id) return this;
    for (const auto& child : children)
        if (const Node* found = child->by_id(id)) return found;
    return nullptr;
}

const Node* Node::ancestor(std::string_view wanted) const {
    for (const Node* node = parent; node != nullptr; node = node->parent)
        if (node->tag == wanted) return node;
    return nullptr;
}

std::unique_ptr<Node> read_page(std::string_view html) { return PageReader{html}.read(); }
} // namespace trefoil::test
