// The inbox of a body in the database: pages of what it answered and of the letters to it, whom its
// entry names, and that it asks no more of the database as the years go by.
#include "capabilities/advice/request_store.hpp"
#include "support/list_seen.hpp"
#include "support/stores.hpp"

using namespace trefoil;
using namespace trefoil::advice;
using test::SmallArea;

namespace {
// Of each of "Child 1" and so on the officers' own body was asked, and answered; one letter to it
// told of the child, and the final plan stands in a list of its own.
void answer_many(SmallArea& area, int from, int to) {
    const documents::Prepared paper{.document = {.title = "We will make an assessment"},
                                    .json = "{}",
                                    .pdf = "%PDF",
                                    .text = "told"};
    area.opens_cases(from, to, [&](access::Deed& deed, int) {
        const advice::Request request{.id = deed.new_id<AdviceRequest>(),
                                      .case_id = deed.case_id(),
                                      .child = deed.child(),
                                      .body = area.service(),
                                      .agency = access::Agency::education,
                                      .grounds = {Ground::other},
                                      .question = "What helps?",
                                      .asked_on = deed.today(),
                                      .received_on = deed.today(),
                                      .asked_by = area.officer("Devon"),
                                      .step = deed.new_id<AccessStep>()};
        save(deed, request);
        save_answer(deed, request.id,
                    {.words = "Quiet helps.", .on = deed.today(), .by = area.officer("Devon")});
        documents::issue(deed, "decision", paper, {.body = area.service()});
        documents::issue(deed, "plan.final", paper, {.body = area.service()});
    });
}

auto inbox_of(SmallArea& area, db::Database& database, const InboxPages& pages) {
    return test::list_seen(area, database, "Joanne", [&](access::Door& door) {
        return door.look(inbox_question(), [&](access::Look& look) { return inbox(look, pages); });
    });
}
} // namespace

TEST_CASE("What a body answered and what was written to it have pages, each by itself") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        answer_many(area, 1, 60);
        const auto [first, asked, named] = inbox_of(area, database, {});
        CHECK(first.team.empty());
        CHECK(first.answered_paging.all == 60);
        CHECK(first.letters_paging.all == 60); // the final plans are not among them
        CHECK(first.answered.size() == 50);
        CHECK(first.letters.size() == 50);
        CHECK(first.answered.front().child.starts_with("Child "));
        CHECK(named <= 60);

        const auto second = inbox_of(area, database, {.answered = 2, .letters = 1}).list;
        CHECK(second.answered.size() == 10);
        CHECK(second.letters.size() == 50);
        std::set<std::string> references;
        for (const auto* shelf : {&first.answered, &second.answered})
            for (const Waiting& row : *shelf) references.insert(row.reference);
        CHECK(references.size() == 60);
    });
}

// A count of what is asked of the database, not a time: the same on a busy machine.
TEST_CASE("More answers and letters ask no more of the database") {
    test::for_each_store([](db::Database& database) {
        SmallArea area{database};
        answer_many(area, 1, 55);
        const auto few = inbox_of(area, database, {});
        answer_many(area, 56, 110);
        const auto many = inbox_of(area, database, {});
        CHECK(many.list.answered_paging.all == 110);
        CHECK(many.asked.queries == few.asked.queries);
        CHECK(many.asked.rows <= few.asked.rows); // of one day, the two lists may name others
    });
}
