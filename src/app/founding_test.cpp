// Founding an area: what is entered is found by those who need it.
#include "app/clock.hpp"
#include "app/demo/people.hpp"
#include "app/founding.hpp"
#include "app/installation.hpp"
#include "shared/accounts/invitation.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::app;

namespace {
// The command line of the machine; each door is an act of its own.
class Console {
public:
    explicit Console(db::Database& database)
        : surroundings_{database, clock_, listeners_, vault_key_,
                        [](std::string_view what) { return keyed_random("founding", what); }} {}
    access::Door door() {
        return {surroundings_,
                {.request = std::to_string(++acts_), .once_key = {}, .console = true}};
    }
    Date today() const { return clock_.today(); }
    void on(Date day) { clock_.stand_on(day); }
    template <class Body> auto looks(Body&& body) {
        return door().look({"test.look", access::Action::view, access::Part::set_up}, body);
    }

private:
    const std::unique_ptr<Clock> machine_ = machine_clock();
    ShiftedClock clock_{*machine_};
    access::Listeners listeners_;
    const crypto::Key vault_key_{*keyed_random("founding", "vault key")};
    const access::Surroundings surroundings_;
    int acts_ = 0;
};

Result<Id<Body>, EntryRefusal> add(Console& console, Id<Area> area, const NewBody& body) {
    access::Door door = console.door();
    return add_body(door, area, body);
}
Result<access::Happened, EntryRefusal> rename(Console& console, std::string_view body,
                                              std::string_view name,
                                              std::string_view service = {}) {
    access::Door door = console.door();
    return rename_body(door, body, name, service);
}
Result<access::Happened, EntryRefusal> close(Console& console, std::string_view body, Date day) {
    access::Door door = console.door();
    return close_body(door, body, day);
}
Result<access::Happened, EntryRefusal> set_web(Console& console, Id<Area> area, std::string web) {
    access::Door door = console.door();
    return set_contact(door, area, areas::ContactKind::advice_service,
                       {"Advice", "01632 960 701", std::move(web)});
}
Result<Id<Area>, FoundRefusal> found_fellshire(Console& console) {
    access::Door door = console.door();
    return found(door, {"Fellshire", "Fellshire Council", "01632 960 777"});
}
} // namespace

TEST_CASE("A body of the council is the area's own; every other is of nobody, by its kind") {
    test::for_each_store([](db::Database& database) {
        Console console{database};
        const auto area = *found_fellshire(console);
        const auto board = add(console, area, {"Fell Board", "", bodies::Kind::commissioner});
        const auto care =
            add(console, area, {"Fellshire Council", "Social care", bodies::Kind::social_care});
        REQUIRE(board);
        REQUIRE(care);
        console.looks([&](const access::Look& look) {
            const auto boards = bodies::of_kind(look, bodies::Kind::commissioner);
            REQUIRE(boards.size() == 1);
            CHECK(boards[0].id == *board);
            CHECK(boards[0].agency == access::Agency::health);
            CHECK_FALSE(boards[0].council_of);
            CHECK(bodies::body(look, *care).agency == access::Agency::social_care);
            CHECK(bodies::body(look, *care).council_of == area);
            CHECK(bodies::named(look, "fellshire council, social care")->id == *care);
            return access::Happened{};
        });
    });
}

TEST_CASE("A name is taken once, whatever its letters; a service of the same body is another") {
    test::for_each_store([](db::Database& database) {
        Console console{database};
        const auto area = *found_fellshire(console);
        CHECK(add(console, area, {"Kestrel Trust", "", bodies::Kind::health_service}));
        CHECK(add(console, area, {"Kestrel Trust", "Speech", bodies::Kind::health_service}));
        CHECK(add(console, area, {"KESTREL Trust", "speech", bodies::Kind::school}).error() ==
              EntryRefusal::body_is_there);
        CHECK(found_fellshire(console).error() == FoundRefusal::founded_before);
    });
}

TEST_CASE("A demonstration is not served over the records of a real area") {
    test::for_each_store([](db::Database& database) {
        Console console{database};
        CHECK_FALSE(demo::is_founded(database));
        CHECK(found_fellshire(console));
        CHECK_THROWS_AS((void)demo::is_founded(database), NotThisFolder);
    });
}

TEST_CASE("A contact is set again in place of the one before; so is the telephone number") {
    test::for_each_store([](db::Database& database) {
        using areas::ContactKind;
        Console console{database};
        const auto area = *found_fellshire(console);
        for (const std::string telephone : {"01632 960 701", "01632 960 702"}) {
            access::Door setting = console.door();
            CHECK(set_contact(setting, area, ContactKind::advice_service, {"Advice", telephone}));
            access::Door numbering = console.door();
            CHECK(set_telephone(numbering, area, telephone));
        }
        access::Door wrong = console.door();
        CHECK(set_contact(wrong, area, ContactKind::advice_service, {"Advice", " "}).error() ==
              EntryRefusal::telephone_length);
        console.looks([&](const access::Look& look) {
            const auto kept = areas::contact(look, area, ContactKind::advice_service);
            CHECK(kept.value().telephone == "01632 960 702");
            CHECK(areas::area(look, area).telephone == "01632 960 702");
            return access::Happened{};
        });
    });
}

