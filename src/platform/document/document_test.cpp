// A Document's own rules, its canonical JSON and its plain text.
#include "platform/document/document.hpp"
#include "platform/document/document_json.hpp"
#include "platform/document/document_text.hpp"
#include "platform/random/random.hpp"
#include "support/sample_documents.hpp"
#include <doctest/doctest.h>

using namespace trefoil::document;

namespace {
template <class Kind> Kind& first(Document& document) {
    for (Block& block : document.blocks)
        if (auto* kind = std::get_if<Kind>(&block.content)) return *kind;
    throw std::logic_error("no such block");
}

template <class Change> std::optional<Fault> fault_after(Change change) {
    Document plan = samples::plan();
    change(plan);
    return fault_in(plan);
}

// Documents of any shape: kinds, lengths and words by chance, from a seed.
class AnyDocument {
public:
    explicit AnyDocument(int seed)
        : chance_(trefoil::keyed_random(std::to_string(seed), "documents")) {}

    Document make() {
        Document made{some_words(),
                      {"ar", pick<Direction>(2)},
                      pick<Audience>(4),
                      words(),
                      words(),
                      "{page}{pages}",
                      {}};
        for (auto n = below(12); n > 0; --n) {
            made.blocks.emplace_back(content());
            if (below(4) == 0) made.blocks.back().tongue = Tongue{"cy", pick<Direction>(2)};
        }
        return made;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(chance_->bytes<1>()[0]) % limit; }
    template <class Enum> Enum pick(unsigned count) { return static_cast<Enum>(below(count)); }
    std::string words() {
        static const char* const pieces[] = {"a", " ",    "\"", "\\", "é", "\n",
                                             "ع", "</p>", "{",  "🦊", "/"};
        std::string made;
        for (auto n = below(8); n > 0; --n) made += pieces[below(std::size(pieces))];
        return made;
    }
    std::string some_words() { return "x" + words(); }
    template <class Make> auto several(Make make) {
        std::vector<decltype(make())> made;
        for (auto n = below(4); n > 0; --n) made.push_back(make());
        return made;
    }
    Runs runs() {
        return several([&] { return Run{words(), pick<Weight>(2)}; });
    }
    List list() {
        return {pick<Marker>(2), several([&] { return runs(); })};
    }
    Table table() {
        Table made{words(),
                   {{some_words(), pick<ColumnKind>(2)}, {some_words()}},
                   {},
                   pick<FirstColumn>(2)};
        made.rows = several([&] { return std::vector{words(), words()}; });
        return made;
    }
    Statement statement() {
        return {some_words(), several([&]() -> Prose {
                    return below(2) ? Prose{list()} : Prose{Paragraph{runs()}};
                }),
                words(), pick<Agreement>(3), some_words()};
    }
    Content content() {
        switch (below(10)) {
        case 0: return Paragraph{runs()};
        case 1: return list();
        case 2: return table();
        case 3: return statement();
        case 4: return Picture{samples::small_png(), some_words(), words()};
        case 5: return Signature{words(), words(), words()};
        case 6: return Letterhead{words(), several([&] { return words(); })};
        case 7: return Address{several([&] { return words(); })};
        case 8: return Facts{several([&] { return Fact{words(), words()}; })};
        default: return PageBreak{};
        }
    }
    std::unique_ptr<trefoil::Random> chance_;
};
} // namespace

TEST_CASE("The sample documents have no fault") {
    CHECK_FALSE(fault_in(samples::letter()));
    CHECK_FALSE(fault_in(samples::plan()));
    CHECK_FALSE(fault_in(samples::letter_in_arabic()));
}

TEST_CASE("Each fault is found and named") {
    CHECK(fault_after([](Document& d) { d.title = " "; }) == Fault::words_missing);
    CHECK(fault_after([](Document& d) { d.footer = "\xFF"; }) == Fault::words_not_clean);
    CHECK(fault_after([](Document& d) { d.footer = "e\u0301"; }) == Fault::words_not_clean);
    CHECK(fault_after([](Document& d) { d.page_words = "{page}"; }) ==
          Fault::page_words_without_place);
    for (const char* language : {"", "e", "english", "EN", "en_GB", "en-", "en GB"}) {
        CAPTURE(language);
        CHECK(fault_after([&](Document& d) { d.tongue.language = language; }) ==
              Fault::language_unknown);
        CHECK(fault_after([&](Document& d) {
                  d.blocks[2].tongue = Tongue{language, {}};
              }) == Fault::language_unknown);
    }
    CHECK(fault_after([](Document& d) { first<Heading>(d).level = 2; }) ==
          Fault::heading_out_of_order);
    CHECK(fault_after([](Document& d) { first<Heading>(d).words.clear(); }) ==
          Fault::words_missing);
    CHECK(fault_after([](Document& d) {
              d.blocks.push_back(Heading{4, "too deep"});
          }) == Fault::heading_out_of_order);
    CHECK(fault_after([](Document& d) { first<Table>(d).rows[3].pop_back(); }) ==
          Fault::table_ragged);
    CHECK(fault_after([](Document& d) { first<Table>(d) = {}; }) == Fault::table_ragged);
    CHECK(fault_after([](Document& d) {
              first<Table>(d) = {"", std::vector<Column>(11, {"x"}), {}};
          }) == Fault::table_too_wide);
    CHECK(fault_after([](Document& d) { first<Statement>(d).agreement = Agreement::differs; }) ==
          Fault::agreement_without_words);
    CHECK(fault_after([](Document& d) { first<Statement>(d).mark = ""; }) == Fault::words_missing);
    CHECK(fault_after([](Document& d) { first<Picture>(d).words = ""; }) ==
          Fault::picture_without_words);
    CHECK(fault_after([](Document& d) { first<Picture>(d).png = "GIF89a"; }) ==
          Fault::picture_unreadable);
}

