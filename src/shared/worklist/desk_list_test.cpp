// The list of a desk in the database: its pages, its order, its counts, whom its entry names, and
// that it asks no more of the database for more children.
#include "shared/worklist/desk.hpp"
#include "support/list_seen.hpp"
#include "support/stores.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace trefoil;
using namespace trefoil::worklist;
using test::SmallArea;

namespace {
auto seen_by(SmallArea& area, db::Database& database, std::string_view officer, const Wish& wish) {
    const auto shown = [&](access::Door& door) {
        return door.look({"test.desk", access::Action::view, access::Part::own_list},
                         [&](access::Look& look) { return desk(look, wish); });
    };
    return test::list_seen(area, database, officer, shown);
}

// "Child 7" asked n days ago, for n from 1.
void open_many(SmallArea& area, int from, int to) {
    area.opens_cases(from, to, [](access::Deed& deed, int n) {
        cases::Happening asked;
        asked.kind = "request_received";
        asked.day = plus_days(deed.today(), -n);
        cases::add(deed, asked);
    });
}
} // namespace

TEST_CASE("A list has pages: each child stands on one of them, the nearest date first") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        open_many(area, 1, 120);
        std::vector<Row> all;
        for (std::int64_t page = 1; page <= 3; ++page) {
            const auto [desk, asked, named] = seen_by(area, database, "Joanne", {.page = page});
            CHECK(desk.chosen.all == 121); // and Amara
            CHECK(desk.chosen.pages() == 3);
            CHECK(desk.everyone.on_clock == 120);
            all.insert(all.end(), desk.rows.begin(), desk.rows.end());
        }
        CHECK(all.size() == 121);
        CHECK(std::ranges::is_sorted(all, {}, [](const Row& row) {
            return row.outlook.next ? row.outlook.next->due : Date{std::chrono::year{9999} / 1 / 1};
        }));
        CHECK(all.front().name.given == "Child 120"); // asked first
        CHECK(all.back().name.given == "Amara");      // nothing is running
        CHECK(seen_by(area, database, "Joanne", {.page = 99}).list.chosen.page == 3);
        const auto by_name =
            seen_by(area, database, "Joanne", {.first = Wish::Order::name}).list.rows;
        CHECK(by_name.front().name.given == "Amara");
        CHECK(by_name[1].name.given == "Child 1");
    });
}

TEST_CASE("A list is found by folded name, stage and who is waited for; its counts stay whole") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        open_many(area, 1, 12);
        const auto chosen = [&](const Wish& wish) {
            const Desk desk = seen_by(area, database, "Joanne", wish).list;
            CHECK(desk.everyone.all == 13);
            CHECK(desk.rows.size() == static_cast<std::size_t>(desk.chosen.all));
            return desk.chosen.all;
        };
        CHECK(chosen({}) == 13);
        CHECK(chosen({.name = "CHÍLD 1"}) == 4);   // 1, 10, 11, 12
        CHECK(chosen({.name = "1 child"}) == 4);   // in either order
        CHECK(chosen({.name = "Chi'ld 12"}) == 1); // whatever apostrophes
        CHECK(chosen({.name = "%"}) == 0);
        const std::string reference =
            seen_by(area, database, "Joanne", {.name = "Child 12"}).list.rows.at(0).reference;
        CHECK(chosen({.reference = reference}) == 1);
        CHECK(chosen({.reference = "000000000"}) == 0);
        CHECK(chosen({.stage = cases::Stage::asked}) == 13);
        CHECK(chosen({.stage = cases::Stage::final}) == 0);
        CHECK(chosen({.waiting_on = Owes::us}) == 12);
        CHECK(chosen({.waiting_on = Owes::family}) == 0);
        CHECK(chosen({.name = "Child 12", .stage = cases::Stage::asked}) == 1);
    });
}

TEST_CASE("What is late, near and on track is counted over everyone, on whatever page") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        open_many(area, 1, 60); // six weeks from receipt: 43 days ago is late, 35 to 42 are near
        const Counts counts = seen_by(area, database, "Joanne", {.page = 2}).list.everyone;
        CHECK(counts.all == 61);
        CHECK(counts.late == 18);
        CHECK(counts.within_a_week == 8);
        CHECK(counts.on_track() == 35);
    });
}

