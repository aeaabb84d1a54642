// A "no" by provision: both parts with evidence, no unlawful reason, two people, every right.
#include "capabilities/assessment/against_letters.hpp"
#include "capabilities/assessment/against_rules.hpp"
#include "platform/document/document_text.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::assessment;

namespace {
cases::Happening happening(std::string_view kind, std::string_view day, std::uint8_t number) {
    cases::Happening row;
    row.id.bytes[15] = std::byte{number};
    row.kind = kind;
    row.day = parse_date(day).value();
    return row;
}
std::vector<cases::Happening> asked() {
    return {happening("request_received", "2026-10-19", 1),
            happening("parent_confirmed", "2026-10-20", 2)};
}
Against sound() {
    return {.question = AgainstQuestion::assess,
            .unmet = UnmetPart::necessity,
            .need = "He may have dyslexia: the school's specialist teacher says so.",
            .necessity = "What school gives now works: his reading rose from 78 to 96 in a year.",
            .reasons = "Callum gets the help he needs at school, and it works."};
}
Id<Person> person(std::uint8_t number) {
    Id<Person> id;
    id.bytes[15] = std::byte{number};
    return id;
}
AgainstTold against_told() {
    return {.question = AgainstQuestion::assess,
            .service = "Alderbrook Council",
            .telephone = "01632 960 123",
            .to = "Rosa Reyes",
            .child = {.name = "Callum"},
            .officer = "Devon Clarke",
            .officer_title = "SEND team manager",
            .reference = "7PC3QMGH0",
            .decided_on = parse_date("2026-11-20").value(),
            .asked_on = parse_date("2026-10-19").value(),
            .need = sound().need,
            .necessity = sound().necessity,
            .reasons = sound().reasons,
            .unmet = UnmetPart::necessity};
}
notices::Rights every_right() {
    return {.mediation_adviser = {"The adviser", "01632 960 201"},
            .disagreement_resolution = {"Resolution", "01632 960 202"},
            .advice_service = {"Advice", "01632 960 203"},
            .officer = "Devon Clarke",
            .telephone = "01632 960 123",
            .sent_on = parse_date("2026-11-20").value(),
            .mediation_by = parse_date("2027-01-20").value(),
            .appeal_by = parse_date("2027-01-20").value()};
}
} // namespace

TEST_CASE("CFA s.36(8): a no names the part not met, and has evidence on both and reasons") {
    CHECK(!refuse(sound(), asked(), {}));
    Against no = sound();
    no.unmet.reset();
    CHECK(refuse(no, asked(), {}) == AgainstRefusal::unmet_part_missing);
    no = sound();
    no.need.clear();
    CHECK(refuse(no, asked(), {}) == AgainstRefusal::evidence_of_need_missing);
    no = sound();
    no.necessity.clear();
    CHECK(refuse(no, asked(), {}) == AgainstRefusal::evidence_of_necessity_missing);
    no = sound();
    no.reasons.clear(); // s.36(5): notified of the reasons
    CHECK(refuse(no, asked(), {}) == AgainstRefusal::reasons_missing);
}

TEST_CASE("Code 9.16: an unlawful reason does not go on, wherever it is typed") {
    const std::string planted = " Two cycles of support were not done.";
    Against no = sound();
    no.reasons += planted;
    CHECK(refuse(no, asked(), {}) == AgainstRefusal::unlawful_reason_in_reasons);
    no = sound();
    no.need += planted;
    CHECK(refuse(no, asked(), {}) == AgainstRefusal::unlawful_reason_in_need);
    no = sound();
    no.necessity += planted;
    CHECK(refuse(no, asked(), {}) == AgainstRefusal::unlawful_reason_in_necessity);
}

