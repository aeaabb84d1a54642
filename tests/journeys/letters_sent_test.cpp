// By which lawful route a letter goes: here to who agreed, else by post or hand, and nothing counts
// as sent before somebody has recorded it (NOTICE-SERVICE; Education Act 1996 s.572).
#include "support/asking.hpp"
#include "support/audit_log.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
constexpr auto post_task = "Post the letter to Sam Tully";
constexpr auto tell_task = "Tell Sam Tully of the letter";
constexpr auto own_page = "/how-we-send-letters";
constexpr auto at = "4 Beck Row, Alderbrook";

Browser& typed_day(Browser& joanne, std::string_view day) { // "2026-09-14"
    return joanne.fill("on-day", day.substr(8))
        .fill("on-month", day.substr(5, 2))
        .fill("on-year", day.substr(0, 4));
}

void sam_agrees(Browser& sam) {
    sam.get(own_page);
    sam.fill("told-at", "sam@example.org").press("I agree to letters here");
}

// The officer's page of the letter that says the child is assessed.
std::string decided_about_amara(Town& town, Browser& joanne) {
    const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Amara");
    test::joanne_confirms_who_asked(town, reference);
    test::joanne_decides_to_assess(town.on("2026-09-14"), reference);
    joanne = town.as("joanne-pryce");
    joanne.get("/cases/" + reference);
    return reference;
}
} // namespace

