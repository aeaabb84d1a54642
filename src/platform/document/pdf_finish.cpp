// ISO 32000-1, 14.7 and 14.8: the structure tree over the marks of the content, and artifacts.
#include "base/text.hpp"
#include "platform/document/pdf_structure.hpp"
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>
#include <stdexcept>

namespace trefoil::document {
namespace {
using Handle = QPDFObjectHandle;

// Wraps each drawing that stands in no mark as an artifact (14.8.2.2), so that a reader passes over
// it. A text object or a path is wrapped as a whole: a mark may not begin inside a path.
class ArtifactFilter : public Handle::TokenFilter {
public:
    int marks() const { return marks_; }

    void handleToken(const QPDFTokenizer::Token& token) override {
        operation_ += token.getRawValue();
        if (token.getType() != QPDFTokenizer::tt_word) return;
        const std::string& name = token.getValue();
        if (depth_ == 0 && !is_open_ && begins_.contains(name)) {
            write("/Artifact BMC\n");
            is_open_ = true;
        }
        if (!is_open_ && name == "BDC" && depth_ == 0) ++marks_;
        if (name == "BDC" || name == "BMC") ++depth_;
        if (name == "EMC") --depth_;
        write(operation_);
        operation_.clear();
        if (is_open_ && ends_.contains(name)) {
            write("\nEMC");
            is_open_ = false;
        }
    }
    void handleEOF() override { write(operation_); }

private:
    inline static const std::set<std::string> begins_{"BT", "m", "re", "Do", "sh"};
    inline static const std::set<std::string> ends_{"ET", "f", "f*", "F", "B",  "B*", "b",
                                                    "b*", "S", "s",  "n", "Do", "sh"};
    std::string operation_; // operands and spaces since the last operator
    int depth_ = 0, marks_ = 0;
    bool is_open_ = false;
};

Handle dictionary(std::initializer_list<std::pair<const char*, Handle>> entries) {
    Handle made = Handle::newDictionary();
    for (const auto& [key, value] : entries) made.replaceKey(key, value);
    return made;
}
Handle name(std::string_view word) { return Handle::newName("/" + std::string{word}); }
Handle number(std::size_t n) { return Handle::newInteger(static_cast<long long>(n)); }

// Letters of the Arabic blocks (U+0600 to U+06FF) are drawn as stems and dots, from which few
// readers find the word again; so it is said beside them.
bool is_drawn_from_parts(std::string_view words) {
    for (const char c : words)
        if (static_cast<unsigned char>(c) >= 0xD8 && static_cast<unsigned char>(c) <= 0xDB)
            return true;
    return false;
}

class Tree {
public:
    Tree(QPDF& file, const Structure& structure)
        : file_(file), pages_(QPDFPageDocumentHelper(file).getAllPages()), structure_(structure),
          owners_(pages_.size()) {
        for (std::size_t i = 0; i < structure.elements().size(); ++i)
            made_.push_back(file.makeIndirectObject(Handle::newDictionary()));
    }

    Handle build() {
        Handle root = file_.makeIndirectObject(Handle::newDictionary());
        fill(Structure::root, root);
        Handle numbers = Handle::newArray();
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            numbers.appendItem(number(page));
            numbers.appendItem(file_.makeIndirectObject(Handle::newArray(owners_[page])));
            mark_artifacts(page);
        }
        root.replaceKey("/Type", name("StructTreeRoot"));
        root.replaceKey("/K", made_[Structure::root]);
        root.replaceKey("/ParentTree", file_.makeIndirectObject(dictionary({{"/Nums", numbers}})));
        root.replaceKey("/ParentTreeNextKey", number(pages_.size()));
        return root;
    }

private:
    void fill(std::size_t index, const Handle& parent) {
        const Element& element = structure_.elements()[index];
        Handle& made = made_[index];
        made.replaceKey("/Type", name("StructElem"));
        made.replaceKey("/S", name(element.role));
        made.replaceKey("/P", parent);
        if (!element.description.empty())
            made.replaceKey("/Alt", Handle::newUnicodeString(element.description));
        if (is_drawn_from_parts(element.words))
            made.replaceKey("/ActualText",
                            Handle::newUnicodeString(std::string{trimmed(element.words)}));
        if (!element.language.empty())
            made.replaceKey("/Lang", Handle::newString(element.language));
        if (element.scope)
            made.replaceKey("/A",
                            dictionary({{"/O", name("Table")}, {"/Scope", name(element.scope)}}));
        if (element.numbering)
            made.replaceKey("/A", dictionary({{"/O", name("List")},
                                              {"/ListNumbering", name(element.numbering)}}));
        Handle kids = Handle::newArray();
        for (const auto& kid : element.kids) {
            if (const auto* child = std::get_if<std::size_t>(&kid)) {
                fill(*child, made);
                kids.appendItem(made_[*child]);
            } else {
                kids.appendItem(reference(std::get<Mark>(kid), made));
            }
        }
        made.replaceKey("/K", kids);
    }

