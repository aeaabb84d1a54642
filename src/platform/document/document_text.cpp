// Tables become "heading: words" lines, because columns of spaces mean nothing to a listener.
#include "platform/document/document_text.hpp"

namespace trefoil::document {
namespace {
class TextWriter {
public:
    void line(std::string_view words) {
        if (words.empty()) return;
        out_ += words;
        out_ += '\n';
    }
    void gap() {
        if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
    }

    void operator()(const Heading& heading) { line(heading.words); }
    void operator()(const Paragraph& paragraph) { line(whole(paragraph.runs)); }
    void operator()(const List& list) {
        for (std::size_t n = 1; const Runs& item : list.items) {
            const auto label = list.marker == Marker::bullet ? "-" : std::to_string(n) + ".";
            line(label + " " + whole(item));
            ++n;
        }
    }
    void operator()(const Table& table) {
        line(table.caption);
        if (table.rows.empty())
            for (const Column& column : table.columns) line(column.heading);
        for (const auto& row : table.rows) {
            gap();
            for (std::size_t i = 0; i < row.size(); ++i)
                line(table.columns[i].heading + ": " + row[i]);
        }
    }
    void operator()(const Statement& statement) {
        line("[" + statement.mark + "]");
        for (const Prose& prose : statement.body) std::visit(*this, prose);
        line(statement.said_by);
        line(statement.agreement_words);
    }
    void operator()(const Picture& picture) {
        line("[" + picture.words + "]");
        line(picture.caption);
    }
    void operator()(const Signature& signature) {
        line(signature.name);
        line(signature.role);
        line(signature.day);
    }
    void operator()(const Letterhead& letterhead) {
        line(letterhead.name);
        for (const auto& each : letterhead.contact) line(each);
    }
    void operator()(const Address& address) {
        for (const auto& each : address.lines) line(each);
    }
    void operator()(const PageBreak&) {}
    void operator()(const Facts& facts) {
        for (const Fact& fact : facts.facts) line(fact.label + ": " + fact.words);
    }
    std::string done() && { return std::move(out_); }

private:
    static std::string whole(const Runs& runs) {
        std::string words;
        for (const Run& run : runs) words += run.words;
        return words;
    }
    std::string out_;
};
} // namespace

std::string to_text(const Document& document) {
    TextWriter writer;
    writer.line(document.reference);
    for (const Block& block : document.blocks) {
        writer.gap();
        std::visit(writer, block.content);
    }
    writer.gap();
    writer.line(document.footer);
    return std::move(writer).done();
}
} // namespace trefoil::document
