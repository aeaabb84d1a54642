// The documents are made here, of the length that real ones have; what is measured is `to_pdf`
// alone.
#include "app/commands/bench_documents.hpp"
#include "platform/document/document_pdf.hpp"
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <stdexcept>

namespace trefoil::app {
namespace {
using namespace document;

constexpr const char* sentence =
    "Each week she works for twenty minutes with three other children and someone who knows her, "
    "and tells them in pictures and words what she saw, so that talk in a group becomes easier. ";

Statement statement(int n) {
    return {fmt::format("F{}", n),
            {paragraph(std::string{sentence} + sentence)},
            "Said by the speech and language therapist",
            Agreement::agreed,
            "Agreed by everyone"};
}

Document titled(const char* title) {
    Document made{
        title, {}, Audience::family, "Reference K7M2-4PQ9X", "Version 1", "Page {page} of {pages}",
        {}};
    made.blocks.push_back(Heading{1, title});
    return made;
}

Document letter() {
    Document made = titled("A letter of three pages");
    for (int part = 1; part <= 5; ++part) {
        made.blocks.push_back(Heading{2, fmt::format("Part {}", part)});
        for (int i = 0; i < 3; ++i)
            made.blocks.push_back(paragraph(std::string{sentence} + sentence));
    }
    return made;
}

Document plan() {
    Document made = titled("A plan of thirty pages");
    for (int section = 1; section <= 11; ++section) {
        made.blocks.push_back(Heading{2, fmt::format("Section {}", section)});
        for (int i = 1; i <= 8; ++i) made.blocks.push_back(statement(i));
        Table table{"Who does what",
                    {{"Mark"}, {"Help"}, {"Minutes", ColumnKind::figures}},
                    {},
                    FirstColumn::headers};
        for (int i = 1; i <= 5; ++i)
            table.rows.push_back({fmt::format("F{}", i), sentence, std::to_string(i * 10)});
        made.blocks.push_back(std::move(table));
    }
    return made;
}

void measure(std::ostream& lines, std::string_view name, const Document& document, int times) {
    std::vector<double> milliseconds;
    int pages = 0;
    std::size_t bytes = 0;
    for (int i = 0; i < times; ++i) {
        const auto began = std::chrono::steady_clock::now();
        const auto pdf = to_pdf(document);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - began;
        if (!pdf) throw std::logic_error("the document of a benchmark has a fault");
        milliseconds.push_back(took.count());
        pages = pdf->page_count;
        bytes = pdf->bytes.size();
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    lines << fmt::format(R"({{"bench":"documents","document":"{}","pages":{},"bytes":{},)"
                         R"("ms_median":{:.2f},"ms_worst":{:.2f}}})",
                         name, pages, bytes, milliseconds[milliseconds.size() / 2],
                         milliseconds.back())
          << '\n';
}
} // namespace

void bench_documents(std::ostream& lines) {
    measure(lines, "letter", letter(), 50);
    measure(lines, "plan", plan(), 10);
}
} // namespace trefoil::app
