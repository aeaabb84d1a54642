// A document: what a letter, a plan, a pack or a report says, block by block, before it has a form.
// Writers make a page, a tagged PDF and plain text of it. All words are plain: there is no markup.
#pragma once
#include "base/function_ref.hpp"
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace trefoil::document {

// Stored: the codes of these enumerators stand in issued documents (document_json.cpp).
enum class Direction { left_to_right, right_to_left };
enum class Audience { family, young_person, professional, everyone };
enum class Weight { plain, strong };
enum class Marker { bullet, number };
enum class ColumnKind { words, figures }; // figures stand at the end of their cell
enum class FirstColumn { cells, headers };
enum class Agreement { not_asked, agreed, differs };

struct Tongue { // the language of some words, as in BCP 47, and how its script runs
    std::string language = "en-GB";
    Direction direction = Direction::left_to_right;
    bool operator==(const Tongue&) const = default;
};

struct Run {
    std::string words;
    Weight weight = Weight::plain;
    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

struct Heading {
    int level = 1; // the first is 1, and none is skipped
    std::string words;
    bool operator==(const Heading&) const = default;
};
struct Paragraph {
    Runs runs;
    bool operator==(const Paragraph&) const = default;
};
struct List {
    Marker marker = Marker::bullet;
    std::vector<Runs> items;
    bool operator==(const List&) const = default;
};
struct Column {
    std::string heading;
    ColumnKind kind = ColumnKind::words;
    bool operator==(const Column&) const = default;
};
struct Table {
    std::string caption;
    std::vector<Column> columns; // the header row, repeated where the table goes on
    std::vector<std::vector<std::string>> rows;
    FirstColumn first_column = FirstColumn::cells;
    bool operator==(const Table&) const = default;
};
using Prose = std::variant<Paragraph, List>;
struct Statement {    // a small text someone stands for: who said it, and whether it is agreed
    std::string mark; // "B1"
    std::vector<Prose> body;
    std::string said_by; // "Said by Grace Osei, Amara's mum"
    Agreement agreement = Agreement::not_asked;
    std::string agreement_words; // "Agreed", "Not agreed: ..."; never empty when someone was asked
    bool operator==(const Statement&) const = default;
};
struct Picture {
    std::string png;
    std::string words; // what it shows, for who cannot see it
    std::string caption;
    bool operator==(const Picture&) const = default;
};
struct Signature {
    std::string name, role, day;
    bool operator==(const Signature&) const = default;
};
struct Letterhead { // whose paper it is: at the head of the first page
    std::string name;
    std::vector<std::string> contact;
    bool operator==(const Letterhead&) const = default;
};
struct Address { // stands in the window of an envelope when it is the first block or follows a
                 // letterhead
    std::vector<std::string> lines;
    bool operator==(const Address&) const = default;
};
struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};
struct Fact {
    std::string label, words;
    bool operator==(const Fact&) const = default;
};
struct Facts { // labels beside words, in two columns
    std::vector<Fact> facts;
    bool operator==(const Facts&) const = default;
};

using Content = std::variant<Heading, Paragraph, List, Table, Statement, Picture, Signature,
                             Letterhead, Address, PageBreak, Facts>;
template <class Kind>
concept IsContent =
    !std::is_same_v<std::remove_cvref_t<Kind>, Content> && std::constructible_from<Content, Kind>;
struct Block { // one of the kinds, as it is: blocks.push_back(Heading{1, "..."})
    Block(Content what) : content(std::move(what)) {}
    template <IsContent Kind> Block(Kind&& what) : content(std::forward<Kind>(what)) {}
    Block(Content what, Tongue in) : content(std::move(what)), tongue(std::move(in)) {}
    Content content;
    std::optional<Tongue> tongue; // where it is not the document's
    bool operator==(const Block&) const = default;
};

struct Document {
    std::string title;
    Tongue tongue;
    Audience audience = Audience::family;
    std::string reference;  // at the head of each page: "Reference K7M2-4PQ9X"
    std::string footer;     // at the foot of each page: name and version
    std::string page_words; // "Page {page} of {pages}" in the document's language
    std::vector<Block> blocks;
    bool operator==(const Document&) const = default;
};

inline Paragraph paragraph(std::string words) { return {{{std::move(words), Weight::plain}}}; }

// Why a Document cannot be written or read.
enum class Fault {
    not_a_document,   // the bytes are not the canonical JSON of one
    words_missing,    // a title, a heading or a mark is empty
    words_not_clean,  // not UTF-8 in NFC, or with control characters: base/text.hpp
    language_unknown, // not like "en" or "en-GB"
    page_words_without_place,
    heading_out_of_order,
    table_too_wide, // more columns than a page can hold
    table_ragged,   // a row with more or fewer cells than columns, or no column
    agreement_without_words,
    picture_without_words,
    picture_unreadable, // not a PNG, or too large
    outside_its_place   // a letterhead longer than its place on paper
};

std::optional<Fault> fault_in(const Document& document);
// All words a reader can meet, title and descriptions of pictures too, in order.
void each_words(const Document& document, FunctionRef<void(std::string_view)> take);
// `page_words` with its two numbers in place.
std::string page_words(const Document& document, int page, int pages);
} // namespace trefoil::document