TEST_CASE("Each question has its time: not to assess before a yes, no plan after it") {
    auto ledger = asked();
    Against no_plan = sound();
    no_plan.question = AgainstQuestion::plan;
    CHECK(refuse(no_plan, ledger, {}) == AgainstRefusal::not_the_question_now);
    ledger.push_back(happening("decision_to_assess", "2026-11-02", 3));
    CHECK(!refuse(no_plan, ledger, {}));
    CHECK(refuse(sound(), ledger, {}) == AgainstRefusal::not_the_question_now);
    CHECK(refuse(sound(), {happening("request_received", "2026-10-19", 1)}, {}) ==
          AgainstRefusal::nobody_confirmed);
    CHECK(refuse(sound(), asked(), AgainstProposal{}) == AgainstRefusal::proposed_before);
}

TEST_CASE("Nobody confirms their own no, and a manager does") {
    const AgainstProposal open{.id = {},
                               .against = sound(),
                               .proposed_on = parse_date("2026-11-02").value(),
                               .proposed_by = person(1)};
    CHECK(!refuse_second(open, person(2), access::Role::send_manager));
    CHECK(refuse_second(open, person(1), access::Role::send_manager) ==
          AgainstRefusal::same_person);
    CHECK(refuse_second(open, person(2), access::Role::case_officer) ==
          AgainstRefusal::not_a_manager);
    CHECK(refuse_second({}, person(2), access::Role::send_manager) ==
          AgainstRefusal::nothing_proposed);
}

TEST_CASE("CFA s.36(5), reg 5(3), reg 10: decision, reasons and rights stand in the letter") {
    AgainstTold told = against_told();
    const notices::Rights rights = every_right();
    for (const auto question : {AgainstQuestion::assess, AgainstQuestion::plan}) {
        told.question = question;
        const auto letter = will_not(told, rights);
        CHECK(!document::fault_in(letter));
        const std::string text = document::to_text(letter);
        CHECK(text.find("01632 960 201") != std::string::npos);
        CHECK(text.find("20 January 2027") != std::string::npos);
        CHECK(text.find("Callum gets the help he needs") != std::string::npos);
        CHECK(text.find("You asked us on 19 October 2026") != std::string::npos);
        const auto for_bodies = will_not_for_bodies(told);
        CHECK(!document::fault_in(for_bodies));
        CHECK(document::to_text(for_bodies).find("specialist teacher") == std::string::npos);
    }
    told.is_asked_by_family = false; // a school did
    CHECK(document::to_text(will_not(told, rights)).find("We were asked on 19 October 2026") !=
          std::string::npos);
}

TEST_CASE("CFA s.36(8) asks two questions, of what may be; s.37(1) one, of what is necessary") {
    const auto text = [](AgainstQuestion question, UnmetPart unmet) {
        AgainstTold told = against_told();
        told.question = question;
        told.unmet = unmet;
        return document::to_text(will_not(told, every_right()));
    };
    for (const auto unmet : {UnmetPart::need, UnmetPart::necessity}) {
        const std::string assess = text(AgainstQuestion::assess, unmet);
        CHECK(assess.find("two questions") != std::string::npos);
        CHECK(assess.find("may be necessary") != std::string::npos);
        CHECK(assess.find("is necessary") == std::string::npos);
        const std::string plan = text(AgainstQuestion::plan, unmet);
        CHECK(plan.find("is necessary for help to be given through a plan, and we answer no") !=
              std::string::npos);
        CHECK(plan.find("two questions") == std::string::npos);
        CHECK(plan.find("has or may have") == std::string::npos);
    }
}

TEST_CASE("A second look is taken by a manager in post who did not propose it") {
    const Date today = parse_date("2026-11-21").value();
    bodies::Post manager{};
    manager.role = access::Role::send_manager;
    manager.person = person(1);
    manager.from_on = parse_date("2026-01-01").value();
    bodies::Post officer = manager;
    officer.role = access::Role::case_officer;
    officer.person = person(2);
    bodies::Post left = manager;
    left.person = person(3);
    left.to_on = parse_date("2026-11-20").value();
    bodies::Post to_come = manager;
    to_come.person = person(4);
    to_come.from_on = parse_date("2026-11-22").value();
    const std::vector team{manager, officer, left, to_come};
    REQUIRE(seconds(team, person(2), today).size() == 1);
    CHECK(seconds(team, person(2), today).front().person == person(1));
    CHECK(seconds(team, person(1), today).empty()); // the one manager there is
}