TEST_CASE("A letter to a parent who agreed to nothing is the officer's to post, and not sent "
          "before that is recorded") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.visitor();
        const std::string reference = decided_about_amara(town, joanne);
        const std::string child = "/children/" + reference;
        CHECK(joanne.page().has("Not posted yet"));
        CHECK_FALSE(joanne.page().has(tell_task));
        Browser sam = town.as("new-parent");
        CHECK(sam.get(child).has("Not posted yet"));

        town.on("2026-09-16");
        joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("Late: 14 Sep")); // its days run from the day that stands on it
        const test::Page list = joanne.get("/work");
        CHECK(list.has("1 child needs you now"));
        CHECK(list.has("Ask for advice")); // everything else waits for that
        joanne.get("/cases/" + reference);
        joanne.follow(post_task);
        CHECK(joanne.page().has("Sam Tully has not agreed to letters here"));
        CHECK_FALSE(joanne.page().has("I told them at"));
        joanne.press("Record how it went");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Choose how the letter went"));
        typed_day(joanne.choose("channel", "first_class").fill("address", at), "2026-09-13");
        joanne.press("Record how it went");
        CHECK(joanne.page().has("The letter was not made yet on that day"));
        typed_day(joanne, "2026-09-17").press("Record how it went");
        CHECK(joanne.page().has("The day must be today or in the past"));
        CHECK(test::audit_count(database, "letter.send", audit::Outcome::refused) == 3);
        typed_day(joanne, "2026-09-15").press("Record how it went");
        CHECK(joanne.page().path == "/cases/" + reference);
        CHECK_FALSE(joanne.page().has(post_task));
        CHECK(joanne.page().has("Posted first class on Tuesday 15 September"));
        CHECK(test::audit_count(database, "letter.send", audit::Outcome::allowed) == 1);

        joanne.follow("Posted first class on Tuesday 15 September");
        CHECK(joanne.page().has(at));
        CHECK(joanne.page().has("17 September 2026")); // the second working day
        sam = town.as("new-parent");
        CHECK(sam.get(child).has("Posted first class on Tuesday 15 September"));
        CHECK_FALSE(sam.page().has(at));
        CHECK(sam.page().has("Sent a letter, Wednesday 16 September")); // who looked
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A parent who agreed reads letters here, and each is sent when they were told of it") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.visitor();
        const std::string reference = decided_about_amara(town, joanne);
        Browser sam = town.as("new-parent");
        sam.get("/children/" + reference);
        sam.follow("How we send you letters");
        CHECK(sam.page().has("We post your letters to you"));
        sam.fill("told-at", "at home").press("I agree to letters here");
        CHECK(sam.page().status == 422);
        CHECK(sam.page().has("Enter an e-mail address, like name@example.org, or a mobile number"));
        sam_agrees(sam);
        CHECK(sam.page().path == own_page);
        CHECK(sam.page().has("we tell you of each at sam@example.org"));
        CHECK(sam.page().has("You agreed to that on 14 September 2026."));
        CHECK(test::audit_count(database, "letters.agree", audit::Outcome::allowed) == 1);

        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("Message not sent yet")); // it lies there: that is no sending
        joanne.follow(tell_task);
        CHECK(joanne.page().has("Sam Tully agreed on 14 September 2026"));
        typed_day(joanne.choose("channel", "electronic"), "2026-09-14");
        joanne.press("Record how it went");
        CHECK(joanne.page().has("Message sent on Monday 14 September"));
        joanne.follow("Message sent on Monday 14 September");
        CHECK(joanne.page().has("sam@example.org"));
        CHECK(joanne.page().has("Agreed to letters here 14 September 2026"));
        CHECK(sam.get("/children/" + reference).has("Message sent on Monday 14 September"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("After an agreement is taken back letters are posted; what went by it stays sent") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.visitor();
        Browser sam = town.as("new-parent");
        sam_agrees(sam);
        const std::string amara = decided_about_amara(town, joanne);
        joanne.follow(tell_task);
        const std::string form = joanne.page().path;
        typed_day(joanne.choose("channel", "electronic"), "2026-09-14");
        joanne.press("Record how it went");
        const std::string callum = test::sam_asks_about(town, "Callum");
        test::joanne_confirms_who_asked(town, callum);
        test::joanne_decides_to_assess(town, callum);

        joanne.get("/cases/" + callum);
        joanne.follow(tell_task); // the form stands open while Sam thinks again
        sam = town.as("new-parent");
        sam.get(own_page);
        sam.press("Post my letters to me");
        CHECK(sam.page().has("You agreed on 7 September 2026 and took it back on 14 September"));
        CHECK(test::audit_count(database, "letters.take_back", audit::Outcome::allowed) == 1);
        typed_day(joanne.choose("channel", "electronic"), "2026-09-14");
        joanne.press("Record how it went");
        CHECK(joanne.page().status == 422);
        CHECK(
            joanne.page().has("They had not agreed to letters here on that day, or took it back"));

        CHECK(joanne.get("/cases/" + callum).has(post_task));
        CHECK(joanne.page().has("Not posted yet"));
        CHECK(joanne.get("/cases/" + amara).has("Message sent on Monday 14 September"));
        CHECK(joanne.get(form).has("sam@example.org")); // what was relied on then
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Only whoever has the case records how a letter went, and nobody agrees for another") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.visitor();
        decided_about_amara(town, joanne);
        joanne.follow(post_task);
        const std::string form = joanne.page().path;
        typed_day(joanne.choose("channel", "by_hand").fill("address", at), "2026-09-14");
        joanne.press("Record how it went");
        for (const char* other : {"leila-haddad", "helen-foy", "ruth-okafor"}) {
            INFO(other);
            Browser browser = town.as(other);
            CHECK(browser.get(form).status == 404);
            CHECK_FALSE(browser.page().has(at));
            CHECK(browser.get(own_page).status == 404);
        }
        Browser sam = town.as("new-parent");
        CHECK(sam.get(form).status == 404);
        CHECK(town.visitor().get(form).path.starts_with("/sign-in"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A draft and the letter with it go in one envelope, recorded once") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::written_draft(town);
        Browser joanne = test::issue_draft(town, reference);
        CHECK(joanne.get("/cases/" + reference).has(", and what goes with it"));
        for (const std::string made_on : {"9 Sept", "1 Dec", "7 Dec"}) { // the earliest first
            INFO(made_on);
            joanne.get("/cases/" + reference);
            CHECK(joanne.page().has("Of " + made_on + ": "));
            joanne.follow(post_task);
            typed_day(joanne.choose("channel", "by_hand").fill("address", at), "2026-12-07");
            joanne.press("Record how it went");
        }
        CHECK_FALSE(joanne.page().has("Not posted yet")); // the draft neither
        CHECK(test::audit_count(database, "letter.send", audit::Outcome::allowed) == 3);
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "A letter that was not sent is the next step on the list, though the family has its days") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Amara");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-09-14").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/against/assess");
        joanne.fill("need", "She may have needs.").fill("necessity", "School gives what helps.");
        joanne.choose("unmet", "necessity").fill("reasons", "What the school gives is enough.");
        joanne.press("Propose it to a second person");
        Browser devon = town.as("devon-marsh");
        CHECK(devon.get("/work").has("1 waits for you as the second person"));
        CHECK(devon.page().has("proposed by Joanne Pryce"));
        devon.follow("Amara");
        devon.press("Confirm, and send the letters");
        CHECK_FALSE(devon.get("/work").has("as the second person"));

        joanne = town.on("2026-09-15").as("joanne-pryce");
        CHECK(joanne.get("/work").has("1 is past a date."));
        CHECK(joanne.page().has("Send the letters that wait"));
        CHECK(joanne.page().has("Monday 14 September · 1 day late"));
        joanne.get("/work?waiting=us&whose=team");
        CHECK(joanne.page().has("Amara"));
        joanne.get("/cases/" + reference);
        joanne.follow(post_task);
        typed_day(joanne.choose("channel", "by_hand").fill("address", at), "2026-09-15");
        joanne.press("Record how it went");
        CHECK_FALSE(joanne.get("/work").has("Send the letters that wait"));
        CHECK(joanne.page().has("Nothing for us yet"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("What was mistyped of a sending is put right: what stood is kept, and the days follow") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::sam_asks_about(town.on("2026-09-07"), "Amara");
        test::joanne_confirms_who_asked(town, reference);
        Browser joanne = town.on("2026-09-14").as("joanne-pryce");
        joanne.get("/cases/" + reference + "/against/assess");
        joanne.fill("need", "She may have needs.").fill("necessity", "School gives what helps.");
        joanne.choose("unmet", "necessity").fill("reasons", "What the school gives is enough.");
        joanne.press("Propose it to a second person");
        Browser devon = town.as("devon-marsh");
        devon.get("/cases/" + reference);
        devon.follow("A “no” waits for a second look");
        devon.press("Confirm, and send the letters");

        joanne = town.on("2026-09-16").as("joanne-pryce");
        joanne.get("/cases/" + reference);
        joanne.follow(post_task);
        const std::string form = joanne.page().path;
        const std::string put_right = form.substr(0, form.rfind('/')) + "/put-right";
        CHECK(joanne.get(put_right).status == 404); // nothing is recorded yet
        joanne.get(form);
        typed_day(joanne.choose("channel", "first_class").fill("address", at), "2026-09-15");
        joanne.press("Record how it went");
        Browser sam = town.as("new-parent");
        CHECK(sam.get("/children/" + reference).has("By 15 November 2026.")); // reg 33

        joanne.get(form);
        joanne.follow("That is not how it went");
        CHECK(joanne.page().path == put_right);
        CHECK(joanne.value_of("address") == at);
        CHECK(joanne.value_of("on-day") == "15");
        joanne.choose("channel", "by_hand").fill("address", "").press("Put it right");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.value_of("address").empty());
        typed_day(joanne.fill("address", "40 Beck Row"), "2026-09-14").press("Put it right");
        CHECK(joanne.page().path == form);
        CHECK(joanne.page().has("Handed over on Monday 14 September"));
        CHECK(joanne.page().has("40 Beck Row"));
        CHECK(joanne.page().has("What was recorded wrongly before"));
        CHECK(joanne.page().has("Posted first class on Tuesday 15 September"));
        CHECK(joanne.page().has(at));
        CHECK(joanne.page().has("Put right by Joanne Pryce, 16 September 2026"));
        CHECK(test::audit_count(database, "letter.put_right", audit::Outcome::refused) == 1);
        CHECK(test::audit_count(database, "letter.put_right", audit::Outcome::allowed) == 1);

        sam = town.as("new-parent");
        CHECK(sam.get("/children/" + reference).has("By 14 November 2026."));
        CHECK(sam.page().has("Handed over on Monday 14 September"));
        CHECK_FALSE(sam.page().has("Posted first class"));
        CHECK(sam.page().has("Put right how a letter was sent")); // who looked
        CHECK(sam.get(put_right).status == 404);
        CHECK(town.as("leila-haddad").get(put_right).status == 404);
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}

TEST_CASE(
    "Reg 13(1)(a): the family's days begin when the draft goes, and no final plan is proposed "
    "over one of which nobody recorded how it went") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference = test::written_draft(town);
        Browser joanne = test::issue_draft(town, reference);
        joanne = town.on("2026-12-28").as("joanne-pryce");
        const std::string final_page = "/cases/" + reference + "/plan/final";
        const auto propose = [&]() -> const test::Page& {
            joanne.get(final_page);
            joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary");
            return joanne.press("Ask a manager to approve it");
        };
        CHECK(propose().status == 422);
        CHECK(joanne.page().has("Nobody recorded how the draft was sent"));
        CHECK(joanne.page().has("The draft has not gone out yet"));
        test::post_letters(joanne, reference, "2026-12-28");
        CHECK(joanne.page().has("Monday 28 December"));
        CHECK(propose().status == 422);
        CHECK(joanne.page().has("The family has until Monday 11 January")); // the day counts
        joanne = town.on("2027-01-12").as("joanne-pryce");
        CHECK(propose().status == 200);
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}
