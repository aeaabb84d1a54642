// Whose the rights are: a young person decides for themself, and their parents see what the young
// person wants them to see (Children and Families Act 2014 s.80, s.83; Mental Capacity Act 2005).
#include "support/asking.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// Born on 3 April 2010: compulsory school age ends on 26 June 2026.
struct Asked {
    std::string reference;
    Browser sam, joanne;
};
Asked sam_asked_about_amara(Town& town) {
    Browser sam = town.as("new-parent");
    sam.get("/ask/child");
    sam.fill("First name", "Amara").fill("born-day", "3").fill("born-month", "4");
    sam.fill("born-year", "2010").fill("Who are you to them?", "Dad");
    sam.press("Check your answers");
    const std::string receipt = sam.press("Send").path;
    const std::string reference = receipt.substr(receipt.rfind('/') + 1);
    test::joanne_confirms_who_asked(town, reference);
    return {reference, sam, town.as("joanne-pryce")};
}
} // namespace

TEST_CASE(
    "CFA s.83(2): a parent of a young person sees nothing new until the young person agreed") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        auto [reference, sam, joanne] = sam_asked_about_amara(town);
        const std::string child = "/children/" + reference;
        CHECK(sam.get(child).status == 404);
        CHECK(sam.get("/home").heading() == "We have your request"); // as he sent it, no more

        joanne.get("/cases/" + reference);
        joanne.follow("Who decides for Amara");
        CHECK(joanne.page().has("The rights have been Amara’s own since 27 June 2026."));
        joanne.choose("sees", "Sam Tully").press("Record this");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Say who judged it or asked, and when"));
        joanne.fill("source", "Amara told her teacher on 4 September").press("Record this");
        CHECK(joanne.page().path == "/cases/" + reference);
        CHECK(joanne.page().has("Sees what the family sees"));
        CHECK(sam.get(child).status == 200);
        CHECK(sam.get("/home").has("Amara"));

        joanne.get("/cases/" + reference + "/rights");
        joanne.untick("sees", "Sam Tully").fill("source", "Amara thought again");
        joanne.press("Record this");
        CHECK(joanne.page().has("Sees only what they sent: Amara decides"));
        CHECK(sam.get(child).status == 404);
        CHECK(sam.get("/requests/" + reference).status == 200); // what they sent themselves
        CHECK(town.faults() == "");
    });
}

TEST_CASE("MCA 2005 s.1(2): a parent decides instead only where somebody judged capacity lacking") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        auto [reference, sam, joanne] = sam_asked_about_amara(town);
        joanne.get("/cases/" + reference + "/rights");
        joanne.choose("decides", "Sam Tully").fill("source", "Dr Osei, 4 September");
        joanne.press("Record this");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("only where somebody has judged that the young person cannot"));
        joanne.choose("judged", "not_shown").press("Record this");
        CHECK(sam.get("/children/" + reference).status == 200);
        CHECK(town.as("tom-whitaker").get("/cases/" + reference + "/rights").status == 404);
    });
}

