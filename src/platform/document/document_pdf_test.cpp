// The PDF read back by other programs: poppler's for words and structure, libqpdf for the file
// itself.
#include "platform/document/document_pdf.hpp"
#include "platform/document/leak.hpp"
#include "support/pdf_text.hpp"
#include "support/sample_documents.hpp"
#include <array>
#include <doctest/doctest.h>
#include <fstream>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <thread>

using namespace trefoil::document;
using trefoil::test::output_of;

namespace {
Pdf pdf_of(const Document& document) {
    auto made = to_pdf(document);
    REQUIRE(made);
    return *std::move(made);
}

class PdfFile { // a file for the programs that read it
public:
    explicit PdfFile(const Document& document) : pdf(pdf_of(document)) {
        path_ = folder_.path() / "document.pdf";
        std::ofstream(path_, std::ios::binary) << pdf.bytes;
    }
    std::string text(const std::string& options = "-raw") const {
        return output_of("pdftotext " + options + " " + path_.string() + " -");
    }
    std::string info(const std::string& options = "") const {
        return output_of("pdfinfo " + options + " " + path_.string());
    }
    Pdf pdf;

private:
    trefoil::test::Folder folder_;
    std::filesystem::path path_;
};

std::string without_spaces(std::string_view words) {
    std::string made;
    for (const char c : words)
        if (c != ' ' && c != '\n' && c != '\f') made += c;
    return made;
}

// What a screen reader says: the quoted words of the structure, in its order.
std::string spoken(const std::string& structure) {
    std::string words;
    for (std::size_t from = 0; (from = structure.find("  \"", from)) != std::string::npos;) {
        const auto end = structure.find("\"\n", from + 3);
        words += structure.substr(from + 3, end - from - 3);
        from = end;
    }
    return without_spaces(words);
}

std::size_t count_of(std::string_view text, std::string_view piece) {
    std::size_t count = 0;
    for (auto at = text.find(piece); at != text.npos; at = text.find(piece, at + 1)) ++count;
    return count;
}

// All words of the blocks stand in this order in `text`; bullets and numbers may stand between.
void check_in_order(Document document, const std::string& text, bool has_pictures) {
    document.title = document.reference = document.footer = document.page_words = "";
    for (Block& block : document.blocks) {
        auto* picture = std::get_if<Picture>(&block.content);
        if (picture && !has_pictures) picture->words.clear();
    }
    std::size_t from = 0;
    each_words(document, [&](std::string_view words) {
        CAPTURE(words);
        const auto at = text.find(without_spaces(words), from);
        REQUIRE(at != std::string::npos);
        from = at + without_spaces(words).size();
    });
}
} // namespace

TEST_CASE("PDF: the words stand on the pages in their order") {
    for (const Document& document : {samples::letter(), samples::plan(3)})
        check_in_order(document, without_spaces(PdfFile(document).text()), false);
}

TEST_CASE("PDF: it is tagged, titled and counted, and says nothing about its making") {
    const PdfFile letter(samples::letter());
    const std::string info = letter.info();
    CHECK(info.find("Title:           Our decision about Amara's assessment\n") != info.npos);
    CHECK(info.find("Tagged:          yes\n") != info.npos);
    CHECK(info.find("Pages:           2\n") != info.npos);
    CHECK(info.find("Page size:       595.276 x 841.89 pts (A4)\n") != info.npos);
    CHECK(letter.pdf.page_count == 2);
    for (const char* trace : {"Creator", "Producer", "CreationDate", "ModDate"})
        CHECK(info.find(trace) == info.npos);
}

TEST_CASE("PDF: the structure has each kind of element, and its words are all words in order") {
    const Document plan = samples::plan(24);
    const PdfFile file(plan);
    const std::string structure = file.info("-struct-text");
    for (const std::string role :
         {"Document\n", "H1 (block)", "H2 (block)", "H3 (block)", "P (block)", "Sect\n",
          "L (block)", "LI (block)", "Lbl (block)", "LBody (block)", "Table (block)", "Caption\n",
          "TR\n", "TH:\n", "TD\n", "Figure\n"}) {
        CAPTURE(role);
        CHECK(structure.find(role) != structure.npos);
    }
    CHECK(count_of(structure, "TR\n") == 25);
    CHECK(structure.find("/Scope /Column") != structure.npos);
    CHECK(structure.find("/Scope /Row") != structure.npos);
    check_in_order(plan, spoken(structure), false);
    // Head, foot and repeated header rows are decoration: seen on each page, never spoken again.
    CHECK(count_of(file.text(), "Final") == 1);
    CHECK(count_of(file.text(), "EHC plan, final, version 3") ==
          static_cast<std::size_t>(file.pdf.page_count));
    CHECK(count_of(structure, "EHC plan, final, version 3") == 0);
    CHECK(count_of(file.text(), "Mark Help Who") == 3);
    CHECK(count_of(structure, "\"Mark\"") == 1);
}