    Handle reference(Mark mark, const Handle& owner) {
        auto& owners = owners_.at(static_cast<std::size_t>(mark.page));
        const auto place = static_cast<std::size_t>(mark.number);
        if (owners.size() <= place) owners.resize(place + 1, Handle::newNull());
        owners[place] = owner;
        return dictionary({{"/Type", name("MCR")},
                           {"/Pg", pages_[static_cast<std::size_t>(mark.page)].getObjectHandle()},
                           {"/MCID", number(place)}});
    }

    void mark_artifacts(std::size_t page) {
        Handle handle = pages_[page].getObjectHandle();
        handle.replaceKey("/StructParents", number(page));
        handle.replaceKey("/Tabs", name("S"));
        ArtifactFilter filter;
        Pl_Buffer marked("content", nullptr);
        pages_[page].filterContents(&filter, &marked);
        // The drawing library numbers the marks of a page in order, and so does the canvas.
        if (static_cast<std::size_t>(filter.marks()) != owners_[page].size())
            throw std::logic_error("marks on the page and in the structure differ");
        handle.replaceKey("/Contents", Handle::newStream(&file_, marked.getBufferSharedPointer()));
    }

    QPDF& file_;
    std::vector<QPDFPageObjectHelper> pages_;
    const Structure& structure_;
    std::vector<Handle> made_;                // for each element
    std::vector<std::vector<Handle>> owners_; // for each page, for each mark
};

std::string escaped(std::string_view words) {
    std::string made;
    for (const char c : words) {
        if (c == '&')
            made += "&amp;";
        else if (c == '<')
            made += "&lt;";
        else if (c == '>')
            made += "&gt;";
        else
            made += c;
    }
    return made;
}

// Title and language only. It does not claim PDF/UA: that is for a validator to say.
std::string metadata(const Document& document) {
    return R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">)" +
           escaped(document.title) + R"(</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>)" +
           document.tongue.language + R"(</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>)";
}

void describe(QPDF& file, const Document& document) {
    Handle catalog = file.getRoot();
    Handle preferences = dictionary({{"/DisplayDocTitle", Handle::newBool(true)}});
    if (document.tongue.direction == Direction::right_to_left)
        preferences.replaceKey("/Direction", name("R2L"));
    catalog.replaceKey("/Lang", Handle::newString(document.tongue.language));
    catalog.replaceKey("/ViewerPreferences", preferences);
    catalog.replaceKey("/MarkInfo", dictionary({{"/Marked", Handle::newBool(true)}}));
    Handle xmp = Handle::newStream(&file, metadata(document));
    xmp.getDict().replaceKey("/Type", name("Metadata"));
    xmp.getDict().replaceKey("/Subtype", name("XML"));
    catalog.replaceKey("/Metadata", file.makeIndirectObject(xmp));
    file.getTrailer().replaceKey(
        "/Info", file.makeIndirectObject(
                     dictionary({{"/Title", Handle::newUnicodeString(document.title)}})));
}
} // namespace

std::string finished(std::string_view drawn, const Document& document, const Structure& structure) {
    QPDF file;
    file.processMemoryFile("drawn", drawn.data(), drawn.size());
    file.getRoot().replaceKey("/StructTreeRoot", Tree(file, structure).build());
    describe(file, document);

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}
} // namespace trefoil::document
