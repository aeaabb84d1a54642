// Advice: everybody the law names is asked at once, answers in six weeks, and the family reads it.
#include "shared/audit/audit.hpp"
#include "support/audit_log.hpp"
#include "support/first_thread.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// A parent has asked, the officer knows who they are and has decided to assess; the officer's
// browser is on the page of the case.
Browser assessing(Town& town) {
    Browser sam = town.on("2026-09-07").as("new-parent");
    const std::string reference = test::ask_for_help(sam);
    Browser joanne = town.on("2026-09-09").as("joanne-pryce");
    test::confirm_who_asked(joanne, reference);
    test::decide_to_assess(joanne, reference);
    return joanne;
}

Browser asked_for_advice(Town& town) {
    Browser joanne = assessing(town);
    joanne.follow("Ask for advice");
    joanne.choose("more-b", "Fellside Primary School")
        .choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust")
        .press("Ask them all");
    return joanne;
}

void write_need(Browser& browser, std::string_view words) {
    browser.choose("kind", "need").fill("words", words).press("Save this statement");
}

void write_help(Browser& browser, std::string_view words, std::string_view how_often) {
    browser.choose("kind", "provision")
        .fill("words", words)
        .fill("who", "a speech and language therapist")
        .fill("how_often", how_often)
        .press("Save this statement");
}

// Leila's request, written and sent.
Browser sent_by_leila(Town& town) {
    Browser leila = town.as("leila-haddad");
    leila.follow("Amara");
    leila.press("I will take this");
    leila.follow("Write advice");
    write_need(leila, "Amara needs longer to work out what was said.");
    write_help(leila, "Practice in taking turns in talk.", "twice a week");
    leila.press("Check and send");
    leila.fill("words", "Amara needs quiet and time.").choose("assessed", "yes");
    leila.press("Send the advice");
    return leila;
}

void check_nothing_broke(const Town& town, db::Database& database) {
    CHECK(town.faults() == "");
    CHECK(audit::verify(database).faults.empty());
}
} // namespace