TEST_CASE("A body goes by its new name, which no other that is open may have") {
    test::for_each_store([](db::Database& database) {
        Console console{database};
        const auto area = *found_fellshire(console);
        const auto school = add(console, area, {"Fell School", "", bodies::Kind::school});
        const auto speech = add(console, area, {"Kestrel", "Speech", bodies::Kind::health_service});
        CHECK(rename(console, "FELL school", "Fell Academy"));
        CHECK(rename(console, "Kestrel, Speech", "Kestrel Trust"));
        CHECK(rename(console, "Fell School", "Another").error() == EntryRefusal::no_such_body);
        CHECK(rename(console, "Fell Academy", "Kestrel Trust", "Speech").error() ==
              EntryRefusal::body_is_there);
        CHECK(rename(console, "Fell Academy", "Fell Academy"));
        CHECK(rename(console, "Fell Academy", " ").error() == EntryRefusal::name_length);
        console.looks([&](const access::Look& look) {
            CHECK(bodies::named(look, "Fell Academy")->id == *school);
            CHECK(bodies::named(look, "Kestrel Trust, Speech")->id == *speech);
            CHECK_FALSE(bodies::named(look, "Fell School"));
            return access::Happened{};
        });
    });
}

TEST_CASE("After its last day a body is offered nowhere, nobody acts for it, and its name stays") {
    test::for_each_store([](db::Database& database) {
        Console console{database};
        const auto area = *found_fellshire(console);
        const auto school = add(console, area, {"Fell School", "", bodies::Kind::school});
        access::Door inviting = console.door();
        using Post = accounts::Invitee::Post;
        CHECK(accounts::invite(inviting,
                               {.email = "ida@fell.example",
                                .name = {"Ida", "Moss"},
                                .post = Post{access::Role::senco, "SENCO", "Fell School"}}));
        const Date today = console.today();
        CHECK(close(console, "No School", today).error() == EntryRefusal::no_such_body);
        CHECK(close(console, "Fellshire Council, SEND service", today).error() ==
              EntryRefusal::first_contact);
        CHECK(close(console, "Fell School", plus_days(today, -1)).error() ==
              EntryRefusal::closed_before_begun);
        CHECK(close(console, "fell school", today));
        const auto offered = [&] {
            return console.looks([](const access::Look& look) {
                return bodies::of_kind(look, bodies::Kind::school).size();
            });
        };
        CHECK(offered() == 1);
        console.on(plus_days(today, 1));
        CHECK(offered() == 0);
        console.looks([&](const access::Look& look) {
            CHECK_FALSE(bodies::named(look, "Fell School"));
            CHECK(bodies::body(look, *school).name == "Fell School");
            const auto posts = bodies::posts_in(look, *school);
            REQUIRE(posts.size() == 1);
            CHECK(posts[0].to_on == today);
            CHECK_FALSE(bodies::latest_post(look, posts[0].person));
            return access::Happened{};
        });
        CHECK(add(console, area, {"Fell School", "", bodies::Kind::school}));
    });
}

TEST_CASE("A contact's web address is one that a page may link to, and stands in letters") {
    test::for_each_store([](db::Database& database) {
        Console console{database};
        const auto area = *found_fellshire(console);
        for (const char* wrong : {"advice.example", "http://advice.example", "/advice",
                                  "https://advice.example/a b", "javascript:alert(1)"})
            CHECK(set_web(console, area, wrong).error() == EntryRefusal::web_address);
        CHECK(set_web(console, area, std::string{"https://"} + std::string(193, 'a')).error() ==
              EntryRefusal::web_address);
        CHECK(set_web(console, area, "https://advice.example"));
        console.looks([&](const access::Look& look) {
            const auto kept = areas::contact(look, area, areas::ContactKind::advice_service);
            CHECK(areas::how_to_reach(kept.value()) ==
                  "Advice, telephone 01632 960 701, https://advice.example");
            return access::Happened{};
        });
        CHECK(areas::how_to_reach({"Advice", "01632 960 701"}) ==
              "Advice, telephone 01632 960 701");
    });
}

TEST_CASE("A founding that cannot be is refused whatever the database holds") {
    CHECK(refuse({"", "Fellshire Council", "1"}) == FoundRefusal::no_name);
    CHECK(refuse({"Fellshire", " \n", "1"}) == FoundRefusal::no_name);
    CHECK(refuse({"Fellshire", "Fellshire Council", " "}) == FoundRefusal::no_telephone);
    CHECK(refuse({std::string(121, 'a'), "Fellshire Council", "1"}) == FoundRefusal::too_long);
    CHECK(refuse({"Fellshire", "Fellshire Council", std::string(41, '1')}) ==
          FoundRefusal::too_long);
    CHECK_FALSE(refuse({std::string(120, 'a'), "Fellshire Council", "1"}));
}
