// The list of the plans sent to a body: its pages, whom its entry names, and that it asks no more
// of the database for more plans.
#include "capabilities/plan/plan_store.hpp"
#include "support/list_seen.hpp"
#include "support/stores.hpp"

using namespace trefoil;
using namespace trefoil::plan;
using test::SmallArea;

namespace {
// A final plan for each of "Child 1" and so on, sent to the officers' own body and to a parent.
void send_plans(SmallArea& area, int from, int to) {
    area.opens_cases(from, to, [&](access::Deed& deed, int) {
        const NewFrozen paper{
            .plan = save_plan(deed, "necessary"), .kind = Kind::final, .lines = {}};
        const auto version = freeze(deed, paper);
        save_sent(deed, version);
        save_copy(
            deed,
            {.version = version, .document = deed.new_id<Letter>(), .to_body = area.service()});
        save_copy(deed, {.version = version,
                         .document = deed.new_id<Letter>(),
                         .to_person = deed.new_id<Person>()});
    });
}

auto page_of(SmallArea& area, db::Database& database, std::int64_t page) {
    return test::list_seen(area, database, "Joanne",
                           [&](access::Door& door) { return received_plans(door, page); });
}
} // namespace

TEST_CASE("Plans sent to a body have pages: each stands on one, and the entry names those shown") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        CHECK(page_of(area, database, 1).list.plans.empty());
        send_plans(area, 1, 60);
        std::set<std::string> names;
        for (const std::int64_t page : {1, 2}) {
            const auto [received, asked, named] = page_of(area, database, page);
            CHECK(received.paging.all == 60);
            CHECK(named == received.plans.size());
            for (const ReceivedPlan& plan : received.plans) names.insert(plan.name.given);
        }
        CHECK(names.size() == 60);
        CHECK(page_of(area, database, 1).list.plans.size() == 50);
        CHECK(page_of(area, database, 9).list.paging.page == 2);
    });
}

// A count of what is asked of the database, not a time: the same on a busy machine.
TEST_CASE("More plans ask no more of the database") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        send_plans(area, 1, 55);
        const auto few = page_of(area, database, 1);
        send_plans(area, 56, 110);
        const auto many = page_of(area, database, 1);
        CHECK(many.list.paging.all == 110);
        CHECK(many.asked.queries == few.asked.queries);
        CHECK(many.asked.rows == few.asked.rows);
    });
}