TEST_CASE("Reg 6(1): nobody whom the law names is left out without a reason") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = assessing(town);
        joanne.follow("Ask for advice");
        CHECK(joanne.page().has("Wednesday 21 October")); // reg 8(1): six weeks from receipt
        joanne.untick("ask-d", "Educational psychology, Alderbrook Council").press("Ask them all");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("The school, college or nursery"));
        joanne.fill("why-not-b", "She is taught at home by her mum, who is asked.")
            .fill("why-not-c", "The board will name somebody tomorrow.")
            .press("Ask them all");
        CHECK(joanne.page().status == 422); // the psychologist stays unticked, so still no reason
        joanne.fill("why-not-d", "Her report of June is enough for all of us.");
        joanne.press("Ask them all");
        CHECK(joanne.page().heading() == "Amara");
        CHECK(joanne.page().has("Advice asked for on 9 September"));
        CHECK(joanne.page().has("We asked for advice. Sam Tully, Children’s social care. "));
        CHECK_FALSE(joanne.page().has("Educational psychology"));
        joanne.follow("Ask somebody else");
        CHECK(joanne.page().has("Asked already"));
        CHECK(joanne.page().has("Sam Tully"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE(
    "Another council's psychologists and social workers are not offered: the child is not theirs") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        town.enter_other_council("Bramley");
        Browser joanne = assessing(town);
        joanne.follow("Ask for advice");
        CHECK(joanne.page().has("Educational psychology, Alderbrook Council"));
        CHECK_FALSE(joanne.page().has("Bramley"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("The therapist reads the pack and writes statements; loose words are marked") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = asked_for_advice(town);
        Browser leila = town.on("2026-09-21").as("leila-haddad");
        CHECK(leila.page().heading() == "Hello Leila. 1 request waits for you or your team.");
        leila.follow("Amara");
        CHECK(leila.page().has("3 April 2018, 8 years old")); // to find her in their own records
        CHECK(leila.page().has("Noise makes her ears hot.")); // reg 6(3): what the family sent
        CHECK(leila.page().has("SEND Regs 2014 reg 8(1)"));
        leila.press("I will take this");
        CHECK(leila.page().has("You have taken this."));
        leila.follow("Write advice");
        write_need(leila, "Tarn Valley College would suit her.");
        CHECK(leila.page().has("Advice should not recommend a school"));
        leila.press("Take it out: Tarn Valley College would suit her.");
        CHECK_FALSE(leila.page().has("would suit her"));
        write_need(leila, "Amara needs longer to work out what was said.");
        write_help(leila, "Access to a group.", "");
        CHECK(leila.page().status == 422);
        CHECK(leila.page().has("Say how often"));
        CHECK(leila.value_of("words") == "Access to a group.");
        leila.fill("how_often", "twice a week").press("Save this statement");
        CHECK(leila.page().has("It can be there and never be used."));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("Whoever passes a request back leaves the child's care team, and it can be taken") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        asked_for_advice(town);
        const auto on_care_team = [&] {
            constexpr db::Sql standing{"SELECT id FROM access_fact WHERE kind = 'care_team' "
                                       "AND ended_at IS NULL"};
            std::size_t found = 0;
            database.read([&](db::Connection& reads) { found = reads.query(standing).size(); });
            return found;
        };
        const auto before = on_care_team();
        Browser leila = town.on("2026-09-21").as("leila-haddad");
        leila.follow("Amara");
        leila.press("I will take this");
        CHECK(on_care_team() == before + 1);
        leila.press("Pass it back to the team");
        CHECK(on_care_team() == before);
        CHECK(leila.has_button("I will take this"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("What is half written is told in the inbox, and Check saves what is typed") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        asked_for_advice(town);
        Browser leila = town.on("2026-09-21").as("leila-haddad");
        leila.follow("Amara");
        leila.press("I will take this");
        leila.follow("Write advice");
        CHECK_FALSE(leila.page().has("Saved as you go"));
        write_need(leila, "Amara needs longer to work out what was said.");
        CHECK(leila.page().has("Saved."));
        CHECK(leila.get("/advice").has("With you · 1 statement written, not sent"));
        leila.follow("Amara");
        leila.follow("Go on writing");
        leila.choose("kind", "provision").fill("words", "Practice in taking turns in talk.");
        leila.press("Check and send");
        CHECK(leila.page().status == 422); // it says who is missing, and nothing typed is lost
        CHECK(leila.value_of("words") == "Practice in taking turns in talk.");
        leila.fill("who", "a speech and language therapist").fill("how_often", "twice a week");
        leila.press("Check and send");
        CHECK(leila.page().heading() == "Check and send your advice");
        CHECK(leila.page().has("Practice in taking turns in talk."));
        CHECK(leila.get("/advice").has("With you · 2 statements written, not sent"));
        leila.follow("Amara");
        leila.follow("Go on writing");
        leila.press("Check and send"); // nothing typed: nothing to save
        CHECK(leila.page().heading() == "Check and send your advice");
        leila.fill("words", "Amara needs quiet and time.").choose("assessed", "yes");
        leila.press("Send the advice");
        CHECK_FALSE(leila.get("/advice").has("not sent"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE(
    "Two of a team change one statement: joined and told, or both shown by name; what one left "
    "alone stays as the other saved it") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        asked_for_advice(town);
        Browser leila = town.on("2026-09-21").as("leila-haddad");
        leila.follow("Amara");
        leila.press("I will take this");
        leila.follow("Write advice");
        write_help(leila, "A small group for talk.", "twice a week");
        Browser other = leila;
        leila.follow("Change it");
        other.follow("Change it");
        leila.fill("words", "A small group for talk and play.").fill("how_often", "daily");
        leila.press("Save the change");
        CHECK(leila.page().has("Saved."));
        other.fill("words", "A very small group for talk.").press("Save the change");
        CHECK(other.page().has("both changes stand in it now"));
        CHECK(other.page().has("A very small group for talk and play."));
        CHECK(other.page().has("daily"));

        leila.follow("Change it");
        other.follow("Change it");
        leila.fill("words", "A pair.").fill("how_long", "10 minutes").press("Save the change");
        other.fill("words", "").press("Save the change");
        CHECK(other.page().status == 422);
        other.fill("words", "A class.").press("Save the change"); // begun before hers was saved
        CHECK(other.page().status == 422);
        CHECK(other.page().has("Leila Rahimi saved other words on 21 September 2026"));
        CHECK(other.page().has("A pair."));
        CHECK(other.value_of("how_long") == "10 minutes");
        other.press("Save the change");
        CHECK(other.page().has("A class."));
        CHECK(other.page().has("10 minutes"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("Advice that was sent is frozen: its author follows it, officer and family read it") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = asked_for_advice(town);
        Browser leila = sent_by_leila(town.on("2026-09-23"));
        CHECK(leila.page().has("What became of your advice"));
        CHECK(leila.page().has("Not in a plan yet"));
        const std::string own = leila.page().path;
        CHECK(leila.get(own + "/write").path == own); // nothing can be changed
        leila.get(own + "/sent.pdf");                 // her own document
        CHECK(leila.page().header("content-type") == "application/pdf");
        CHECK(leila.page().body.starts_with("%PDF"));
        CHECK(leila.get("/advice").has("Sent 23 September"));
        CHECK(leila.page().has("Answered by you"));
        CHECK_FALSE(leila.page().has("With you"));

        joanne = town.as("joanne-pryce");
        joanne.get("/work");
        joanne.follow("Amara");
        CHECK(joanne.page().has("Back 23 September"));
        joanne.follow("Read from Speech and language therapy");
        CHECK(joanne.page().has("Practice in taking turns in talk."));
        CHECK(joanne.page().has("twice a week"));
        joanne.follow("The document as it was sent");
        CHECK(joanne.page().heading() == "Advice about Amara");

        Browser sam = town.as("new-parent");
        CHECK(sam.get("/home").has("1 of 4 have answered."));
        sam.follow("Read it");
        CHECK(sam.page().has("Amara needs quiet and time."));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("The parent is asked too, and answers in their own words") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = asked_for_advice(town);
        Browser sam = town.on("2026-09-12").as("new-parent");
        sam.get("/home");
        const std::string home = sam.page().path;
        // What the law asks of them is the one thing to do; to say something else stays possible.
        CHECK(sam.page().has("We ask you too: one thing to do this week."));
        CHECK(sam.page().has("Say something new about Amara"));
        sam.follow("Tell us what you think too");
        const std::string question = sam.page().path;
        sam.press("Send");
        CHECK(sam.page().status == 422);
        sam.fill("words", "At home she tells long stories about foxes.").press("Send");
        CHECK(sam.page().has("We have what you told us"));
        CHECK(sam.page().has("Saturday 12 September"));
        CHECK(sam.page().has("At home she tells long stories about foxes."));
        CHECK(sam.page().has("Noise makes her ears hot.")); // what they told first
        sam.get(question); // answered: what was said, and no empty form
        CHECK(sam.page().heading() == "What you told us");
        CHECK_FALSE(sam.has_button("Send"));
        CHECK_FALSE(sam.get(home).has("Tell us what you think too"));
        CHECK(town.as("joanne-pryce").get(home + "/told").status == 404);
        joanne = town.as("joanne-pryce");
        joanne.get("/work");
        joanne.follow("Amara");
        joanne.follow("Read from Sam Tully");
        CHECK(joanne.page().has("long stories about foxes"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("Reg 8(1): advice that is late shows its days, and can still be sent") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = asked_for_advice(town);
        joanne = town.on("2026-10-26").as("joanne-pryce");
        joanne.get("/work");
        joanne.follow("Amara");
        CHECK(joanne.page().has("5 days late"));          // six weeks ended on 21 October
        CHECK(joanne.page().has("5 days past the date")); // the psychologist: Code 9.49 to 9.51
        const Browser leila = sent_by_leila(town);
        CHECK(leila.page().status == 200);
        joanne.get(joanne.page().path);
        CHECK(joanne.page().has("Back 26 October"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("Whoever has not answered is reminded before and after the six weeks, by a letter they "
          "read") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = asked_for_advice(town);
        const std::string case_page = joanne.page().path;
        CHECK_FALSE(joanne.has_button("Remind those who have not answered")); // six weeks are left
        const Browser sent = sent_by_leila(town.on("2026-09-23"));
        joanne = town.on("2026-10-12").as("joanne-pryce"); // nine days left
        joanne.get(case_page);
        Browser devon = town.as("devon-marsh");
        devon.get(case_page);
        joanne.press("Remind those who have not answered");
        CHECK_FALSE(joanne.has_button("Remind those who have not answered")); // not twice
        devon.press("Remind those who have not answered");
        CHECK(devon.page().has("Nobody is left to remind"));
        CHECK(joanne.page().has("We sent a reminder about advice."));
        Browser tom = town.as("tom-whitaker");
        tom.get("/advice");
        tom.follow("Your advice about Amara is due soon");
        CHECK(tom.page().has("21 October 2026"));
        CHECK_FALSE(town.as("leila-haddad").get("/advice").has("Your advice about Amara"));

        joanne = town.on("2026-10-26").as("joanne-pryce");
        joanne.get(case_page);
        joanne.press("Remind those who have not answered");
        tom = town.as("tom-whitaker");
        tom.get("/advice");
        tom.follow("We still need your advice about Amara");
        CHECK(tom.page().has("SEND Code of Practice, 9.49 to 9.51"));
        CHECK_FALSE(tom.page().has("regulation 8")); // it binds bodies of s.31(5), not him
        const std::string letter = tom.page().path;
        CHECK(town.as("marcus-bell").get(letter).status == 404); // his own says the same to him
        check_nothing_broke(town, database);
    });
}

TEST_CASE("CFA s.31(2): a body refuses on one of two grounds, with reasons the officer reads") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = asked_for_advice(town);
        Browser tom = town.as("tom-whitaker"); // a psychologist: s.31(5) does not name his body
        tom.get("/advice");
        tom.follow("Amara");
        CHECK_FALSE(tom.page().has("We cannot give advice"));
        CHECK(tom.get(tom.page().path + "/refuse").status == 404);
        Browser leila = town.as("leila-haddad");
        leila.follow("Amara");
        leila.follow("We cannot give advice");
        leila.fill("words", "All our therapists are on strike.").press("Send the refusal");
        CHECK(leila.page().status == 422);
        CHECK(leila.value_of("words") == "All our therapists are on strike.");
        leila.choose("ground", "adverse_effect").press("Send the refusal");
        CHECK(leila.page().has("You refused, with reasons"));
        joanne.get(joanne.page().path);
        CHECK(joanne.page().has("Refused 9 September"));
        joanne.follow("Read the reasons");
        CHECK(joanne.page().has("section 31(2)(b)"));
        CHECK(joanne.page().has("on strike"));
        check_nothing_broke(town, database);
    });
}

TEST_CASE("Another body sees nothing of what a body was asked or wrote; the attempt is recorded") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = asked_for_advice(town);
        Browser leila = sent_by_leila(town);
        const std::string own = leila.page().path;
        Browser ben = town.as("ben-sorensen"); // of the same trust, another service
        CHECK_FALSE(ben.get("/advice").has("Amara"));
        CHECK(ben.get(own).status == 404);
        CHECK(ben.get(own + "/sent.pdf").status == 404);
        CHECK(test::audit_count(database, "advice.request", audit::Outcome::denied) == 1);
        Browser tom = town.as("tom-whitaker"); // asked himself, but not who reads health advice
        CHECK(tom.get("/advice").has("Amara"));
        CHECK(tom.get(own).status == 404);
        std::string read = "/cases/" + own.substr(std::string{"/advice/"}.size());
        read.insert(read.rfind('/'), "/advice/health");
        CHECK(tom.get(read).status == 404);
        CHECK(joanne.get(read).status == 200);
        CHECK(test::audit_count(database, "advice.read", audit::Outcome::denied) == 1);
        CHECK(test::audit_count(database, "advice.read", audit::Outcome::allowed) == 1);
        Browser jo = town.as("jo-marsh"); // another family
        CHECK(jo.get("/children/" + read.substr(std::string{"/cases/"}.size())).status == 404);
        check_nothing_broke(town, database);
    });
}
