// Whose the rights are, as it is recorded and as the days go by: what a page gives and what a list
// gives are the same (access specification, section 7; promise A17).
#include "support/stores.hpp"
#include "support/threshold.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::access;
using test::called;
using test::settles;
using test::Threshold;

namespace {
const Question page{"test.look", Action::view, Part::overview,
                    of_case(Threshold::reference_of("ada"))};
const Question list{"test.list", Action::view, Part::own_list, in_area(Threshold::area())};

bool sees_page(Threshold& threshold, std::string_view who) {
    Door door = threshold.door_of(who);
    try {
        return door.look(page, [](Look&) { return true; });
    } catch (const NotAvailable&) {
        return false;
    }
}

bool is_listed(Threshold& threshold, std::string_view who) {
    Door door = threshold.door_of(who);
    return door.look(list, [](Look& look) {
        for (const db::Row& row : look.reads().query_with(
                 db::Sql{"SELECT reach.subject "} + Reach::from(), look.reach().values()))
            if (row.get<Id<Person>>(0) == called<Person>("ada")) return true;
        return false;
    });
}

// Born on 5 May 2011: compulsory school age ends on Friday 25 June 2027.
class Ada {
public:
    explicit Ada(db::Database& database) : threshold_(database) {
        record([](Deed& deed) {
            record_account(deed, ada, AccountState::active);
            record_account(deed, called<Person>("father"), AccountState::active);
            record_born(deed, ada, Date{std::chrono::year{2011} / 5 / 5}, "test");
            Threshold::tie(deed, "ada", "father");
        });
    }
    void record(FunctionRef<void(Deed&)> body) { threshold_.tell(body); }
    void stand_on(std::string_view day) {
        const int days = days_between(threshold_.clock.today(), parse_date(day).value());
        threshold_.clock.later_by(std::chrono::hours{24} * days);
    }
    // "ada mother": who sees her, of herself, mother and father; page and list alike.
    std::string seen_by() {
        std::string seen;
        for (const std::string_view who : {"ada", "mother", "father"}) {
            const bool sees = sees_page(threshold_, who);
            CHECK_MESSAGE(is_listed(threshold_, who) == sees, who);
            if (sees) seen.append(seen.empty() ? "" : " ").append(who);
        }
        return seen;
    }

    static inline const Id<Person> ada = called<Person>("ada"), mother = called<Person>("mother");

private:
    Threshold threshold_;
};
} // namespace

TEST_CASE(
    "CFA s.83(2): the rights pass on the day after compulsory school age ends, by themselves") {
    test::for_each_store([](db::Database& database) {
        Ada ada{database};
        CHECK(ada.seen_by() == "mother father");
        ada.stand_on("2027-06-25");
        CHECK(ada.seen_by() == "mother father");
        ada.stand_on("2027-06-26");
        CHECK(ada.seen_by() == "ada");
    });
}

TEST_CASE("X2: until orders were asked about, no list and no page of the family has the child") {
    test::for_each_store([](db::Database& database) {
        Threshold threshold{database};
        const auto cy = called<Person>("cy"), mother = called<Person>("mother");
        threshold.tell([&](Deed& deed) {
            record_case(deed, called<Case>("cy"), Threshold::area(), cy,
                        Threshold::reference_of("cy"));
            record_account(deed, cy, AccountState::active);
            record_born(deed, cy, Date{std::chrono::year{2007} / 1 / 1}, "test");
            Threshold::tie(deed, "cy", "mother");
            record_parent_sees(deed, cy, mother, Answer::yes, "test");
        });
        const auto listed = [&](std::string_view who) {
            Door door = threshold.door_of(who);
            return door.look(list, [](Look& look) {
                return look.reads()
                    .query_with(db::Sql{"SELECT reach.subject "} + Reach::from(),
                                look.reach().values())
                    .size();
            });
        };
        CHECK(listed("cy") == 0);
        CHECK(listed("mother") == 1); // ada
        threshold.tell([&](Deed& deed) { record_orders_asked(deed, cy, deed.today(), "test"); });
        CHECK(listed("cy") == 1);
        CHECK(listed("mother") == 2);
    });
}

TEST_CASE("A child found competent sees their own record, until they are found not to be") {
    test::for_each_store([](db::Database& database) {
        Ada ada{database};
        const auto judge = [&](Judgement judged) {
            ada.record([&](Deed& deed) { record_competence(deed, Ada::ada, judged, "test"); });
        };
        judge(Judgement::shown);
        CHECK(ada.seen_by() == "ada mother father");
        judge(Judgement::not_shown);
        CHECK(ada.seen_by() == "mother father");
        ada.stand_on("2027-06-26"); // capacity is presumed, whatever was found of the child
        CHECK(ada.seen_by() == "ada");
    });
}

TEST_CASE(
    "A parent sees a young person's record by the young person's own answer, each their own") {
    test::for_each_store([](db::Database& database) {
        Ada ada{database};
        ada.stand_on("2027-06-26");
        const auto answers = [&](Answer answer) {
            ada.record([&](Deed& deed) {
                record_parent_sees(deed, Ada::ada, Ada::mother, answer, "test");
            });
        };
        answers(Answer::yes);
        CHECK(ada.seen_by() == "ada mother");
        answers(Answer::no);
        CHECK(ada.seen_by() == "ada");
    });
}

TEST_CASE("MCA 2005 s.1: a parent decides instead only where capacity was found lacking") {
    test::for_each_store([](db::Database& database) {
        Ada ada{database};
        ada.stand_on("2027-06-26");
        const auto judge = [&](Judgement judged) {
            ada.record([&](Deed& deed) { record_capacity(deed, Ada::ada, judged, "test"); });
        };
        ada.record([](Deed& deed) {
            record_parent_decides(deed, Ada::ada, Ada::mother, Answer::yes, "test");
        });
        CHECK(ada.seen_by() == "ada"); // capacity is presumed
        judge(Judgement::not_shown);
        CHECK(ada.seen_by() == "mother");
        judge(Judgement::shown);
        CHECK(ada.seen_by() == "ada");
    });
}

TEST_CASE("X7: as staff nobody finds their own record, in no page and no list") {
    test::for_each_store([](db::Database& database) {
        Threshold threshold{database};
        threshold.tell([](Deed& deed) {
            const auto officer = called<Person>("officer");
            record_case(deed, called<Case>("cy"), Threshold::area(), officer,
                        Threshold::reference_of("cy"));
            record_born(deed, officer, Date{std::chrono::year{2007} / 1 / 1}, "test");
            record_care_team(deed, called<Case>("cy"), officer, Threshold::service().bytes,
                             deed.today(), "test");
        });
        Door door = threshold.door_of("officer");
        CHECK_THROWS_AS(door.look({"test.look", Action::view, Part::overview,
                                   of_case(Threshold::reference_of("cy"))},
                                  [](Look&) { return true; }),
                        NotAvailable);
        const auto children = door.look(list, [](Look& look) {
            return look.reads()
                .query_with(db::Sql{"SELECT reach.subject "} + Reach::from(), look.reach().values())
                .size();
        });
        CHECK(children == 2); // ada and ben
        CHECK(settles(door));
    });
}
