// The last look before a letter leaves: protected values in every disguise a page can give them.
#include "platform/document/leak.hpp"
#include "support/sample_documents.hpp"
#include <doctest/doctest.h>

using namespace trefoil::document;

TEST_CASE("A protected value is found however it is spaced, broken, spelled large or accented") {
    const char* const disguises[] = {"They live at 12 Oakfield Street now.",
                                     "12 OAKFIELD STREET",
                                     "12\nOakfield\nStreet",
                                     "12 Oak-\nfield Street",
                                     "12 Oak\u00ADfield Street",        // soft hyphen
                                     "12 Oak\u200Bfield Street",        // zero width space
                                     "12\u00A0Oakfield\u2011Street",    // no-break space and hyphen
                                     "1 2 O a k f i e l d S t r e e t", // letters set apart
                                     "12, Oakf\u00EDeld Street",
                                     "\u202B12 Oakfield Street\u202C"}; // direction marks
    for (const char* text : disguises) {
        CAPTURE(text);
        CHECK(mentions(text, "12 Oakfield Street"));
    }
    CHECK(mentions("ring 01632-960 123", "01632 960123"));
    CHECK(mentions("post code ab14xy", "AB1 4XY"));
    CHECK(mentions("في ألدربروك", "ألدربروك"));
    CHECK(mentions("ألدربـــروك", "ألدربروك")); // stretched with tatweel
}

TEST_CASE("What is not the value is not found") {
    CHECK_FALSE(mentions("12 Oakfield Road", "12 Oakfield Street"));
    CHECK_FALSE(mentions("", "12 Oakfield Street"));
    CHECK_FALSE(mentions("anything at all", ""));
    CHECK_FALSE(mentions("anything at all", " - "));
}

TEST_CASE("A short value counts only where it is not part of a longer word") {
    CHECK_FALSE(mentions("It is likely to help.", "Ely"));
    CHECK_FALSE(mentions("Room 112", "12"));
    CHECK(mentions("She moved to Ely.", "Ely"));
    CHECK(mentions("She moved to E-ly.", "Ely"));
    CHECK(mentions("Ely's library", "Ely"));
    CHECK(mentions("She likes Oakfields", "Oakfield"));
}

TEST_CASE("A document mentions what stands in any block, at its edges or across lines") {
    const Document letter = samples::letter();
    CHECK(mentions(letter, "12 Oakfield Street, Alderbrook, AB1 4XY")); // three lines of the window
    CHECK(mentions(letter, "K7M2 4PQ9X"));
    CHECK(mentions(letter, "Leila Haddad"));
    CHECK_FALSE(mentions(letter, "Fenmoor Council"));

    Document hidden;
    hidden.blocks.push_back(Picture{"", "Amara outside Tarn Valley College", ""});
    CHECK(mentions(hidden, "Tarn Valley College"));
    hidden.blocks = {Paragraph{{{"Tarn "}, {"Valley", Weight::strong}, {" College"}}}};
    CHECK(mentions(hidden, "Tarn Valley College"));
    hidden.blocks.clear();
    hidden.footer = "for Tarn Valley College";
    CHECK(mentions(hidden, "Tarn Valley College"));
}