TEST_CASE("PDF: pictures have their description, and languages their name") {
    for (auto document : {samples::plan(1), samples::letter_in_arabic()}) {
        const std::string bytes = pdf_of(document).bytes;
        QPDF file;
        file.processMemoryFile("test", bytes.data(), bytes.size());
        auto root = file.getRoot();
        CHECK(root.getKey("/Lang").getUTF8Value() == document.tongue.language);
        CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        CHECK(root.hasKey("/Outlines"));
        bool has_english = false, has_picture = false;
        for (auto& object : file.getAllObjects()) {
            if (!object.isDictionaryOfType("/StructElem")) continue;
            if (object.hasKey("/Lang"))
                has_english |= object.getKey("/Lang").getUTF8Value() == "en-GB";
            if (object.hasKey("/Alt"))
                has_picture |=
                    object.getKey("/Alt").getUTF8Value() == "Amara's drawing of a fox under a tree";
        }
        const bool is_plan = document.tongue.language == "en-GB";
        CHECK(has_picture == is_plan);
        CHECK(has_english == !is_plan); // the block in English says so
    }
}

namespace {
// Every operator that paints stands inside a mark or an artifact, and all of these are closed.
class PaintsInMarks : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) return;
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC") ++depth_;
        if (name == "EMC") --depth_;
        for (const char* paint : {"Tj", "TJ", "f", "f*", "S", "B", "Do"})
            if (name == paint) {
                ++painted;
                outside += depth_ == 0;
            }
    }
    void handleEOF() override { CHECK(depth_ == 0); }
    int painted = 0, outside = 0;

private:
    int depth_ = 0;
};
} // namespace

TEST_CASE("PDF: libqpdf finds nothing wrong, and nothing is drawn outside a mark or an artifact") {
    for (const auto& document :
         {samples::letter(), samples::plan(40), samples::letter_in_arabic()}) {
        const std::string bytes = pdf_of(document).bytes;
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("test", bytes.data(), bytes.size());
        Pl_Discard nowhere;
        QPDFWriter writer(file); // reads every object and stream, as `qpdf --check` does
        writer.setOutputPipeline(&nowhere);
        writer.setDecodeLevel(qpdf_dl_all);
        writer.write();
        PaintsInMarks paints;
        for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) page.parseContents(&paints);
        CHECK(file.getWarnings().empty());
        CHECK(paints.painted > 20);
        CHECK(paints.outside == 0);
    }
}

TEST_CASE("PDF: equal documents give equal bytes, from many threads at once too") {
    const std::array documents{samples::letter(), samples::plan(10), samples::letter_in_arabic()};
    std::array<std::string, 3> expected;
    for (std::size_t i = 0; i < 3; ++i) expected[i] = pdf_of(documents[i]).bytes;
    CHECK(expected[0] != expected[1]);
    std::array<int, 4> equal{};
    std::vector<std::thread> threads;
    for (auto& count : equal)
        threads.emplace_back([&] {
            for (std::size_t n = 0; n < 9; ++n) {
                const auto made = to_pdf(documents[n % 3]);
                count += made && made->bytes == expected[n % 3];
            }
        });
    for (auto& thread : threads) thread.join();
    for (const int count : equal) CHECK(count == 9);
}

TEST_CASE("PDF: a letter without a font is named, never printed as a box") {
    Document letter = samples::letter();
    letter.blocks.push_back(
        paragraph("Mei 美, 🦊 and 👩‍👧, ਪੰਜਾਬੀ, বাংলা, "
                  "ગુજરાતી, "
                  "தமிழ்"));
    const std::string words = PdfFile(letter).text();
    CHECK(words.find("Mei [U+7F8E], 🦊 and ") != words.npos);
    CHECK(words.find("[U+", words.find("[U+7F8E]") + 1) == words.npos);
    letter.blocks.push_back(
        paragraph("Łukasz, Ŵyn, Siân, Đặng, Zoë, Μαρία, Олена, أمارة, “quoted” – 10 °C ½ £5"));
    CHECK(to_pdf(letter));
}

TEST_CASE("PDF: a picture that is none, is cut short or claims to be huge is refused") {
    const std::string png = samples::small_png();
    std::string huge = png;
    huge[16] = huge[20] = '\x7F';
    for (const std::string& bytes : {png.substr(0, 8), png.substr(0, png.size() / 2), huge}) {
        Document plan = samples::plan(1);
        plan.blocks.push_back(Picture{bytes, "a fox", ""});
        const auto made = to_pdf(plan);
        REQUIRE_FALSE(made);
        CHECK(made.error() == Fault::picture_unreadable);
    }
}

