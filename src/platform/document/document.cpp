// What a Document must be before any writer takes it, and the words it holds.
#include "platform/document/document.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <type_traits>

namespace trefoil::document {
namespace {
using Take = FunctionRef<void(std::string_view)>;

void words_of(const Runs& runs, Take take) {
    std::string whole; // a name may be half strong
    for (const Run& run : runs) whole += run.words;
    take(whole);
}
void words_of(const Heading& heading, Take take) { take(heading.words); }
void words_of(const Paragraph& paragraph, Take take) { words_of(paragraph.runs, take); }
void words_of(const List& list, Take take) {
    for (const Runs& item : list.items) words_of(item, take);
}
void words_of(const Table& table, Take take) {
    take(table.caption);
    for (const Column& column : table.columns) take(column.heading);
    for (const auto& row : table.rows)
        for (const auto& cell : row) take(cell);
}
void words_of(const Statement& statement, Take take) {
    take(statement.mark);
    for (const Prose& prose : statement.body)
        std::visit([&](const auto& part) { words_of(part, take); }, prose);
    take(statement.said_by);
    take(statement.agreement_words);
}
void words_of(const Picture& picture, Take take) {
    take(picture.words);
    take(picture.caption);
}
void words_of(const Signature& signature, Take take) {
    take(signature.name);
    take(signature.role);
    take(signature.day);
}
void words_of(const Letterhead& letterhead, Take take) {
    take(letterhead.name);
    for (const auto& line : letterhead.contact) take(line);
}
void words_of(const Address& address, Take take) {
    for (const auto& line : address.lines) take(line);
}
void words_of(const PageBreak&, Take) {}
void words_of(const Facts& facts, Take take) {
    for (const Fact& fact : facts.facts) {
        take(fact.label);
        take(fact.words);
    }
}

bool is_blank(std::string_view words) { return trimmed(words).empty(); }

// BCP 47 as far as we use it: a language of two or three letters, then parts of two to eight.
bool is_language(std::string_view tag) {
    std::size_t part = 0;
    bool is_first = true;
    for (std::size_t i = 0; i <= tag.size(); ++i) {
        const char c = i < tag.size() ? tag[i] : '-';
        if (c == '-') {
            if (part < 2 || part > (is_first ? 3U : 8U)) return false;
            part = 0;
            is_first = false;
        } else if ((c >= 'a' && c <= 'z') ||
                   (!is_first && ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))) {
            ++part;
        } else {
            return false;
        }
    }
    return true;
}

std::optional<Fault> fault_of(const Heading& heading, int& level) {
    if (heading.level < 1 || heading.level > 6 || heading.level > level + 1)
        return Fault::heading_out_of_order;
    level = heading.level;
    if (is_blank(heading.words)) return Fault::words_missing;
    return std::nullopt;
}

std::optional<Fault> fault_of(const Table& table) {
    constexpr std::size_t columns_max = 10; // on A4, at this size of type
    if (table.columns.empty()) return Fault::table_ragged;
    if (table.columns.size() > columns_max) return Fault::table_too_wide;
    for (const Column& column : table.columns)
        if (is_blank(column.heading)) return Fault::words_missing;
    for (const auto& row : table.rows)
        if (row.size() != table.columns.size()) return Fault::table_ragged;
    return std::nullopt;
}

std::optional<Fault> fault_of(const Statement& statement) {
    if (is_blank(statement.mark)) return Fault::words_missing;
    if (statement.agreement != Agreement::not_asked && is_blank(statement.agreement_words))
        return Fault::agreement_without_words;
    return std::nullopt;
}

std::optional<Fault> fault_of(const Block& block, int& heading_level) {
    if (block.tongue && !is_language(block.tongue->language)) return Fault::language_unknown;
    if (const auto* heading = std::get_if<Heading>(&block.content))
        return fault_of(*heading, heading_level);
    if (const auto* table = std::get_if<Table>(&block.content)) return fault_of(*table);
    if (const auto* statement = std::get_if<Statement>(&block.content)) return fault_of(*statement);
    if (const auto* picture = std::get_if<Picture>(&block.content)) {
        if (is_blank(picture->words)) return Fault::picture_without_words;
        if (!picture->png.starts_with("\x89PNG\r\n\x1a\n")) return Fault::picture_unreadable;
    }
    return std::nullopt;
}

constexpr std::string_view page_place = "{page}", pages_place = "{pages}";
} // namespace

void each_words(const Document& document, Take take) {
    take(document.title);
    take(document.reference);
    take(document.footer);
    take(document.page_words);
    for (const Block& block : document.blocks)
        std::visit([&](const auto& content) { words_of(content, take); }, block.content);
}

std::optional<Fault> fault_in(const Document& document) {
    if (is_blank(document.title)) return Fault::words_missing;
    if (!is_language(document.tongue.language)) return Fault::language_unknown;
    if (document.page_words.find(page_place) == std::string::npos ||
        document.page_words.find(pages_place) == std::string::npos)
        return Fault::page_words_without_place;
    int heading_level = 0;
    for (const Block& block : document.blocks)
        if (const auto fault = fault_of(block, heading_level)) return fault;
    bool is_clean = true;
    each_words(document,
               [&](std::string_view words) { is_clean = is_clean && clean_words(words) == words; });
    if (!is_clean) return Fault::words_not_clean;
    return std::nullopt;
}

std::string page_words(const Document& document, int page, int pages) {
    std::string words = document.page_words;
    const auto put = [&](std::string_view place, int number) {
        if (const auto at = words.find(place); at != std::string::npos)
            words.replace(at, place.size(), std::to_string(number));
    };
    put(pages_place, pages);
    put(page_place, page);
    return words;
}
} // namespace trefoil::document
