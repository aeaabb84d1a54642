// Coming in: invitation, password, six digits; what is refused; and words typed when time ran out.
#include "shared/audit/audit.hpp"
#include "support/authenticator.hpp"
#include "support/stores.hpp"
#include "support/town.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Authenticator;
using test::Browser;
using test::Town;
using namespace std::chrono_literals;

namespace {
constexpr std::string_view password = "kettle orbit heron";

const accounts::Invitee mina{.email = "Mina.Rao@example.org", .name = {"Mina", "Rao"}};
const accounts::Invitee noor{.email = "noor@council.example",
                             .name = {"Noor", "Haddad"},
                             .post = accounts::Invitee::Post{access::Role::case_officer,
                                                             "SEND caseworker",
                                                             "Alderbrook Council, SEND service"}};

// The key as the page of an invitation shows it.
Authenticator authenticator_from(const Browser& browser) {
    for (const test::Node* words : browser.page().tree().all("strong"))
        if (words->text().size() > 30) return Authenticator{words->text()};
    throw std::runtime_error("the page shows no key");
}

Browser family_member(Town& town) {
    Browser browser = town.visitor();
    browser.get(town.invites(mina));
    browser.fill("Choose a password", password).press("Sign in");
    return browser;
}

struct Staff {
    Browser browser;
    Authenticator authenticator;
};
Staff staff_member(Town& town) {
    Browser browser = town.visitor();
    browser.get(town.invites(noor));
    const Authenticator authenticator = authenticator_from(browser);
    browser.fill("Choose a password", password).fill("code", authenticator.shows(town.now()));
    browser.press("Sign in");
    return {browser, authenticator};
}

void sign_in(Browser& browser, std::string_view email, std::string_view typed = password) {
    browser.get("/sign-in/password");
    browser.fill("E-mail address", email).fill("Password", typed).press("Sign in");
}

// The page without what differs because another address was typed.
std::string without(std::string page, std::string_view email) {
    for (auto at = page.find(email); at != page.npos; at = page.find(email))
        page.erase(at, email.size());
    return page;
}
} // namespace

TEST_CASE("A parent is invited, chooses a password, signs out and comes back") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string link = town.invites(mina);
        Browser browser = town.visitor();
        CHECK(browser.get(link).heading() == "Welcome, Mina Rao");
        CHECK_FALSE(browser.page().has("authenticator"));
        browser.fill("Choose a password", "too short").press("Sign in");
        CHECK(browser.page().status == 422);
        CHECK(browser.page().has("Use 12 characters or more"));
        browser.fill("Choose a password", "mina.rao@EXAMPLE.org").press("Sign in");
        CHECK(browser.page().has("Choose something else than your name or e-mail address"));
        browser.fill("Choose a password", password).press("Sign in");
        CHECK(browser.page().path == "/home");
        CHECK(browser.page().has("Hello Mina"));

        CHECK(town.visitor().get(link).status == 404); // it works once
        Browser late = town.visitor();
        CHECK(late.get("/invitation/00000000000000000000000000000000").status == 404);

        browser.press("Sign out");
        CHECK(browser.get("/home").path.starts_with("/sign-in"));
        sign_in(browser, " mina.rao@example.ORG ");
        CHECK(browser.page().path == "/home");
        CHECK(town.faults() == "");
        CHECK(audit::verify(database).faults.empty());
    });
}

