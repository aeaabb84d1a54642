// The desk: who is waited for, what is near, and which rows a person asked for.
#include "shared/worklist/desk.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::worklist;

namespace {
const Date today = parse_date("2026-11-21").value();

Due due(std::string rule, std::string_view day) {
    Due due{};
    due.rule = std::move(rule);
    due.due = parse_date(day).value();
    return due;
}

Row row(std::string given, std::string family, std::vector<Due> dues, std::uint8_t number) {
    Row row;
    row.child.name = {std::move(given), std::move(family)};
    row.dues = std::move(dues);
    row.file.id.bytes[15] = std::byte{number};
    return row;
}
} // namespace

TEST_CASE("Who owes: the authority itself, those it asked, or the family") {
    CHECK(owes(due("EHC-ASSESS-DECISION-6W", "2026-11-30")) == Owes::us);
    CHECK(owes(due("EHC-ADVICE-6W", "2026-11-30")) ==
          Owes::others); // "another authority" among them
    CHECK(owes(due("TRIB-APPEAL-2M-1M", "2026-11-30")) == Owes::family);
}

TEST_CASE("Late is late, a week is near, and a right that was let pass is nobody's lateness") {
    CHECK(urgency(row("A", "", {due("EHC-FINAL-PLAN-20W", "2026-11-20")}, 1), today) ==
          Urgency::late);
    CHECK(urgency(row("A", "", {due("EHC-FINAL-PLAN-20W", "2026-11-28")}, 1), today) ==
          Urgency::within_a_week);
    CHECK(urgency(row("A", "", {due("EHC-FINAL-PLAN-20W", "2026-11-29")}, 1), today) ==
          Urgency::on_track);
    CHECK(urgency(row("A", "", {due("TRIB-APPEAL-2M-1M", "2026-11-20")}, 1), today) ==
          Urgency::on_track);
}

TEST_CASE("Only the law is late or comes first: not good practice, nor what the Code says") {
    const auto advised =
        row("A", "",
            {due("EHC-ADVICE-6W-OTHER", "2026-11-10"), due("EHC-DRAFT-TARGET-14W", "2026-11-20"),
             due("EHC-FINAL-PLAN-20W", "2027-01-02")},
            1);
    CHECK(urgency(advised, today) == Urgency::on_track);
    CHECK(advised.next(today)->rule == "EHC-FINAL-PLAN-20W");
    CHECK_FALSE(is_late(advised.dues[0], today)); // Code 9.49 to 9.51
    CHECK_FALSE(is_late(advised.dues[1], today)); // IPSEA
    CHECK(is_late(due("EHC-FINAL-PLAN-20W", "2026-11-20"), today));
}

TEST_CASE("Rows are found by folded name, stage and who is waited for; by date or by name") {
    auto oskar = row("Oskar", "Zieliński", {due("EHC-ASSESS-DECISION-6W", "2026-12-30")}, 1);
    auto amara = row("Amara", "Bello-Hart", {due("EHC-ADVICE-6W", "2026-12-01")}, 2);
    amara.stage = cases::Stage::assessing;
    auto bethan = row("Bethan", "Lloyd", {}, 3);
    const std::vector all{bethan, oskar, amara};
    const auto names = [&](const Wish& wish) {
        std::string found;
        for (const Row& each : chosen(all, wish, today)) found += each.child.name.given + " ";
        return found;
    };
    CHECK(names({}) == "Amara Oskar Bethan "); // nothing running comes last
    CHECK(names({.first = Wish::Order::name}) == "Amara Bethan Oskar ");
    CHECK(names({.name = "ZIELINSKI"}) == "Oskar ");
    CHECK(names({.stage = cases::Stage::assessing}) == "Amara ");
    CHECK(names({.waiting_on = Owes::us}) == "Oskar ");
    CHECK(names({.waiting_on = Owes::others}) == "Amara ");
}