TEST_CASE("CFA s.80, SEND Regs reg 64: the letters of a young person who cannot decide go to the "
          "parent, unless there is a deputy, and to nobody else") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        auto [reference, sam, joanne] = sam_asked_about_amara(town);
        const std::string at_case = "/cases/" + reference;
        CHECK_FALSE(joanne.get(at_case + "/considering").has("Sam Tully"));
        const auto judged = [&](std::string_view how) {
            joanne.get(at_case + "/rights");
            joanne.choose("judged", how).fill("source", "Dr Osei, 4 September");
        };
        judged("not_shown"); // there is a deputy: no parent decides
        joanne.choose("decides", "representative").press("Record this");
        CHECK(joanne.page().has("send them by hand to the deputy or attorney"));
        CHECK_FALSE(joanne.get(at_case + "/considering").has("Sam Tully"));
        CHECK(sam.get("/children/" + reference).status == 404);
        judged("not_shown");
        joanne.choose("decides", "Sam Tully").press("Record this");
        CHECK(joanne.page().status == 422); // both
        joanne.untick("decides", "representative").untick("decides", "Sam Tully");
        joanne.press("Record this"); // nobody is named: reg 64, the parent
        CHECK(joanne.page().has("Decides instead of Amara"));
        CHECK_FALSE(joanne.page().has("by hand"));
        joanne.get(at_case + "/considering");
        CHECK(joanne.page().has("Sam Tully"));
        joanne.press("Send these letters");
        sam.get("/children/" + reference);
        sam.follow("We are considering an assessment of Amara");
        CHECK(sam.page().has("Dear Sam Tully"));
        CHECK(joanne.get(at_case).has("To Sam Tully"));
        CHECK_FALSE(joanne.page().has("To Amara"));

        judged("shown"); // somebody looked again
        joanne.untick("decides", "Sam Tully").press("Record this");
        test::joanne_decides_to_assess(town, reference);
        CHECK(joanne.get(at_case).has("To Amara"));
        CHECK(sam.get("/children/" + reference).status == 404);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("CFA s.83(2): a young person is invited, comes in, and finds their own record") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        auto [reference, sam, joanne] = sam_asked_about_amara(town);
        Browser amara = town.visitor();
        amara.get(town.invites({.email = "amara@example.org", .subject_of = reference}));
        CHECK(amara.page().heading() == "Welcome, Amara");
        amara.fill("Choose a password", "kettle orbit heron").press("Sign in");
        CHECK(amara.page().path == "/children/" + reference);
        CHECK(amara.page().status == 200);
        CHECK_THROWS(town.invites({.email = "twice@example.org", .subject_of = reference}));
        CHECK_THROWS(town.invites({.email = "other@example.org", .subject_of = "00000000A"}));

        joanne.get("/cases/" + reference + "/rights");
        joanne.choose("judged", "not_shown").fill("source", "Dr Osei, 4 September");
        joanne.press("Record this");
        CHECK(amara.get("/children/" + reference).status == 404);
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "A child recorded without a birthday: their parent sees nothing until an officer adds it, "
    "with how it is known") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.as("new-parent");
        sam.get("/ask/child");
        sam.fill("First name", "Bo").press("Check your answers");
        const std::string receipt = sam.press("Send").path;
        const std::string reference = receipt.substr(receipt.rfind('/') + 1);
        test::joanne_confirms_who_asked(town, reference);
        CHECK(sam.get("/children/" + reference).status == 404);
        CHECK(sam.get("/cases/" + reference + "/birthday").status == 404);

        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        joanne.follow("Add Bo’s date of birth");
        CHECK(joanne.page().has("nobody at home can see Bo’s pages"));
        const auto record = [&](std::string_view year, std::string_view source) {
            joanne.fill("born-day", "3").fill("born-month", "4").fill("born-year", year);
            joanne.fill("source", source).press("Record this");
        };
        record("2027", "Mum told us"); // it is 7 September 2026
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("must be today or in the past"));
        record("2001", "Mum told us");
        CHECK(joanne.page().has("under 25"));
        CHECK(joanne.value_of("source") == "Mum told us");
        record("20181", "Mum told us");
        CHECK(joanne.page().has("like 27 3 2018"));
        record("2018", "");
        CHECK(joanne.page().has("Say how you know"));
        record("2018", "Birth certificate seen");
        CHECK(joanne.page().path == "/cases/" + reference);
        CHECK(joanne.page().has("8 years old"));
        CHECK(joanne.page().has("Correct Bo’s date of birth"));
        CHECK(sam.get("/children/" + reference).status == 200);
        CHECK(town.as("tom-whitaker").get("/cases/" + reference + "/birthday").status == 404);

        joanne.get("/cases/" + reference + "/birthday"); // it was another year: the rights are Bo's
        record("2009", "Passport seen");
        CHECK(joanne.page().has("17 years old"));
        CHECK(sam.get("/children/" + reference).status == 404);
        CHECK(town.faults() == "");
    });
}