TEST_CASE("PDF: the address stands in the window of a DL envelope, and nothing else does") {
    const PdfFile letter(samples::letter());
    // Window 90 by 35 mm, 20 mm from the left: with the play of the paper, 20-110 by 46-92 mm; in
    // points.
    CHECK(letter.text("-l 1 -x 57 -y 131 -W 255 -H 129 -layout") ==
          "Mrs Grace Osei\n12 Oakfield Street\nAlderbrook\nAB1 4XY\n\f");
}

TEST_CASE("PDF: what does not fit its place on paper is refused") {
    const auto fault_after = [](auto change) -> std::optional<Fault> {
        Document letter = samples::letter();
        change(letter);
        const auto made = to_pdf(letter);
        if (made) return std::nullopt;
        return made.error();
    };
    const std::vector<std::string> seven(7, "line"), eight(8, "line");
    const auto address = [&](auto lines) {
        return [=](Document& d) { d.blocks[1] = Address{lines}; };
    };
    CHECK_FALSE(fault_after(address(seven)));
    CHECK_FALSE(fault_after(address(eight))); // below the window
    CHECK_FALSE(fault_after([&](Document& d) { d.blocks.push_back(Address{eight}); }));
    CHECK(fault_after([](Document& d) {
              d.blocks[0] = Letterhead{"Alderbrook", std::vector<std::string>(9, "line")};
          }) == Fault::outside_its_place);
    for (std::string Document::*words : {&Document::footer, &Document::title})
        CHECK_FALSE(fault_after([&](Document& d) { d.*words = std::string(400, 'W'); }));
    CHECK_FALSE(fault_after([](Document& d) {
        d.blocks[0] = Letterhead{std::string(160, 'W'), {"01632 960 123"}};
    }));
}

TEST_CASE("PDF: a heading never ends a page, wherever the page ends") {
    for (int rows = 1; rows <= 12; ++rows) {
        CAPTURE(rows);
        const std::string text = PdfFile(samples::plan(rows)).text();
        std::size_t pages = 0;
        for (std::size_t from = 0, end; (end = text.find('\f', from)) != text.npos;
             from = end + 1) {
            std::vector<std::string> lines;
            std::istringstream page(text.substr(from, end - from));
            for (std::string line; std::getline(page, line);) lines.push_back(line);
            REQUIRE(lines.size() > 3);
            const std::string last = lines[lines.size() - 3]; // above the two lines of the foot
            CAPTURE(last);
            CHECK((last.size() < 3 || last.substr(1, 2) != ". "));
            ++pages;
        }
        CHECK(pages >= 3);
    }
}

TEST_CASE("PDF: a cell longer than a page goes on, and no word is lost") {
    std::string words;
    for (int i = 0; i < 3000; ++i) words += "w" + std::to_string(i) + " ";
    Document plan = samples::plan(1);
    for (Block& block : plan.blocks)
        if (auto* table = std::get_if<Table>(&block.content)) table->rows[0][1] = words;
    const PdfFile file(plan);
    CHECK(file.pdf.page_count > 8);
    const std::string read = without_spaces(spoken(file.info("-struct-text")));
    CHECK(read.find(without_spaces(words)) != read.npos);
}

TEST_CASE("PDF: right to left, words are said whole and stand at the right") {
    const PdfFile letter(samples::letter_in_arabic());
    QPDF file;
    file.processMemoryFile("test", letter.pdf.bytes.data(), letter.pdf.bytes.size());
    std::string said;
    for (auto& object : file.getAllObjects())
        if (object.isDictionaryOfType("/StructElem") && object.hasKey("/ActualText"))
            said += object.getKey("/ActualText").getUTF8Value() + '\n';
    for (const char* words : {"سوف نعرف ما يساعد أمارة", "نطلب المشورة من المدرسة", "ليلى حداد"})
        CHECK(said.find(words) != said.npos);
    CHECK(letter.text("-l 1 -x 300 -y 100 -W 295 -H 30 -raw").size() > 20); // the main heading
    CHECK(letter.text("-l 1 -x 0 -y 100 -W 200 -H 30 -raw") == "\f");
}

TEST_CASE("PDF: what can be read in the file is handed over for the last look") {
    const std::string words = pdf_of(samples::plan(24)).words;
    for (const char* seen : {"Page 2 of", "EHC plan, final, version 3", "K7M2-4PQ9X",
                             "Amara's drawing of a fox under a tree",
                             "Teaching assistant trained by "
                             "the therapist",
                             "Amara Osei's education, health and care plan"}) {
        CAPTURE(seen);
        CHECK(mentions(words, seen));
    }
    CHECK_FALSE(mentions(words, "12 Oakfield Street"));
}
