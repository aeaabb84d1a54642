// Others ask: a school for its pupil, a page in pencil that came by post, a professional who
// worries.
#include "support/asking.hpp"
#include "support/audit_log.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// Looks at a case that are filed under two children.
std::int64_t naming_two(db::Database& database) {
    std::int64_t count = 0;
    database.read([&](db::Connection& reads) {
        for (const db::Row& row : reads.query("SELECT content FROM audit_entry")) {
            const audit::Entry entry = audit::from_content(row.get<std::string>(0));
            count += entry.act == "case.view" && entry.subjects.size() == 2;
        }
    });
    return count;
}
} // namespace

TEST_CASE("CFA s.36(1): a SENCO asks for her pupil; the school follows what it sent, and the "
          "parent is told") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser helen = town.on("2026-10-19").as("helen-foy");
        helen.get("/advice");
        helen.follow("Ask for an assessment of a child or young person");
        CHECK(helen.page().heading() == "Ask for an assessment");
        const std::string setting = helen.value_of("setting"); // her own school, to begin with
        helen.choose("setting", "Fellside Primary School");
        CHECK(helen.value_of("setting") == setting);
        helen.press("Send it");
        CHECK(helen.page().status == 422);
        helen.fill("given-name", "Callum").fill("family-name", "Reyes");
        helen.fill("born-day", "3").fill("born-month", "4").fill("born-year", "2016");
        helen.fill("parent-given", "Rosa").fill("parent-family", "Reyes").fill("tie", "Mum");
        helen.fill("hard", "Reading, above all aloud.").press("Send it");
        CHECK(helen.page().heading() == "We have your request");
        CHECK(helen.page().has("It is about Callum Reyes")); // she asks for more than one
        CHECK(helen.page().has("Monday 30 November"));       // reg 5(1)
        const std::string reference = helen.page().path.substr(helen.page().path.rfind('/') + 1);

        Browser joanne = town.as("joanne-pryce");
        joanne.get("/cases/" + reference);
        CHECK(joanne.page().has("We were asked for an assessment. Fellside Primary School."));
        CHECK(joanne.page().has("Reading, above all aloud."));
        CHECK(joanne.page().has("What we were told"));
        CHECK(joanne.page().has("Helen Foy, Fellside Primary School"));
        CHECK_FALSE(joanne.page().has("What the family told us"));
        test::joanne_confirms_who_asked(town, reference);
        joanne.get("/cases/" + reference + "/considering");
        CHECK(joanne.page().has("Rosa Reyes"));
        CHECK(joanne.page().has("head teacher"));
        joanne.press("Send these letters");
        CHECK(joanne.page().status == 200);
        test::joanne_decides_to_assess(town, reference);
        joanne.get("/cases/" + reference);
        joanne.follow("We will find out what helps Callum");
        CHECK(joanne.page().has("We were asked on 19 October 2026")); // Rosa Reyes did not ask
        helen.get("/requests/" + reference);
        CHECK(helen.page().has("Reading, above all aloud."));
        CHECK_FALSE(helen.page().has("What happens next")); // it was decided: nothing to promise
        joanne.get("/cases/" + reference + "/ask-for-advice");
        joanne.choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust");
        joanne.press("Ask them all");
        Browser leila = town.as("leila-haddad"); // who has to find him in her own records
        leila.follow("Callum");
        CHECK(leila.page().heading() == "Advice about Callum Reyes");
        CHECK(leila.page().has("3 April 2016, 10 years old"));
        CHECK(leila.page().has("School Fellside Primary School"));
        joanne.get("/cases/" + reference);
        joanne.follow("Decide whether there will be a plan");
        joanne.fill("reasons", "It is necessary.")
            .press("Decide to issue a plan, and send the letter");
        joanne.get("/cases/" + reference + "/plan");
        CHECK_FALSE(joanne.page().has("Reading, above all aloud.")); // reg 12(1)(a)
        CHECK(town.faults() == "");
    });
}