TEST_CASE("Property: a document read from its JSON is the same document") {
    for (int seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Document document = AnyDocument(seed).make();
        REQUIRE_FALSE(fault_in(document));
        const auto read = from_json(to_json(document));
        REQUIRE(read);
        CHECK(*read == document);
    }
    CHECK(*from_json(to_json(samples::plan())) == samples::plan());
}

// Stored: an issued document's hash is over these bytes; a change here needs a new form.
TEST_CASE("The canonical JSON of a small document is exactly this") {
    const Document small{"T",
                         {},
                         Audience::family,
                         "",
                         "",
                         "{page}/{pages}",
                         {Paragraph{{{"a\"b\n", Weight::strong}}}}};
    CHECK(to_json(small) ==
          R"({"form":"document.1","title":"T","tongue":{"language":"en-GB","direction":"ltr"},)"
          R"("audience":"family","reference":"","footer":"","page_words":"{page}/{pages}",)"
          R"("blocks":[{"kind":"paragraph","runs":[{"weight":"strong","words":"a\"b\n"}]}]})");
}

TEST_CASE("Only canonical JSON is read: each small change of it is refused") {
    const std::string json = to_json(samples::letter());
    const auto refused_with = [&](std::string_view from, std::string_view to) {
        std::string changed = json;
        const auto at = changed.find(from);
        REQUIRE(at != std::string::npos);
        changed.replace(at, from.size(), to);
        const auto read = from_json(changed);
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(refused_with("{", "{ ") == Fault::not_a_document);
    CHECK(refused_with("\"title\"", "\"titel\"") == Fault::not_a_document);
    CHECK(refused_with("\"title\":", "\"more\":1,\"title\":") == Fault::not_a_document);
    CHECK(refused_with("\"title\":", "\"title\":\"x\",\"title\":") == Fault::not_a_document);
    CHECK(refused_with("\"family\"", "\"Family\"") == Fault::not_a_document);
    CHECK(refused_with("document.1", "document.2") == Fault::not_a_document);
    CHECK(refused_with("Amara", "\\u0041mara") == Fault::not_a_document);
    CHECK(refused_with("\"level\":1", "\"level\":1.0") == Fault::not_a_document);
    CHECK(refused_with("\"level\":1", "\"level\":2") == Fault::heading_out_of_order);
    for (const char* other : {"", "null", "[]", "{}", "{\"blocks\":[]}"})
        CHECK(from_json(other).error() == Fault::not_a_document);
    CHECK_FALSE(from_json(json + " "));
    CHECK_FALSE(from_json(std::string_view{json}.substr(0, json.size() - 1)));
}

TEST_CASE("Page words take their numbers") {
    Document document;
    document.page_words = "Page {page} of {pages}";
    CHECK(page_words(document, 2, 13) == "Page 2 of 13");
}

TEST_CASE("Plain text says each block in a form that can be listened to") {
    const std::string text = to_text(samples::plan(1));
    for (const char* piece :
         {"Amara's plan\n", "School: Mill Lane Primary School, Alderbrook\n",
          "[Amara's drawing of a fox under a tree]\nAmara drew this in October\n",
          "[B2]\nShe says little in class, and a great deal at home:\n"
          "- with her brother she tells long stories about foxes\n",
          "Not agreed: school sees her talk to two friends at lunch\n",
          "Mark: F1\nHelp: A group of four", "2. Helen Foy, SENCO, 9 November 2026\n",
          "Joanne Pryce\nfor Alderbrook Council\n18 January 2027\n"}) {
        CAPTURE(piece);
        CHECK(text.find(piece) != std::string::npos);
    }
    CHECK(text.find("\n\n\n") == std::string::npos);
}

TEST_CASE("Property: plain text leaves out no word of any block") {
    for (int seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        Document document = AnyDocument(seed).make();
        const std::string text = to_text(document);
        document.title.clear();
        document.page_words.clear();
        each_words(document, [&](std::string_view words) {
            CAPTURE(words);
            CHECK(text.find(words) != std::string::npos);
        });
    }
}
