// Each kind of letter, and the plan, as approved: the page, and the words of its stored PDF.
#include "platform/db/migrations.hpp"
#include "support/asking.hpp"
#include "support/golden.hpp"
#include "support/pdf_text.hpp"
#include "support/planning.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>
#include <set>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
std::string in_small_letters(std::string_view words) {
    std::string name;
    for (const char c : words) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9'))
            name += small;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (name.ends_with('-')) name.pop_back();
    return name;
}

// "we-will-find-out-what-helps-amara-to-sam-tully"
std::string name_of(const test::Page& letter) {
    std::string words = letter.heading();
    constexpr std::string_view dear = "Dear ";
    for (const test::Node* paragraph : letter.tree().all("p"))
        if (const std::string text = paragraph->text(); text.starts_with(dear))
            words += " to " + text.substr(dear.size());
    return in_small_letters(words);
}

// Every letter that lies on a case, each once: a copy of the same plan says the same.
std::set<std::string> check_letters_on(Browser& reader, const std::string& page) {
    std::vector<std::string> addresses;
    for (const test::Node* link : reader.get(page).tree().all("a"))
        if (const std::string to = link->get("href");
            to.starts_with("/letters/") && !to.ends_with("/sending"))
            addresses.push_back(to);
    std::set<std::string> names;
    for (const std::string& address : addresses) {
        const test::Page letter = reader.get(address);
        const std::string name = name_of(letter);
        if (!names.insert(name).second) continue;
        for (const std::string& fault : test::structure_faults(letter.tree()))
            CHECK_MESSAGE(fault == "", name, ": ", fault);
        test::check_golden_text("letters/" + name + ".html",
                                test::in_lines(*letter.tree().first("article")));
        test::check_golden_text("letters/" + name + ".txt",
                                test::pdf_text(reader.get(address + "/letter.pdf").body));
    }
    return names;
}

void tell_those_who_must_be_told(Browser& joanne, const std::string& reference) {
    joanne.get("/cases/" + reference + "/considering");
    joanne.press("Send these letters");
}

void ben_cannot_advise(Browser ben) {
    ben.follow("Amara");
    ben.follow("We cannot give advice");
    ben.choose("ground", "adverse_effect").fill("words", "Our only therapist is away until May.");
    ben.press("Send the refusal");
}

void remind_them(Browser joanne, const std::string& reference) {
    joanne.get("/cases/" + reference);
    joanne.press("Remind those who have not answered");
}

void propose_no(Browser joanne, const std::string& reference, const std::string& question) {
    joanne.get("/cases/" + reference + "/against/" + question);
    joanne.fill("need", "The specialist teacher says he may have dyslexia.");
    joanne.fill("necessity", "His reading rose from 78 to 96 in a year with help at school.");
    joanne.choose("unmet", "necessity").fill("reasons", "He meets his targets at school.");
    joanne.press("Propose it to a second person");
}

std::set<std::string> confirmed_no(Browser devon, const std::string& reference,
                                   const std::string& question) {
    devon.get("/cases/" + reference + "/second-look/" + question);
    devon.press("Confirm, and send the letters");
    return check_letters_on(devon, "/cases/" + reference);
}
} // namespace

TEST_CASE("Golden: every letter on the way to a final plan, and the plan itself") {
    test::FreshSqlite store{migrations()};
    Town town{store.database()};
    Browser sam = town.on("2026-09-07").as("new-parent");
    const std::string reference = test::ask_for_help(sam);
    Browser joanne = town.on("2026-09-09").as("joanne-pryce");
    test::confirm_who_asked(joanne, reference);
    tell_those_who_must_be_told(joanne, reference);
    test::decide_to_assess(joanne, reference);
    test::advised_by_leila(town);
    joanne = town.as("joanne-pryce");
    joanne.get("/cases/" + reference + "/ask-for-advice");
    joanne.choose("ask-c", "Occupational therapy, Kestrel Community NHS Trust");
    joanne.press("Ask them all");
    ben_cannot_advise(town.as("ben-sorensen"));
    for (const std::string_view day : {"2026-10-12", "2026-10-26"}) // before and after six weeks
        remind_them(town.on(day).as("joanne-pryce"), reference);
    test::write_draft(town, reference);
    joanne = town.as("joanne-pryce");
    joanne.get("/cases/" + reference + "/plan/advised");
    joanne.press("Put in C");
    joanne.press("Put in F");
    test::serve_draft(town, reference);
    town.on("2026-12-28");
    Browser devon = test::issue_final(town, reference);
    CHECK(check_letters_on(devon, "/cases/" + reference).size() == 21);
    CHECK(town.faults() == "");
}

