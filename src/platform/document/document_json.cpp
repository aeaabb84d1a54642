// One function writes each kind of block and one beside it reads it. The readers are lenient,
// because `from_json` accepts only what `to_json` would have written of the same document: this one
// comparison refuses unknown, missing, repeated and reordered names, other spacing and other
// escapes alike.
#include "platform/document/document_json.hpp"
#include <array>
#include <boost/json.hpp>
#include <sodium.h>

namespace trefoil::document {
namespace {
namespace json = boost::json;

// Stored: these codes and all names below stand in issued documents and never change.
constexpr std::array<std::string_view, 2> direction_codes{"ltr", "rtl"};
constexpr std::array<std::string_view, 4> audience_codes{"family", "young_person", "professional",
                                                         "everyone"};
constexpr std::array<std::string_view, 2> weight_codes{"plain", "strong"};
constexpr std::array<std::string_view, 2> marker_codes{"bullet", "number"};
constexpr std::array<std::string_view, 2> column_codes{"words", "figures"};
constexpr std::array<std::string_view, 2> first_column_codes{"cells", "headers"};
constexpr std::array<std::string_view, 3> agreement_codes{"not_asked", "agreed", "differs"};
constexpr std::string_view form = "document.1";

template <class Enum, std::size_t N>
json::value code(const std::array<std::string_view, N>& codes, Enum value) {
    return json::string{codes.at(static_cast<std::size_t>(value))};
}
json::value text(std::string_view words) { return json::string{words}; }

// What is missing or of another kind reads as nothing, and then differs from the canonical text.
std::string_view text_of(const json::value& value) {
    const auto* words = value.if_string();
    return words ? std::string_view{*words} : std::string_view{};
}
const json::value& field(const json::value& value, std::string_view name) {
    static const json::value nothing;
    const auto* object = value.if_object();
    const auto* found = object ? object->if_contains(name) : nullptr;
    return found ? *found : nothing;
}
std::string words_in(const json::value& value, std::string_view name) {
    return std::string{text_of(field(value, name))};
}
template <class Enum, std::size_t N>
Enum choice_in(const json::value& value, std::string_view name,
               const std::array<std::string_view, N>& codes) {
    for (std::size_t i = 0; i < N; ++i)
        if (text_of(field(value, name)) == codes[i]) return static_cast<Enum>(i);
    return Enum{};
}
template <class Made>
std::vector<Made> each(const json::value& value, Made (*read)(const json::value&)) {
    std::vector<Made> made;
    if (const auto* array = value.if_array())
        for (const auto& item : *array) made.push_back(read(item));
    return made;
}
template <class Items, class Write> json::array array_of(const Items& items, Write write) {
    json::array made;
    for (const auto& item : items) made.push_back(write(item));
    return made;
}

std::string string_from(const json::value& value) { return std::string{text_of(value)}; }
std::vector<std::string> strings_from(const json::value& value) { return each(value, string_from); }
json::value strings(const std::vector<std::string>& lines) { return array_of(lines, text); }

Run run_from(const json::value& value) {
    return {words_in(value, "words"), choice_in<Weight>(value, "weight", weight_codes)};
}
Runs runs_from(const json::value& value) { return each(value, run_from); }
json::value runs(const Runs& all) {
    return array_of(all, [](const Run& run) -> json::value {
        return json::object{{"weight", code(weight_codes, run.weight)}, {"words", text(run.words)}};
    });
}

json::object written(const Heading& heading) {
    return {{"kind", "heading"}, {"level", heading.level}, {"words", text(heading.words)}};
}
Heading heading_from(const json::value& value) {
    const auto* level = field(value, "level").if_int64();
    const bool is_level = level && *level >= 1 && *level <= 6;
    return {is_level ? static_cast<int>(*level) : 0, words_in(value, "words")};
}

json::object written(const Paragraph& paragraph) {
    return {{"kind", "paragraph"}, {"runs", runs(paragraph.runs)}};
}
Paragraph paragraph_from(const json::value& value) { return {runs_from(field(value, "runs"))}; }

json::object written(const List& list) {
    return {{"kind", "list"},
            {"marker", code(marker_codes, list.marker)},
            {"items", array_of(list.items, runs)}};
}
List list_from(const json::value& value) {
    return {choice_in<Marker>(value, "marker", marker_codes),
            each(field(value, "items"), runs_from)};
}

json::object written(const Table& table) {
    const auto column = [](const Column& each) -> json::value {
        return json::object{{"heading", text(each.heading)},
                            {"holds", code(column_codes, each.kind)}};
    };
    return {{"kind", "table"},
            {"caption", text(table.caption)},
            {"first_column", code(first_column_codes, table.first_column)},
            {"columns", array_of(table.columns, column)},
            {"rows", array_of(table.rows, strings)}};
}
Column column_from(const json::value& value) {
    return {words_in(value, "heading"), choice_in<ColumnKind>(value, "holds", column_codes)};
}
Table table_from(const json::value& value) {
    return {words_in(value, "caption"), each(field(value, "columns"), column_from),
            each(field(value, "rows"), strings_from),
            choice_in<FirstColumn>(value, "first_column", first_column_codes)};
}

Prose prose_from(const json::value& value) {
    if (text_of(field(value, "kind")) == "list") return list_from(value);
    return paragraph_from(value);
}
json::object written(const Statement& statement) {
    const auto prose = [](const Prose& either) -> json::value {
        return std::visit([](const auto& part) { return written(part); }, either);
    };
    return {{"kind", "statement"},
            {"mark", text(statement.mark)},
            {"body", array_of(statement.body, prose)},
            {"said_by", text(statement.said_by)},
            {"agreement", code(agreement_codes, statement.agreement)},
            {"agreement_words", text(statement.agreement_words)}};
}
Statement statement_from(const json::value& value) {
    return {words_in(value, "mark"), each(field(value, "body"), prose_from),
            words_in(value, "said_by"), choice_in<Agreement>(value, "agreement", agreement_codes),
            words_in(value, "agreement_words")};
}

std::string base64(std::string_view bytes) {
    std::string made(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(made.data(), made.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    made.pop_back(); // the NUL it ends with
    return made;
}
std::string from_base64(std::string_view written_as) {
    std::string bytes(written_as.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(),
                          written_as.data(), written_as.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return {};
    bytes.resize(size);
    return bytes;
}
json::object written(const Picture& picture) {
    return {{"kind", "picture"},
            {"words", text(picture.words)},
            {"caption", text(picture.caption)},
            {"png", text(base64(picture.png))}};
}
Picture picture_from(const json::value& value) {
    return {from_base64(text_of(field(value, "png"))), words_in(value, "words"),
            words_in(value, "caption")};
}

json::object written(const Signature& signature) {
    return {{"kind", "signature"},
            {"name", text(signature.name)},
            {"role", text(signature.role)},
            {"day", text(signature.day)}};
}
Signature signature_from(const json::value& value) {
    return {words_in(value, "name"), words_in(value, "role"), words_in(value, "day")};
}

json::object written(const Letterhead& letterhead) {
    return {{"kind", "letterhead"},
            {"name", text(letterhead.name)},
            {"contact", strings(letterhead.contact)}};
}
Letterhead letterhead_from(const json::value& value) {
    return {words_in(value, "name"), strings_from(field(value, "contact"))};
}

json::object written(const Address& address) {
    return {{"kind", "address"}, {"lines", strings(address.lines)}};
}
Address address_from(const json::value& value) { return {strings_from(field(value, "lines"))}; }

json::object written(const PageBreak&) { return {{"kind", "page_break"}}; }
PageBreak page_break_from(const json::value&) { return {}; }

json::object written(const Facts& facts) {
    const auto fact = [](const Fact& each) -> json::value {
        return json::object{{"label", text(each.label)}, {"words", text(each.words)}};
    };
    return {{"kind", "facts"}, {"facts", array_of(facts.facts, fact)}};
}
Fact fact_from(const json::value& value) {
    return {words_in(value, "label"), words_in(value, "words")};
}
Facts facts_from(const json::value& value) { return {each(field(value, "facts"), fact_from)}; }

json::value written(const Tongue& tongue) {
    return json::object{{"language", text(tongue.language)},
                        {"direction", code(direction_codes, tongue.direction)}};
}
Tongue tongue_from(const json::value& value) {
    return {words_in(value, "language"), choice_in<Direction>(value, "direction", direction_codes)};
}

json::value written(const Block& block) {
    auto made = std::visit([](const auto& content) { return written(content); }, block.content);
    if (block.tongue) made.emplace("tongue", written(*block.tongue));
    return made;
}

template <class Made, Made (*read)(const json::value&)>
Content content_by(const json::value& value) {
    return read(value);
}
struct Kind {
    std::string_view name;
    Content (*read)(const json::value&);
};
constexpr Kind kinds[] = {{"heading", content_by<Heading, heading_from>},
                          {"paragraph", content_by<Paragraph, paragraph_from>},
                          {"list", content_by<List, list_from>},
                          {"table", content_by<Table, table_from>},
                          {"statement", content_by<Statement, statement_from>},
                          {"picture", content_by<Picture, picture_from>},
                          {"signature", content_by<Signature, signature_from>},
                          {"letterhead", content_by<Letterhead, letterhead_from>},
                          {"address", content_by<Address, address_from>},
                          {"page_break", content_by<PageBreak, page_break_from>},
                          {"facts", content_by<Facts, facts_from>}};

Block block_from(const json::value& value) {
    Content content = PageBreak{};
    for (const Kind& kind : kinds)
        if (text_of(field(value, "kind")) == kind.name) content = kind.read(value);
    if (const auto& tongue = field(value, "tongue"); tongue.is_object())
        return {std::move(content), tongue_from(tongue)};
    return {std::move(content)};
}
} // namespace

std::string to_json(const Document& document) {
    return json::serialize(json::object{
        {"form", form},
        {"title", text(document.title)},
        {"tongue", written(document.tongue)},
        {"audience", code(audience_codes, document.audience)},
        {"reference", text(document.reference)},
        {"footer", text(document.footer)},
        {"page_words", text(document.page_words)},
        {"blocks", array_of(document.blocks, [](const Block& block) { return written(block); })}});
}

Result<Document, Fault> from_json(std::string_view canonical) {
    json::error_code error;
    const auto value = json::parse(canonical, error);
    if (error) return Refused{Fault::not_a_document};
    Document document{words_in(value, "title"),
                      tongue_from(field(value, "tongue")),
                      choice_in<Audience>(value, "audience", audience_codes),
                      words_in(value, "reference"),
                      words_in(value, "footer"),
                      words_in(value, "page_words"),
                      each(field(value, "blocks"), block_from)};
    if (to_json(document) != canonical) return Refused{Fault::not_a_document};
    if (const auto fault = fault_in(document)) return Refused{*fault};
    return document;
}
} // namespace trefoil::document
