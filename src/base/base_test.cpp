// Days, ids and words: examples.
#include "base/text.hpp"
#include "base/values.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace std::chrono_literals;

TEST_CASE("A day is read only in full ISO form and only if it exists") {
    CHECK(parse_date("2028-02-29") == Date{2028y / 2 / 29});
    CHECK_FALSE(parse_date("2027-02-29"));
    CHECK_FALSE(parse_date("2027-2-9"));
    CHECK_FALSE(parse_date("09/02/2027"));
    CHECK_FALSE(parse_date(""));
    CHECK(to_iso(Date{2027y / 1 / 4}) == "2027-01-04");
}

TEST_CASE("An id read back from its hex is the same id; anything else is none") {
    std::array<std::byte, 16> id{};
    for (std::size_t i = 0; i < 16; ++i) id[i] = static_cast<std::byte>(i * 17);
    CHECK(parse_hex16(to_hex(id)) == id);
    CHECK_FALSE(parse_hex16("00"));
    CHECK_FALSE(parse_hex16("0011223344556677889900112233445g"));
}

TEST_CASE("Words are stored composed, without control characters; broken UTF-8 is refused") {
    CHECK(clean_words("Zie\u0301lin\r\nski") == "Zi\u00e9lin\nski");
    CHECK(clean_words(std::string_view{"a\0b\x07", 4}) == "ab");
    CHECK(clean_words("Eve \u202Emaps\u202C, \u2066x\u2069") == "Eve maps, x");
    CHECK(clean_words("\u0639\u200F \u2019 \u202F") == "\u0639\u200F \u2019 \u202F"); // these stay
    CHECK_FALSE(clean_words("\xC3\x28"));
    CHECK(trimmed(" \n a b \t") == "a b");
    CHECK(length_of("Zie\u0142") == 4);
    CHECK(beginning_of("Zie\u0142ona", 4) == "Zie\u0142");
    CHECK(beginning_of("Zie\u0142", 4) == "Zie\u0142");
    CHECK(shortened("Zie\u0142", 4) == "Zie\u0142");
    CHECK(shortened("Zie\u0142ona", 5) == "Zie\u0142…");
}

TEST_CASE("Names are compared without case, marks or doubled spaces") {
    CHECK(fold("  Zoe\u0308   O\u2019Brien ") == fold("ZO\u00cb O\u2019BRIEN"));
    CHECK(fold("Stra\u00dfe") == "strasse");
}

TEST_CASE("Email: one name at a domain with a dot; what nobody can be reached at is none") {
    for (const char* good : {"kim@example.org", "a.b+c@mail.example.co.uk"}) CHECK(is_email(good));
    for (const char* bad : {"", "@", "kim", "kim@", "@example.org", "sam@x", "kim@.org", "kim@org.",
                            "kim@a..org", "kim@a@b.org", "kim at@b.org"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_email(bad));
    }
}