TEST_CASE("Golden: the letters of a decision not to assess, and of no plan") {
    test::FreshSqlite store{migrations()};
    Town town{store.database()};
    const std::string refused = test::sam_asks_about(town.on("2026-09-07"), "Callum");
    test::joanne_confirms_who_asked(town, refused);
    propose_no(town.on("2026-10-12").as("joanne-pryce"), refused, "assess");
    CHECK(confirmed_no(town.as("devon-marsh"), refused, "assess").size() == 3);

    const std::string no_plan = test::sam_asks_about(town.on("2026-10-19"), "Bo");
    test::joanne_confirms_who_asked(town, no_plan);
    test::joanne_decides_to_assess(town, no_plan);
    propose_no(town.on("2027-01-11").as("joanne-pryce"), no_plan, "plan");
    CHECK(confirmed_no(town.as("devon-marsh"), no_plan, "plan").size() == 6);
    CHECK(town.faults() == "");
}

namespace {
// A young person of seventeen, who asks for themself and is confirmed.
std::string sam_asked_for_himself(Town& town) {
    Browser sam = town.on("2026-09-07").as("new-parent");
    sam.get("/ask/self");
    sam.fill("given-name", "Sam").fill("hard", "Noise makes her ears hot.");
    sam.fill("born-day", "3").fill("born-month", "4").fill("born-year", "2009");
    sam.press("Check your answers");
    sam.press("Send");
    test::check_golden("receipt-of-a-young-person", sam.page());
    const std::string reference = sam.page().path.substr(sam.page().path.rfind('/') + 1);
    Browser joanne = town.on("2026-09-09").as("joanne-pryce");
    joanne.get("/cases/" + reference + "/standing");
    joanne.fill("evidence", "Passport seen").choose("orders", "asked").press("Confirm");
    tell_those_who_must_be_told(joanne, reference);
    return reference;
}
} // namespace

TEST_CASE("Golden: a young person is written to, and not about: from the receipt to the plan") {
    test::FreshSqlite store{migrations()};
    Town town{store.database()};
    const std::string reference = sam_asked_for_himself(town);
    Browser joanne = town.as("joanne-pryce");
    test::decide_to_assess(joanne, reference);
    Browser sam = town.as("new-parent");
    test::check_golden("home-of-a-young-person", sam.get("/children/" + reference));
    test::write_draft(town, reference);
    test::serve_draft(town, reference);
    test::issue_final(town.on("2026-12-28"), reference);
    sam = town.as("new-parent");
    CHECK(check_letters_on(sam, "/children/" + reference).size() == 7);
    CHECK(town.faults() == "");
}

TEST_CASE("Golden: a young person reads a no in words to them") {
    test::FreshSqlite store{migrations()};
    Town town{store.database()};
    const std::string reference = sam_asked_for_himself(town);
    propose_no(town.as("joanne-pryce"), reference, "assess");
    Browser devon = town.as("devon-marsh");
    devon.get("/cases/" + reference + "/second-look/assess");
    devon.press("Confirm, and send the letters");
    Browser sam = town.as("new-parent");
    CHECK(check_letters_on(sam, "/children/" + reference).size() == 2);
    CHECK(town.faults() == "");
}
