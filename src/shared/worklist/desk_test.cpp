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
    return urgency(on(outlooks({}, dues), today), today);
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

namespace {
frame::Step step(frame::Step::Kind kind, std::string_view by = {}) {
    frame::Step step{.kind = kind};
    if (!by.empty()) step.by = day(by);
    if (frame::is_for_second_person(kind)) step.proposed_by = Id<Person>{};
    return step;
}
Outlook today_with(const std::vector<Due>& dues, const std::vector<frame::Step>& steps) {
    return on(outlooks({}, dues, steps), today);
}
} // namespace

TEST_CASE("The next step is the earliest that waits; the law's next date stands beside it") {
    using Kind = frame::Step::Kind;
    const std::vector mediation{due("MED-CONTACT-2M", "2027-01-18")};
    CHECK(today_with(mediation, {}).waits_on == Owes::family);
    const Outlook unsent = today_with(mediation, {step(Kind::send_letter, "2026-11-18")});
    CHECK(unsent.step->kind == Kind::send_letter);
    CHECK(unsent.waits_on == Owes::us);
    CHECK(unsent.next->rule == "MED-CONTACT-2M");
    CHECK(urgency(unsent, today) == Urgency::late);

    const std::vector advice{due("EHC-ADVICE-6W", "2026-12-01"),
                             due("EHC-NOPLAN-NOTICE-16W", "2026-12-28")};
    const Outlook asked = today_with(advice, {step(Kind::decide_on_plan, "2026-12-28")});
    CHECK(asked.waits_on == Owes::others);
    CHECK(asked.step->kind == Kind::decide_on_plan);
    const Outlook unasked = today_with(
        {advice.back()}, {step(Kind::ask_for_advice), step(Kind::decide_on_plan, "2026-12-28")});
    CHECK(unasked.step->kind == Kind::ask_for_advice);
    CHECK(unasked.waits_on == Owes::us);
    CHECK(urgency(unasked, today) == Urgency::at_once);
}

TEST_CASE("What a second person has to look at waits for them, behind whatever else comes first") {
    using Kind = frame::Step::Kind;
    const std::vector dues{due("EHC-ASSESS-DECISION-6W", "2026-11-30")};
    const auto look = step(Kind::second_look, "2026-11-30");
    CHECK(today_with(dues, {look}).waits_on == Owes::second);
    const Outlook both = today_with(dues, {step(Kind::send_letter, "2026-11-20"), look});
    CHECK(both.waits_on == Owes::us);
    CHECK(both.second->kind == Kind::second_look);
}

TEST_CASE(
    "Reg 13(1): while the family has its days for the draft it is theirs, though we are late; "
    "the day after it is ours") {
    const std::vector dues{due("EHC-FINAL-PLAN-20W", "2026-11-10"),
                           due("EHC-DRAFT-REPS-15D", "2026-12-01")};
    frame::Step finish = step(frame::Step::Kind::finish_plan, "2026-11-10");
    finish.from = day("2026-12-02");
    const auto all = outlooks({}, dues, {finish});
    CHECK(on(all, today).waits_on == Owes::family);
    CHECK_FALSE(on(all, today).step);
    CHECK(urgency(on(all, today), today) == Urgency::late);
    CHECK(on(all, day("2026-12-02")).waits_on == Owes::us);
    CHECK(on(all, day("2026-12-02")).step->kind == frame::Step::Kind::finish_plan);
    // A period that we must leave them passes, and makes nobody late.
    CHECK_FALSE(on(outlooks({}, {dues[1]}), day("2026-12-02")).next);
}
