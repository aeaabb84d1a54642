// The page of a document: its blocks as elements, its words escaped, its languages named.
#include "platform/document/document.hpp"
#include "platform/html/document_page.hpp"
#include "support/sample_documents.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::document;

namespace {
std::string page_of(const Document& document) {
    const auto address = [](std::size_t block) {
        return html::Url{"/pictures"} / std::to_string(block);
    };
    return std::string{html::document_fragment(document, address).view()};
}
bool has(const std::string& page, std::string_view piece) { return page.find(piece) != page.npos; }
} // namespace

TEST_CASE("A document's page has an element for each block") {
    const std::string plan = page_of(samples::plan(2));
    for (const std::string piece :
         {R"(<article class="document" lang="en-GB" dir="ltr"><h1 class="govuk-heading-l">)",
          R"(<dt class="govuk-summary-list__key">School</dt>)",
          R"(<img src="/pictures/3" alt="Amara&#39;s drawing of a fox under a tree">)",
          R"(<div class="statement statement--differs"><p class="statement__mark">B2</p>)",
          R"(<p class="statement__agreement">Agreed by Grace Osei and Mill Lane Primary</p>)",
          R"(<li>with new people she points or pulls a sleeve</li>)",
          R"(<th class="govuk-table__header" scope="row">F1</th>)",
          R"(<ol class="govuk-list govuk-list--number">)"}) {
        CAPTURE(piece);
        CHECK(has(plan, piece));
    }
    const std::string letter = page_of(samples::letter());
    CHECK(has(letter, "Mrs Grace Osei<br>12 Oakfield Street<br>"));
    CHECK(has(letter, "<strong>Monday 23 November 2026</strong>"));
}

TEST_CASE("A block in another language says so, and the document says its direction") {
    const std::string page = page_of(samples::letter_in_arabic());
    CHECK(has(page, R"(<article class="document" lang="ar" dir="rtl">)"));
    CHECK(has(page, R"(<div lang="en-GB" dir="ltr"><p class="govuk-body">The English letter)"));
}

TEST_CASE("Markup typed into any block is words on the page") {
    const std::string typed = "<b onclick=x>&\"'";
    Document document{typed, {}, Audience::family, typed, typed, "{page}{pages}", {}};
    document.blocks = {Heading{1, typed},
                       Paragraph{{{typed}, {typed, Weight::strong}}},
                       List{Marker::bullet, {{{typed}}}},
                       Table{typed, {{typed}}, {{typed}}, FirstColumn::cells},
                       Statement{typed, {paragraph(typed)}, typed, Agreement::agreed, typed},
                       Picture{samples::small_png(), typed, typed},
                       Signature{typed, typed, typed},
                       Letterhead{typed, {typed}},
                       Address{{typed}},
                       Facts{{{typed, typed}}}};
    const std::string page = page_of(document);
    CHECK_FALSE(has(page, "<b onclick"));
    std::size_t count = 0;
    for (auto at = page.find("&lt;b onclick=x&gt;&amp;"); at != page.npos;
         at = page.find("&lt;b onclick=x&gt;&amp;", at + 1))
        ++count;
    CHECK(count == 22); // each of the words above, and the footer
}
