// Founding an area: what is entered is found by those who need it.
#include "app/clock.hpp"
#include "app/founding.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::app;

namespace {
// The command line of the machine; each door is an act of its own.
class Console {
public:
    explicit Console(db::Database& database)
        : surroundings_{database, *clock_, listeners_, vault_key_,
                        [](std::string_view what) { return keyed_random("founding", what); }} {}
    access::Door door() {
        return {surroundings_,
                {.request = std::to_string(++acts_), .once_key = {}, .console = true}};
    }
    template <class Body> auto looks(Body&& body) {
        return door().look({"test.look", access::Action::view, access::Part::set_up}, body);
    }

private:
    const std::unique_ptr<Clock> clock_ = machine_clock();
    access::Listeners listeners_;
    const crypto::Key vault_key_{*keyed_random("founding", "vault key")};
    const access::Surroundings surroundings_;
    int acts_ = 0;
};

Result<Id<Body>, EntryRefusal> add(Console& console, Id<Area> area, const NewBody& body) {
    access::Door door = console.door();
    return add_body(door, area, body);
}
Result<Id<Area>, FoundRefusal> found_fellshire(Console& console) {
    access::Door door = console.door();
    return found(door, {"Fellshire", "Fellshire Council", ""});
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

TEST_CASE("A founding that cannot be is refused whatever the database holds") {
    CHECK(refuse({"", "Fellshire Council", ""}) == FoundRefusal::no_name);
    CHECK(refuse({"Fellshire", " \n", ""}) == FoundRefusal::no_name);
    CHECK(refuse({std::string(121, 'a'), "Fellshire Council", ""}) == FoundRefusal::too_long);
    CHECK(refuse({"Fellshire", "Fellshire Council", std::string(41, '1')}) ==
          FoundRefusal::too_long);
    CHECK_FALSE(refuse({std::string(120, 'a'), "Fellshire Council", ""}));
}
