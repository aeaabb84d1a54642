// Identifiers: every published example, and the shapes around them.
#include "base/identifiers.hpp"
#include <doctest/doctest.h>
#include <fstream>
#include <string>

using namespace trefoil;

namespace {
std::string verdict(Identifier kind, std::string_view value) {
    return fault_of(kind, value).value_or("valid");
}
} // namespace

TEST_CASE("Every published example has its verdict") {
    std::ifstream file{"tests/identifiers/examples.csv"};
    std::string line;
    REQUIRE(std::getline(file, line));
    int count = 0;
    for (; std::getline(file, line); ++count) {
        CAPTURE(line);
        const auto comma = line.find(',');
        const std::string name = line.substr(0, comma);
        const auto end = line.find(',', comma + 1);
        const auto kind = identifier_called(name == "NHS number" ? "nhs"
                                            : name == "UPN"      ? "upn"
                                                                 : "uln");
        const bool valid = line.substr(end + 1).starts_with("valid");
        CHECK(!fault_of(*kind, line.substr(comma + 1, end - comma - 1)) == valid);
    }
    CHECK(count == 24);
}

TEST_CASE("NHS number: spaces are accepted, letters and other lengths are not") {
    CHECK(verdict(Identifier::nhs, "999 000 0018") == "valid");
    CHECK(verdict(Identifier::nhs, "999000001") == "an NHS number has 10 digits");
    CHECK(verdict(Identifier::nhs, "99900000180") == "an NHS number has 10 digits");
    CHECK(verdict(Identifier::nhs, "999000001X") == "an NHS number has 10 digits");
    CHECK(verdict(Identifier::nhs, "9990000019") == "the check digit does not match");
    CHECK(verdict(Identifier::nhs, "9991234560") == "this number is never issued");
}

TEST_CASE("UPN: the alphabet has no I, O, S, in either place") {
    CHECK(verdict(Identifier::upn, "b801200005001") == "valid");
    CHECK(verdict(Identifier::upn, "S801200005001") == "the letters I, O and S are not used");
    CHECK(verdict(Identifier::upn, "Z9361234220OI").starts_with("a UPN has"));
    CHECK(verdict(Identifier::upn, "Z93612342200O") == "the letters I, O and S are not used");
    CHECK(verdict(Identifier::upn, "B80120000500").starts_with("a UPN has"));
    CHECK(verdict(Identifier::upn, "B80120000500-").starts_with("a UPN has"));
    CHECK(verdict(Identifier::upn, "B801200005002") == "the check letter does not match");
}

TEST_CASE("ULN: remainder 0 is never issued, nor the number that stands for none") {
    CHECK(verdict(Identifier::uln, "1000000000") == "valid");
    CHECK(verdict(Identifier::uln, "1000000001") == "the check digit does not match");
    CHECK(verdict(Identifier::uln, "9876543211") == "this number is never issued");
    CHECK(verdict(Identifier::uln, "9999999999") == "this stands for no ULN");
    CHECK(verdict(Identifier::uln, "100000000") == "a ULN has 10 digits");
}

TEST_CASE("URN: five or six digits") {
    CHECK(verdict(Identifier::urn, "100000") == "valid");
    CHECK(verdict(Identifier::urn, "20001") == "valid");
    for (const char* wrong : {"1234", "1234567", "10000A", "012345", ""})
        CHECK(verdict(Identifier::urn, wrong) != "valid");
}

TEST_CASE("Postcode: the six shapes, any spacing and case, no C I K M O V at the end") {
    for (const char* right : {"M1 1AA", "M60 1NW", "W1A 1HQ", "CR2 6XH", "DN55 1PT", "EC1A 1BB",
                              "zz11aa", " ZZ 1 1 A A"})
        CHECK(verdict(Identifier::postcode, right) == "valid");
    for (const char* wrong : {"", "M1", "M1 1A", "MM 1AA", "1M 1AA", "M1 AAA", "ZZ1 1CA", "ZZ1 1AV",
                              "EC1AA 1BB", "Z-1 1AA", "AAA 1AA", "A111 1AA"})
        CHECK(verdict(Identifier::postcode, wrong) != "valid");
}

TEST_CASE("A number that takes no spaces says so, and one postcode has a shape of its own") {
    CHECK(verdict(Identifier::upn, "B801 2000 0500 1") == "a UPN is written without spaces");
    CHECK(verdict(Identifier::uln, "10000 00000") == "a ULN is written without spaces");
    CHECK(verdict(Identifier::urn, " 100000") == "a URN is written without spaces");
    CHECK(verdict(Identifier::postcode, "GIR 0AA") == "valid");
    CHECK(verdict(Identifier::postcode, "gir0aa") == "valid");
    CHECK(verdict(Identifier::postcode, "GIR 0AB") == "the first part is not that of a postcode");
}
