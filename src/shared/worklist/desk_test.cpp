// How a case stands day by day: who is waited for, what is late, what is near.
#include "shared/worklist/desk.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::worklist;

namespace {
Date day(std::string_view iso) { return parse_date(iso).value(); }
const Date today = day("2026-11-21");

Due due(std::string rule, std::string_view on) {
    Due due{};
    due.rule = std::move(rule);
    due.due = day(on);
    return due;
}

Outlook on(const std::vector<Outlook>& outlooks, Date wanted) {
    for (const Outlook& one : outlooks)
        if (one.from_on <= wanted && wanted <= one.to_on) return one;
    FAIL("no outlook for that day");
    return {};
}

Urgency urgency_of(const std::vector<Due>& dues) {
    return urgency(on(outlooks({}, dues), today).next, today);
}
} // namespace

TEST_CASE("Who owes: the authority itself, those it asked, or the family") {
    CHECK(owes(due("EHC-ASSESS-DECISION-6W", "2026-11-30")) == Owes::us);
    CHECK(owes(due("EHC-ADVICE-6W", "2026-11-30")) ==
          Owes::others); // "another authority" among them
    CHECK(owes(due("TRIB-APPEAL-2M-1M", "2026-11-30")) == Owes::family);
}

TEST_CASE("Late is late, a week is near, and a right that was let pass is nobody's lateness") {
    CHECK(urgency_of({due("EHC-FINAL-PLAN-20W", "2026-11-20")}) == Urgency::late);
    CHECK(urgency_of({due("EHC-FINAL-PLAN-20W", "2026-11-28")}) == Urgency::within_a_week);
    CHECK(urgency_of({due("EHC-FINAL-PLAN-20W", "2026-11-29")}) == Urgency::on_track);
    CHECK(urgency_of({due("TRIB-APPEAL-2M-1M", "2026-11-20")}) == Urgency::on_track);
}

TEST_CASE("Only the law is late or comes first: not good practice, nor what the Code says") {
    const std::vector dues{due("EHC-ADVICE-6W-OTHER", "2026-11-10"),
                           due("EHC-DRAFT-TARGET-14W", "2026-11-20"),
                           due("EHC-FINAL-PLAN-20W", "2027-01-02")};
    CHECK(urgency_of(dues) == Urgency::on_track);
    CHECK(on(outlooks({}, dues), today).next->rule == "EHC-FINAL-PLAN-20W");
    CHECK_FALSE(is_late(dues[0], today)); // Code 9.49 to 9.51
    CHECK_FALSE(is_late(dues[1], today)); // IPSEA
    CHECK(is_late(due("EHC-FINAL-PLAN-20W", "2026-11-20"), today));
}

TEST_CASE("A family is waited for up to its last day; the next date stands from the day after") {
    const auto all =
        outlooks({}, {due("EHC-AR-FIRST-12M", "2027-09-01"), due("TRIB-APPEAL-2M-1M", "2026-12-10"),
                      due("MED-CONTACT-2M", "2026-12-01")});
    REQUIRE(all.size() == 3);
    CHECK(on(all, day("2026-12-01")).next->rule == "MED-CONTACT-2M");
    CHECK(on(all, day("2026-12-02")).next->rule == "TRIB-APPEAL-2M-1M");
    CHECK(on(all, day("2026-12-11")).next->rule == "EHC-AR-FIRST-12M");
    CHECK(on(all, day("2030-01-01")).next->rule == "EHC-AR-FIRST-12M"); // late, and it stays
    CHECK_FALSE(on(outlooks({}, {due("MED-CONTACT-2M", "2026-12-01")}), day("2026-12-02")).next);
}

TEST_CASE("The twenty weeks are shown while they run; stage and first day are the ledger's") {
    Due whole = due("EHC-FINAL-PLAN-20W", "2027-01-25");
    whole.trigger_on = day("2026-09-07");
    cases::Happening asked, assessed;
    asked.kind = "request_received";
    asked.day = day("2026-09-07");
    assessed.kind = "decision_to_assess";
    assessed.day = day("2026-10-12");
    assessed.id.bytes[0] = std::byte{1};
    const Outlook running = on(outlooks({asked, assessed}, {whole}), today);
    CHECK(running.stage == cases::Stage::assessing);
    CHECK(running.asked_on == day("2026-09-07"));
    CHECK(running.whole == Outlook::TwentyWeeks{day("2026-09-07"), day("2027-01-25")});
    whole.met_on = today;
    const Outlook over = on(outlooks({asked, assessed}, {whole}), today);
    CHECK_FALSE(over.whole);
    CHECK_FALSE(over.next);
}