namespace {
std::vector<frame::Step> holds_up(const access::Look&, Id<Case>, Id<Person>) {
    return {{.kind = frame::Step::Kind::confirm_who_asked}};
}
std::vector<frame::Step> second(const access::Look&, Id<Case>, Id<Person>) {
    return {{.kind = frame::Step::Kind::second_look,
             .by = parse_date("2026-10-01"),
             .proposed_by = keyed_random("small area", "Joanne")
                                ->id<Person>(Instant{std::chrono::hours{490'000}})}};
}
} // namespace

TEST_CASE(
    "What everything else waits for is counted by itself, and stands with what is due today") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database, {holds_up}};
        open_many(area, 40, 45);
        const Desk desk = seen_by(area, database, "Joanne", {}).list;
        CHECK(desk.everyone.late == 3);
        CHECK(desk.everyone.at_once == 4); // Amara too, for whom no date runs
        CHECK(desk.everyone.within_a_week == 0);
        CHECK(desk.everyone.on_track() == 0);
        CHECK(desk.rows.front().name.given == "Child 45");
        CHECK(std::ranges::all_of(desk.rows,
                                  [](const Row& row) { return row.outlook.waits_on == Owes::us; }));
    });
}

TEST_CASE("What waits for a second person is not shown to whoever proposed it") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database, {second}};
        open_many(area, 1, 2);
        const auto queue = [&](std::string_view officer) {
            const auto shown = [](access::Door& door) {
                return door.look({"test.desk", access::Action::view, access::Part::own_list},
                                 [](access::Look& look) { return for_second_person(look); });
            };
            return test::list_seen(area, database, officer, shown).list.size();
        };
        CHECK(queue("Joanne") == 0);
        CHECK(queue("Devon") == 3);
        CHECK(seen_by(area, database, "Joanne", {.waiting_on = Owes::second}).list.chosen.all == 3);
    });
}

TEST_CASE("A list says who has a case, and finds those that nobody has") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        open_many(area, 1, 2);
        area.gives_to("Devon"); // Amara's
        const auto rows = seen_by(area, database, "Joanne", {.name = "Amara"}).list.rows;
        CHECK(rows.at(0).officer == "Devon Hill");
        const Desk nobodys = seen_by(area, database, "Joanne", {.whose = Whose::nobody}).list;
        CHECK(nobodys.chosen.all == 2);
        CHECK(nobodys.rows.at(0).officer.empty());
    });
}

TEST_CASE("An officer's own list: what they have and what nobody has, never a colleague's") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        area.gives_to("Devon");
        CHECK(seen_by(area, database, "Devon", {.whose = Whose::own}).list.chosen.all == 1);
        CHECK(seen_by(area, database, "Joanne", {.whose = Whose::own}).list.chosen.all == 0);
        CHECK(seen_by(area, database, "Joanne", {.whose = Whose::team}).list.chosen.all == 1);
        open_many(area, 1, 2);
        CHECK(seen_by(area, database, "Devon", {.whose = Whose::own}).list.chosen.all == 3);
        CHECK(seen_by(area, database, "Joanne", {.whose = Whose::own}).list.chosen.all == 2);
    });
}

// A count of what is asked of the database, not a time: the same on a busy machine.
TEST_CASE("More children ask no more of the database; the entry names those shown alone") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        open_many(area, 1, 205); // more than stand on the line
        const auto few = seen_by(area, database, "Joanne", {});
        CHECK(few.named == 50);
        CHECK(few.list.on_clock.empty());
        open_many(area, 206, 260);
        const auto many = seen_by(area, database, "Joanne", {});
        CHECK(many.list.chosen.all == 261);
        CHECK(many.named == 50);
        CHECK(many.asked.queries == few.asked.queries);
        CHECK(many.asked.rows == few.asked.rows);
    });
}

TEST_CASE("Whoever stands on the line is named in the entry, if not on the page") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        open_many(area, 1, 60);
        const auto seen = seen_by(area, database, "Joanne", {.name = "Amara"});
        CHECK(seen.list.rows.size() == 1);
        CHECK(seen.list.on_clock.size() == 60);
        CHECK(seen.named == 61);
    });
}