TEST_CASE("CFA s.24(1)(b): what a nursery posted counts from the day it arrived, not from the day "
          "it was written down") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.on("2026-11-20").as("joanne-pryce");
        joanne.get("/cases/new");
        CHECK(joanne.page().heading() == "Record a request");
        joanne.fill("received-day", "21").fill("received-month", "11");
        joanne.fill("received-year", "2026").choose("channel", "post").choose("asker", "other");
        joanne.fill("given-name", "Oskar").fill("family-name", "Zieliński").press("Record it");
        CHECK(joanne.page().status == 422); // tomorrow
        CHECK(joanne.page().has("must be today or in the past"));
        joanne.fill("received-day", "18").press("Record it");
        CHECK(joanne.page().has("Oskar Zieliński"));
        CHECK(joanne.page().has("Wednesday 30 December")); // six weeks from the 18th
        CHECK(joanne.page().has("Somebody told us about the child."));
        CHECK(joanne.page().has("by post"));
        const std::string case_page = joanne.page().path;
        joanne.get(case_page + "/standing");
        joanne.press("Add");
        CHECK(joanne.page().status == 422);
        joanne.fill("adult-given", "Marek").fill("adult-words", "Dad").press("Add");
        CHECK(joanne.page().has("What is Marek to Oskar?"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A parent who called is invited once it is known who she is; her link serves once") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.on("2026-09-07").as("joanne-pryce");
        joanne.get("/cases/new");
        joanne.fill("received-day", "7").fill("received-month", "9").fill("received-year", "2026");
        joanne.choose("channel", "phone").choose("asker", "family");
        joanne.fill("given-name", "Amara").fill("parent-given", "Grace").fill("tie", "Mum");
        joanne.fill("born-day", "14").fill("born-month", "3").fill("born-year", "2018");
        joanne.press("Record it");
        const std::string case_page = joanne.page().path;
        CHECK_FALSE(joanne.page().has("Invite Grace")); // nobody knows yet who she is
        test::joanne_confirms_who_asked(town, case_page.substr(case_page.rfind('/') + 1));
        joanne.get(case_page);
        joanne.follow("Invite Grace");
        const std::string form = joanne.page().path;
        joanne.fill("email", "grace").press("Make their link");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Enter an e-mail address"));
        joanne.fill("email", "grace@example.org").press("Make their link");
        joanne.follow("The link of Grace");
        const std::string link = joanne.page().path;

        Browser grace = town.visitor();
        CHECK(grace.get(link).heading() == "Welcome, Grace");
        grace.fill("Choose a password", "kettle orbit heron").press("Sign in");
        CHECK(grace.page().heading() == "Hello Grace. This is where we are with Amara.");
        CHECK(town.visitor().get(link).status == 404);
        joanne.get(form);
        CHECK(joanne.page().has("They can sign in already"));
        CHECK(town.as("leila-haddad").get(form).status == 404);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A parent who called is named; a therapist who worries brings a child to attention") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser joanne = town.on("2026-09-10").as("joanne-pryce");
        joanne.get("/cases/new");
        joanne.fill("received-day", "7").fill("received-month", "9").fill("received-year", "2026");
        joanne.choose("channel", "phone").choose("asker", "family");
        joanne.fill("given-name", "Amara").press("Record it");
        CHECK(joanne.page().has("Enter the name of the parent or carer who asked"));
        joanne.fill("parent-given", "Grace").fill("tie", "Mum").press("Record it");
        CHECK(joanne.page().has("by phone"));
        CHECK(joanne.page().has("Grace"));

        Browser leila = town.as("leila-haddad");
        leila.get("/cases/new");
        leila.fill("given-name", "Bo").press("Send it");
        CHECK(leila.page().heading() == "We have your request");
        CHECK_FALSE(leila.get("/work").has("Amara")); // she sees what she sent, and nothing else
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "A child of the same name and day of birth is recorded again only if somebody says that it "
    "is another one; a school is not told whom we know") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string known = test::sam_asks_about(town.on("2026-10-19"), "Amara");
        const auto fill = [](Browser& staff) -> Browser& {
            staff.get("/cases/new");
            staff.fill("given-name", "amara").fill("born-day", "3").fill("born-month", "4");
            return staff.fill("born-year", "2016").fill("parent-given", "Grace");
        };
        Browser joanne = town.on("2026-10-21").as("joanne-pryce");
        fill(joanne).choose("channel", "phone");
        joanne.fill("received-day", "21").fill("received-month", "10");
        joanne.fill("received-year", "2026").press("Record it");
        CHECK(joanne.page().status == 422);
        CHECK(joanne.page().has("Is this the child we have?"));
        CHECK(joanne.page().has("born 3 April 2016"));
        CHECK(joanne.value_of("parent-given") == "Grace");
        joanne.choose("another", "yes").press("Record it");
        CHECK(joanne.page().path.starts_with("/cases/"));
        CHECK(joanne.page().path != "/cases/" + known);
        CHECK(joanne.page().has("Written down by Joanne Pryce"));
        Browser helen = town.as("helen-foy");
        fill(helen).press("Send it");
        CHECK(helen.page().heading() == "We have your request");
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A child whom a parent asks about online and whom we have is shown to the officer, with "
          "both cases in the log, and to nobody else") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string first = test::sam_asks_about(town.on("2026-10-19"), "Amara");
        const std::string other = test::sam_asks_about(town, "Bo");
        const std::string again = test::sam_asks_about(town.on("2026-10-21"), "AMARA");
        constexpr auto asks = "Is this a child we have?";
        Browser sam = town.as("new-parent");
        CHECK_FALSE(sam.get("/requests/" + again).has(asks));
        CHECK_FALSE(sam.page().has(first));
        Browser joanne = town.as("joanne-pryce");
        CHECK_FALSE(joanne.get("/cases/" + other).has(asks));
        const auto before = naming_two(database);
        CHECK(joanne.get("/cases/" + again).has(asks));
        CHECK(naming_two(database) == before + 1);
        joanne.follow("Amara");
        CHECK(joanne.page().path == "/cases/" + first);
        CHECK(joanne.page().has(again)); // either case leads to the other
        test::joanne_confirms_who_asked(town, again);
        CHECK_FALSE(sam.get("/children/" + again).has(asks));
        test::joanne_decides_to_assess(town, again);
        CHECK_FALSE(joanne.get("/cases/" + again).has(asks)); // looked at before it was decided
        CHECK(joanne.get("/cases/" + first).has(asks));       // and is still new here
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A name is one line that turns no direction, whatever a program sends") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string reference =
            test::sam_asks_about(town.on("2026-09-07"), "Cal\nlum\u202E\a");
        Browser joanne = town.as("joanne-pryce");
        CHECK(joanne.get("/cases/" + reference).title().starts_with("Cal lum"));
        CHECK(joanne.page().body.find("\u202E") == std::string::npos);
        const std::string more = "/children/" + reference + "/more";
        joanne.post(more, {{"once", std::string(5000, 'x')}, {"words", "He reads."}});
        CHECK(joanne.page().status == 422);
        CHECK(town.faults() == "");
    });
}
