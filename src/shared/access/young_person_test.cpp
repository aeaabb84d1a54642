// The day on which a child's rights become their own: Children and Families Act 2014 s.83(2),
// Education Act 1996 s.8.
#include "shared/access/access.hpp"
#include "support/situation.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::access;

namespace {
Date day(std::string_view iso) { return parse_date(iso).value(); }

// What the young person, and a parent, may do on a day. The parent's tie is confirmed.
access::Decision decision_about(std::string_view born, std::string_view today, bool is_self) {
    test::Situation s{.is_self = is_self, .part = Part::letter, .has_tie = !is_self};
    Facts facts = test::facts_of(s);
    facts.subject->born_on = day(born);
    const Actor actor{.person = test::numbered<Person>(1), .appointment = {}, .body = {}};
    const Item item{.part = s.part,
                    .area = test::numbered<Area>(1),
                    .subject = test::numbered<Person>(is_self ? 1 : 2),
                    .case_id = test::numbered<Case>(1),
                    .thing = {},
                    .agency = {}};
    if (!is_self) facts.subject->tie->from_on = day("2000-01-01");
    return can(actor, Action::view, item, facts, day(today),
               Instant{std::chrono::sys_days{day(today)}});
}
} // namespace

TEST_CASE("Rights pass on the day after the last Friday in June of the year of the sixteenth "
          "birthday, and not on the birthday") {
    struct Row {
        std::string_view born, last_day, first_day;
    };
    for (const Row& row : {
             Row{"2010-08-31", "2026-06-26", "2026-06-27"}, // the last birthday of a school year
             Row{"2010-09-01", "2027-06-25", "2027-06-26"}, // the first birthday of the next
             Row{"2010-06-26", "2026-06-26", "2026-06-27"}, // sixteen on the Friday itself
             Row{"2010-06-27", "2026-06-26",
                 "2026-06-27"}, // sixteen on the day after: EA 1996 s.8(3)
             Row{"2008-02-29", "2024-06-28", "2024-06-29"}, // sixteen on 29 February 2024
             Row{"2012-02-29", "2028-06-30", "2028-07-01"}, // the Friday is the last day of June
             Row{"2010-01-01", "2026-06-26", "2026-06-27"},
         }) {
        CAPTURE(row.born);
        CHECK_FALSE(is_young_person(day(row.born), day(row.last_day)));
        CHECK(is_young_person(day(row.born), day(row.first_day)));
        CHECK(decision_about(row.born, row.last_day, false).code == Rule::g2);
        CHECK_FALSE(decision_about(row.born, row.first_day, false));
        CHECK_FALSE(decision_about(row.born, row.last_day, true));
        CHECK(decision_about(row.born, row.first_day, true).code == Rule::g1);
    }
}

TEST_CASE("Property: whoever was born in the same school year becomes a young person on one day, "
          "and stays one") {
    for (int year = 1995; year <= 2030; ++year) {
        const Date first{std::chrono::year{year} / 9 / 1};
        const Date last{std::chrono::year{year + 1} / 8 / 31};
        Date switches = plus_days(last, 365 * 15);
        while (!is_young_person(first, switches)) switches = plus_days(switches, 1);
        CHECK(switches.month() >= std::chrono::June);
        CHECK(std::chrono::weekday{std::chrono::sys_days{switches}} == std::chrono::Saturday);
        for (Date born = first; born <= last; born = plus_days(born, 1)) {
            CHECK_FALSE(is_young_person(born, plus_days(switches, -1)));
            CHECK(is_young_person(born, switches));
            CHECK(is_young_person(born, plus_days(switches, 3000)));
        }
    }
}