TEST_CASE("Whoever lost password and phone is invited again, and the old ones serve no more") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const Staff before = staff_member(town);
        Browser lost = before.browser; // as whoever has the phone uses it
        town.later(1min);
        Browser browser = town.visitor();
        browser.get(town.invites_again(noor.email));
        const Authenticator authenticator = authenticator_from(browser);
        browser.fill("Choose a password", "walnut ferry lamp");
        browser.fill("code", before.authenticator.shows(town.now())).press("Sign in");
        CHECK(browser.page().status == 422);
        browser.fill("Choose a password", "walnut ferry lamp");
        CHECK(lost.get("/work").path == "/work"); // not before a new password is chosen
        browser.fill("code", authenticator.shows(town.now())).press("Sign in");
        CHECK(browser.page().path == "/work");
        CHECK(lost.get("/work").path.starts_with("/sign-in?"));
        CHECK(browser.get("/work").path == "/work");
        Browser old = town.visitor();
        sign_in(old, noor.email);
        CHECK(old.page().has("do not fit together"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Of the links somebody was given, the last alone serves, and none once it was used") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string first = town.invites(noor);
        Browser found = town.visitor(); // whoever found it lying about
        CHECK(found.get(first).status == 200);
        const std::string second = town.invites_again(noor.email);
        CHECK(town.visitor().get(first).status == 404);
        found.fill("Choose a password", "walnut ferry lamp").press("Sign in");
        CHECK(found.page().status == 404);

        const std::string third = town.invites_again(noor.email);
        CHECK(town.visitor().get(second).status == 404);
        Browser browser = town.visitor();
        browser.get(third);
        const Authenticator authenticator = authenticator_from(browser);
        browser.fill("Choose a password", password).fill("code", authenticator.shows(town.now()));
        CHECK(browser.press("Sign in").path == "/work");
        for (const std::string& link : {first, second, third})
            CHECK(town.visitor().get(link).status == 404);
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Whoever chose a new password after too many wrong tries comes in by it at once") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        family_member(town);
        Browser browser = town.visitor();
        for (int n = 0; n < 6; ++n) sign_in(browser, mina.email, "not her password");
        CHECK(browser.page().has("Too many tries did not fit"));
        browser.get(town.invites_again(mina.email));
        browser.fill("Choose a password", "walnut ferry lamp").press("Sign in");
        browser.press("Sign out");
        sign_in(browser, mina.email, "walnut ferry lamp");
        CHECK(browser.page().path == "/home");
        CHECK(town.faults() == "");
    });
}

TEST_CASE("An invitation ends after seven days") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string link = town.invites(mina);
        Browser browser = town.visitor();
        CHECK(browser.get(link).status == 200);
        CHECK(town.later(24h * 7).visitor().get(link).status == 404);
        browser.fill("Choose a password", password).press("Sign in");
        CHECK(browser.page().status == 404);
    });
}

