// Everyone whom the law names is told that an assessment is considered, and what was decided.
#include "shared/audit/audit.hpp"
#include "support/asking.hpp"
#include "support/first_thread.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

TEST_CASE("Who turned out to be nobody to the child gets no letter; nothing is decided before "
          "somebody else is confirmed") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/standing");
        joanne.choose("kind", "none").choose("orders", "asked");
        joanne.fill("How do you know?", "A neighbour, by her own letter").press("Confirm");
        CHECK(joanne.page().path == "/cases/" + reference);
        joanne.get("/cases/" + reference + "/considering");
        joanne.press("Send these letters");
        CHECK(joanne.page().status == 422);
        test::decide_to_assess(joanne, reference);
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Confirm first who asked"));
        joanne.get("/cases/" + reference + "/standing");
        joanne.fill("adult-given", "Rosa").fill("adult-words", "Mum").press("Add");
        test::confirm_who_asked(joanne, reference);
        test::decide_to_assess(joanne, reference);
        CHECK(joanne.page().status == 200);
        CHECK(joanne.get("/cases/" + reference).has("Post the letter to Rosa"));
        CHECK_FALSE(joanne.page().has("Post the letter to Sam"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Reg 4: the family with its rights, the commissioner and social care are told, once") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Callum");
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference + "/considering");
        joanne.press("Send these letters");
        CHECK(joanne.page().status == 422); // nobody is confirmed yet
        test::joanne_confirms_who_asked(town, reference);
        joanne.get("/cases/" + reference);
        joanne.follow("Tell those who must be told");
        CHECK(joanne.page().has("Sam Tully"));
        CHECK(joanne.page().has("Alderbrook Integrated Care Board"));
        joanne.press("Send these letters");
        CHECK(joanne.page().has("We wrote to the family that we are considering"));
        joanne.get("/cases/" + reference + "/considering");
        CHECK(joanne.page().has("They were told on Monday 7 September"));
        CHECK_FALSE(joanne.has_button("Send these letters"));

        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference);
        sam.follow("We are considering an assessment of Callum");
        CHECK(sam.page().has("right to send us evidence"));
        CHECK(sam.page().has(
            "They will tell you where to send or bring things")); // the page takes words
        CHECK(sam.page().has("19 October 2026"));

        Browser ruth = town.as("ruth-okafor"); // each body reads what was addressed to it
        ruth.get("/advice");
        ruth.follow("We are considering an assessment of Callum");
        CHECK(ruth.page().has("Dear Alderbrook Integrated Care Board"));
        const std::string letter = ruth.page().path;
        CHECK(ruth.get(letter + "/letter.pdf").body.starts_with("%PDF"));
        CHECK(ruth.get("/cases/" + reference).status == 404);    // the letter, and no more
        CHECK(ruth.get("/work").path == "/advice");              // no case is hers to open
        CHECK(town.as("marcus-bell").get(letter).status == 404); // social care has its own
        CHECK_FALSE(town.as("leila-haddad").get("/advice").has("Callum"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Reg 4(2): the family says where the child learns, and its head is told; where nobody "
          "knows, the page says so, and an officer records it") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const auto asks = [&](std::string_view child, std::string_view learns_at) {
            Browser sam = town.on("2026-09-07").as("new-parent");
            sam.get("/ask/child");
            sam.fill("given-name", child).fill("learns-at", learns_at);
            sam.press("Check your answers");
            CHECK(sam.page().has(learns_at));
            sam.press("Send");
            return sam.page().path.substr(std::string_view{"/requests/"}.size());
        };
        const std::string known = asks("Wren", "fellside primary school");
        const std::string unknown = asks("Linnet", "Oak Lodge, I think");
        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + known + "/considering");
        CHECK(joanne.page().has("Fellside Primary School, head teacher"));
        CHECK_FALSE(joanne.page().has("nobody there is told"));

        test::joanne_confirms_who_asked(town, unknown);
        joanne.get("/cases/" + unknown + "/considering");
        CHECK(joanne.page().has("We were told: “Oak Lodge, I think”."));
        CHECK(joanne.page().has("nobody there is told"));
        CHECK_FALSE(joanne.page().has("head teacher"));
        joanne.follow("Record where they learn");
        joanne.press("Record this");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Choose where they learn, or that they go nowhere now"));
        joanne.choose("setting", "Fellside Primary School").press("Record this");
        CHECK(joanne.page().has("Say who told you, and when"));
        joanne.fill("source", "Sam, by phone").press("Record this");
        CHECK(joanne.page().path == "/cases/" + unknown);
        CHECK(joanne.page().has("Where the child learns was recorded."));
        joanne.get("/cases/" + unknown + "/setting");
        CHECK(joanne.page().has("They learn at Fellside Primary School. Recorded on 7 September "
                                "2026: Sam, by phone."));
        joanne.get("/cases/" + unknown + "/considering");
        CHECK(joanne.page().has("Fellside Primary School, head teacher"));
        joanne.press("Send these letters");
        CHECK(joanne.page().status == 200);
        CHECK(town.as("helen-foy").get("/advice").has("Linnet")); // its letter, as reg 4(2) says

        joanne.get("/cases/" + unknown + "/setting");
        CHECK(joanne.page().has("It gets the letters from now on."));
        joanne.choose("setting", "Nowhere now")
            .fill("source", "Sam, by phone")
            .press("Record this");
        joanne.get("/cases/" + unknown + "/setting");
        CHECK(joanne.page().has("They go nowhere now."));
        for (const std::string_view who : {"new-parent", "helen-foy", "ruth-okafor"}) {
            CAPTURE(who);
            CHECK(town.as(who).get("/cases/" + unknown + "/setting").status == 404);
        }
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}
