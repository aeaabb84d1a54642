// A tour of every address as everybody: what is a child's stays with whom it may be shown to, and
// what is hidden is answered as what is not there.
#include "app/demo/people.hpp"
#include "support/first_thread.hpp"
#include "support/stores.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <regex>

using namespace trefoil;
using test::Browser;
using test::Town;

namespace {
// As long as one denial counts against who was denied.
constexpr std::chrono::seconds denial_forgotten{2};

// What the first thread types about the child, and what it decides.
constexpr std::string_view child_name = "Quillon"; // nobody else's, on no page of the demonstration
constexpr std::string_view markers[] = {child_name, "Noise makes her ears hot", "Birth certificate",
                                        "The family describes sensory needs",
                                        "Noise at school stops her learning"};

std::vector<std::string> everybody() {
    std::vector<std::string> words;
    for (const auto& member : app::demo::members()) words.emplace_back(member.word);
    for (const auto& relative : app::demo::relatives()) words.emplace_back(relative.word);
    return words;
}

// Whom SEND Regulations 2014 reg 4(2) makes the council tell: the letter to their body stands in
// their own list, by its title, and nowhere else.
bool is_told(std::string_view word, const frame::Route& route) {
    const auto& members = app::demo::members();
    const auto member = std::ranges::find(members, word, &app::demo::Member::word);
    const bool is_addressed =
        member != members.end() && (member->body == "care" || member->body == "icb");
    // My work is not theirs: it leads them to their list.
    return is_addressed &&
           (route.name == "front" || route.name == "work" || route.name == "advice.inbox");
}

// The family that asked, and the council's SEND service, whose whole team has the case.
bool is_of_the_case(std::string_view word) {
    const auto& members = app::demo::members();
    const auto member = std::ranges::find(members, word, &app::demo::Member::word);
    return member == members.end() ? word == "new-parent" : member->body == "send";
}

struct Known {
    std::string reference, letter;
};

// The address of a route with what is known put in the places of its pattern; an id that nothing
// has in all others.
std::string address_of(const frame::Route& route, const Known& known) {
    std::string path{route.pattern};
    for (auto from = path.find('{'); from != path.npos; from = path.find('{')) {
        const auto to = path.find('}', from) + 1;
        const std::string place = path.substr(from, to - from);
        path.replace(from, to - from,
                     place == "{reference}" ? known.reference
                     : place == "{letter}"  ? known.letter
                                            : std::string(32, '0'));
    }
    return path;
}

template <class Visit> void for_each_page(const Town& town, Visit&& visit) {
    for (const frame::Route& route : town.routes())
        if (route.method == http::Method::get) visit(route);
}

Known decided(Town& town) {
    Browser sam = town.on("2026-09-07").as("new-parent");
    Known known{test::ask_for_help(sam, child_name), {}};
    Browser joanne = town.on("2026-09-09").as("joanne-pryce");
    test::confirm_who_asked(joanne, known.reference);
    test::decide_to_assess(joanne, known.reference);
    sam = town.as("new-parent"); // two days later the session has ended
    sam.get("/children/" + known.reference);
    sam.follow("We will find out what helps Quillon");
    known.letter = sam.page().path.substr(sam.page().path.rfind('/') + 1);
    return known;
}

// The answer without what is new each time: the reference a person may quote, once-keys, the
// address they asked for, and how long their own session lasts, which is noted after the answer.
std::string without_references(const std::string& body) {
    static const std::regex changing{
        R"(quote [0-9A-Z-]+|name="once" value="[^"]*"|value="[^"]*" name="once"|)"
        R"(data-session-seconds="[0-9]+"|)"
        R"((%2F|/)(cases|children|requests|letters|advice|plans)[^"&]*)"};
    return std::regex_replace(body, changing, "*");
}

bool has_marker(const test::Page& page) {
    return std::ranges::any_of(
        markers, [&](std::string_view marker) { return page.body.find(marker) != page.body.npos; });
}
} // namespace

TEST_CASE("A page for someone without permission never has a word about the child in it") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const Known known = decided(town);
        int pages = 0, shown = 0;
        for (const std::string& who : everybody()) {
            Browser browser = town.as(who);
            for_each_page(town, [&](const frame::Route& route) {
                town.later(denial_forgotten);
                const test::Page& page = browser.get(address_of(route, known));
                const bool is_marked = has_marker(page);
                ++pages;
                shown += is_marked ? 1 : 0;
                CHECK((page.status == 200 || page.status == 404));
                CHECK_MESSAGE((!is_marked || is_of_the_case(who) || is_told(who, route)), who,
                              " sees ", route.name);
            });
        }
        Browser nobody = town.visitor();
        for_each_page(town, [&](const frame::Route& route) {
            CHECK_MESSAGE(!has_marker(nobody.get(address_of(route, known))), route.name);
        });
        CHECK(pages > 100);
        CHECK(shown > 5); // the markers are there for whom they may be
        CHECK(town.faults() == "");
    });
}

TEST_CASE("Who only sent something sees what they sent, their receipt and nothing decided") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        Browser sam = town.on("2026-09-07").as("new-parent");
        const Known known{test::ask_for_help(sam, child_name), std::string(32, '0')};
        std::vector<std::string> marked;
        for_each_page(town, [&](const frame::Route& route) {
            town.later(denial_forgotten);
            if (has_marker(sam.get(address_of(route, known)))) marked.emplace_back(route.name);
        });
        CHECK(std::ranges::count(marked, "receipt") == 1);
        for (const std::string_view closed : {"child", "who_looked", "case", "letter", "more"})
            CHECK(std::ranges::count(marked, closed) == 0);
    });
}

TEST_CASE("A12: what is hidden and what is not there get the same answer but for the reference") {
    test::for_each_store([](db::Database& database) {
        Town town{database};
        const Known known = decided(town);
        const Known unknown{keyed_random("tour", "nobody's")->reference(), std::string(32, '0')};
        int compared = 0;
        for (const std::string& who : everybody()) {
            if (is_of_the_case(who)) continue;
            Browser browser = town.as(who);
            for_each_page(town, [&](const frame::Route& route) {
                if (route.pattern.find("{reference}") == route.pattern.npos) return;
                town.later(2 * denial_forgotten);
                const test::Page hidden = browser.get(address_of(route, known));
                const test::Page absent = browser.get(address_of(route, unknown));
                CAPTURE(who);
                CAPTURE(route.name);
                CHECK(hidden.status == 404);
                CHECK(absent.status == 404);
                CHECK(hidden.headers == absent.headers);
                CHECK(without_references(hidden.body) == without_references(absent.body));
                ++compared;
            });
        }
        CHECK(compared > 50);
    });
}