TEST_CASE("Staff come no further with a password alone; their six digits serve once") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const std::string link = town.invites(noor);
        Browser browser = town.visitor();
        browser.get(link);
        const Authenticator authenticator = authenticator_from(browser);
        CHECK(browser.page().has("otpauth://totp/"));
        browser.fill("Choose a password", password).fill("code", "000000").press("Sign in");
        CHECK(browser.page().status == 422);
        CHECK(browser.page().has("Those are not the digits shown now"));
        browser.fill("Choose a password", password).fill("code", authenticator.shows(town.now()));
        CHECK(browser.press("Sign in").path == "/work");

        town.later(1min);
        Browser again = town.visitor();
        sign_in(again, noor.email);
        CHECK(again.page().heading() == "Enter your six digits");
        const std::string half = again.cookie("trefoil_session");
        CHECK(again.get("/work").path == "/sign-in/code");
        again.fill("Six digits", authenticator.shows(town.now() - 5min)).press("Go on");
        CHECK(again.page().status == 422);
        const std::string code = authenticator.shows(town.now());
        CHECK(again.fill("Six digits", code).press("Go on").path == "/work");
        CHECK(again.cookie("trefoil_session") != half); // nobody who saw the first has the second

        Browser over_the_shoulder = town.visitor();
        sign_in(over_the_shoulder, noor.email);
        over_the_shoulder.fill("Six digits", code).press("Go on");
        CHECK(over_the_shoulder.page().status == 422);

        Browser with_the_first_token = town.visitor();
        with_the_first_token.set_cookie("trefoil_session", half);
        CHECK(with_the_first_token.get("/work").path.starts_with("/sign-in?"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("A wrong password and a name that nobody has get the same answer, and both must wait "
          "after five tries") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        family_member(town);
        Browser known = town.visitor(), unknown = town.visitor();
        const auto both_are = [&](std::string_view words) {
            sign_in(known, "mina.rao@example.org", "not her password");
            sign_in(unknown, "nobody@example.org", "not her password");
            CHECK(known.page().has(words));
            CHECK(known.page().status == unknown.page().status);
            CHECK(without(known.page().body, "mina.rao@example.org") ==
                  without(unknown.page().body, "nobody@example.org"));
        };
        for (int tries = 0; tries < 5; ++tries) both_are("do not fit together");
        both_are("Wait a few minutes");
        sign_in(known, "mina.rao@example.org"); // the right one must wait too
        CHECK(known.page().has("Wait a few minutes"));
        town.later(30s);
        both_are("do not fit together");
        both_are("Wait a few minutes");
        town.later(60s);
        sign_in(known, "mina.rao@example.org");
        CHECK(known.page().path == "/home");
        town.later(1s);
        Browser fresh = town.visitor(); // what went before is forgotten
        sign_in(fresh, "mina.rao@example.org", "not her password");
        CHECK(fresh.page().has("do not fit together"));
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Words typed into a session that has ended go on after signing in") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser browser = family_member(town);
        browser.get("/ask/child");
        browser.fill("First name", "Amara").fill("What is hard?", "Noise, \"mostly\" & crowds.");
        town.later(13h);
        browser.press("Check your answers");
        CHECK(browser.page().status == 403);
        CHECK(browser.page().heading() == "You were signed out");
        // With the demonstration's doors: one press.
        browser.press("Sign in");
        CHECK(browser.page().heading() == "You are signed in again");
        browser.press("Go on");
        CHECK(browser.page().heading() == "Check before you send");
        CHECK(browser.page().has("Noise, \"mostly\" & crowds."));
        browser.press("Send");
        CHECK(browser.page().heading() == "We have your request");
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Staff whose session ended go on after password and six digits") {
    test::for_each_store([](db::Database& database) {
        Town town{database, Town::Doors::closed};
        Staff noor_in = staff_member(town);
        Browser& browser = noor_in.browser;
        town.later(2h);
        browser.post("/cases/K7M24PQ9X/standing", {{"evidence", "Birth certificate"}});
        CHECK(browser.page().heading() == "You were signed out");
        browser.fill("E-mail address", noor.email).fill("Password", password).press("Sign in");
        CHECK(browser.page().heading() == "Enter your six digits");
        browser.fill("Six digits", noor_in.authenticator.shows(town.now())).press("Go on");
        CHECK(browser.page().heading() == "You are signed in again");
        CHECK(browser.value_of("evidence") == "Birth certificate");
        CHECK(town.faults() == "");
    });
}

TEST_CASE(
    "Somebody else who signs in does not get the words; words of nobody are shown, not kept") {
    test::for_each_store([](db::Database& database) {
        Town town{database, Town::Doors::closed};
        Browser browser = family_member(town);
        Staff other = staff_member(town);
        town.later(13h);
        browser.post("/ask", {{"given-name", "Amara"}, {"hard", "Noise."}});
        CHECK(browser.page().heading() == "You were signed out");
        browser.fill("E-mail address", noor.email).fill("Password", password).press("Sign in");
        browser.fill("Six digits", other.authenticator.shows(town.now())).press("Go on");
        CHECK(browser.page().path == "/work");

        Browser nobody = town.visitor();
        nobody.post("/ask", {{"given-name", "Amara"}, {"hard", "Noise."}});
        CHECK(nobody.page().status == 403);
        CHECK(nobody.page().has("Noise."));
        CHECK(nobody.page().body.find("kept.") == std::string::npos);
    });
}

TEST_CASE("A letter's link opens after signing in, and leads to no other place than ours") {
    test::for_each_store([](db::Database& database) {
        Town town{database, Town::Doors::closed};
        family_member(town);
        Browser browser = town.visitor();
        browser.get("/ask");
        CHECK(browser.page().path == "/sign-in/password?to=%2Fask");
        browser.fill("E-mail address", mina.email).fill("Password", password).press("Sign in");
        CHECK(browser.page().path == "/ask");
        for (const std::string elsewhere : {"https://example.org/", "//example.org/", "/\\a.org"}) {
            Browser lured = town.visitor();
            lured.get("/sign-in/password?to=" + elsewhere);
            lured.fill("E-mail address", mina.email).fill("Password", password).press("Sign in");
            CHECK(lured.page().path == "/home");
        }
    });
}
