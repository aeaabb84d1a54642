// Who is told and which rights stand in a notice, by provision.
#include "platform/document/document_text.hpp"
#include "shared/notices/notices.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::notices;

namespace {
bodies::Organisation body(std::uint8_t number, bodies::Kind kind) {
    bodies::Organisation body{};
    body.id.bytes[15] = std::byte{number};
    body.kind = kind;
    return body;
}

// As its reader reads it, whatever the line breaks.
std::string letter_with_rights(Appealed appealed) {
    document::Document letter;
    letter.title = "A decision";
    letter.page_words = "Page {page} of {pages}";
    letter.blocks.push_back(document::Heading{1, letter.title});
    add_rights(letter,
               {.mediation_adviser = {"Adviser & Co", "01632 960 201"},
                .disagreement_resolution = {"Resolution", "01632 960 202"},
                .advice_service = {"Advice", "01632 960 203"},
                .officer = "Devon Clarke",
                .telephone = "01632 960 123",
                .sent_on = parse_date("2026-10-12").value(),
                .mediation_by = parse_date("2026-12-12").value(),
                .appeal_by = parse_date("2026-12-14").value()},
               appealed);
    std::string flat;
    for (const char c : document::to_text(letter))
        if (c != '\n' || (!flat.empty() && flat.back() != ' ')) flat += c == '\n' ? ' ' : c;
    return flat;
}
bool has(const std::string& text, std::string_view words) { return text.find(words) != text.npos; }
} // namespace

TEST_CASE("Reg 4(2): the health commissioner, the council's social care, and the head are told") {
    Around around{.setting = body(1, bodies::Kind::school),
                  .commissioner = body(2, bodies::Kind::commissioner),
                  .social_care = {body(3, bodies::Kind::social_care)}};
    const auto told = told_besides_family(around);
    REQUIRE(told.size() == 3);
    CHECK(told[0] == Told{body(2, bodies::Kind::commissioner).id, ToldAs::commissioner});
    CHECK(told[1] == Told{body(3, bodies::Kind::social_care).id, ToldAs::social_care});
    CHECK(told[2] == Told{body(1, bodies::Kind::school).id, ToldAs::head});

    around.setting = body(4, bodies::Kind::early_years);
    CHECK(told_besides_family(around).back().as == ToldAs::early_years_lead);
    around.setting = body(5, bodies::Kind::college);
    CHECK(told_besides_family(around).back().as == ToldAs::principal);
    around.setting.reset();
    CHECK(told_besides_family(around).size() == 2); // at no setting: nobody is invented
}

TEST_CASE("Reg 33 and r.20(1)(c): two months from the day the notice was sent") {
    const auto days = last_days(parse_date("2026-10-12").value());
    CHECK(to_iso(days.mediation_by) == "2026-12-12");
    // r.12: a Saturday; an appeal received on the next working day is in time.
    CHECK(to_iso(days.appeal_by) == "2026-12-14");
}

TEST_CASE("Reg 32: every element of the rights is in the letter, of a “no” and of a plan") {
    for (const Appealed appealed : {Appealed::refusal, Appealed::plan})
        for (const char* element :
             {"right to appeal", "First-tier Tribunal", "right to mediation", "certificate",
              "Adviser & Co", "01632 960 201", "12 December 2026", "by 5pm on 14 December 2026",
              "which health provision you want", "Devon Clarke", "01632 960 123", "Resolution",
              "01632 960 202", "Advice", "01632 960 203"}) {
            CAPTURE(element);
            CHECK(has(letter_with_rights(appealed), element));
        }
}

TEST_CASE("CFA s.51(2)(c), s.55(2): of a plan B, F and I can be appealed, I alone without a "
          "certificate") {
    const std::string of_plan = letter_with_rights(Appealed::plan);
    const std::string of_refusal = letter_with_rights(Appealed::refusal);
    for (const char* words : {"section B", "section F", "section I", "recommendations about health",
                              "need none if you appeal only about the school"}) {
        CAPTURE(words);
        CHECK(has(of_plan, words));
        CHECK_FALSE(has(of_refusal, words));
    }
}

TEST_CASE("CFA s.32: a letter names who gives free advice; where nobody is named, it says whom to "
          "call for it") {
    const std::string named =
        where_to_turn(areas::Contact{"Advice", "01632 960 203"}, "01632 960 123");
    for (const char* words : {"Free advice", "Advice, telephone 01632 960 203", "01632 960 123"})
        CHECK(has(named, words));
    const std::string unnamed = where_to_turn(std::nullopt, "01632 960 123");
    CHECK(has(unnamed, "call us on 01632 960 123, and we put you in touch"));
}
