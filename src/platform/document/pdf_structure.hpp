// What each mark on the pages is for a screen reader: the tree of a tagged PDF, and its last
// touches.
#pragma once
#include "platform/document/document.hpp"
#include <algorithm>

namespace trefoil::document {
struct Mark { // the n-th piece of marked content of a page, both from 0
    int page, number;
};
struct Element {
    const char* role;                // a standard structure type: ISO 32000-1, 14.8.4
    std::string description;         // what a figure shows
    std::string words;               // as drawn, in reading order
    std::string language;            // where it is not the document's
    const char* scope = nullptr;     // of a header cell: "Row" or "Column"
    const char* numbering = nullptr; // of a list
    std::vector<std::variant<std::size_t, Mark>> kids; // elements by their place in the tree
};

class Structure {
public:
    Structure() { elements_.push_back({"Document", {}, {}, {}, nullptr, nullptr, {}}); }
    static constexpr std::size_t root = 0;
    std::size_t add(std::size_t parent, const char* role) {
        elements_.push_back({role, {}, {}, {}, nullptr, nullptr, {}});
        elements_[parent].kids.emplace_back(elements_.size() - 1);
        return elements_.size() - 1;
    }
    std::size_t add_first(std::size_t parent, const char* role) { // read before its siblings
        const auto made = add(parent, role);
        auto& kids = elements_[parent].kids;
        std::rotate(kids.begin(), kids.end() - 1, kids.end());
        return made;
    }
    Element& at(std::size_t element) { return elements_.at(element); }
    const std::vector<Element>& elements() const { return elements_; }

private:
    std::vector<Element> elements_;
};

// Takes the drawn file; gives it the tree, language, title and metadata, marks what is decoration
// as such, and takes out the day, the maker and whatever else would differ between two runs.
std::string finished(std::string_view drawn, const Document& document, const Structure& structure);
} // namespace trefoil::document
