// When a statement of advice can be kept, when an answer can be sent, and what the document says.
#include "capabilities/advice/sending_letters.hpp"
#include "capabilities/advice/sending_rules.hpp"
#include "capabilities/advice/writing_rules.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::advice;
using statements::Kind;
using statements::Text;

namespace {
std::string words_of(const document::Document& document) {
    std::string all;
    document::each_words(document, [&](std::string_view words) { all.append(words) += '\n'; });
    return all;
}

statements::Version version(Kind kind, std::string words, statements::Quantity quantity = {}) {
    statements::Version version{};
    version.kind = kind;
    version.text = {std::move(words), std::move(quantity)};
    return version;
}
} // namespace

TEST_CASE("Code of Practice 9.69: help says who and how often; a need only has its words") {
    CHECK_FALSE(refuse(Kind::need, Text{"Noise hurts.", {}}));
    CHECK(refuse(Kind::need, Text{"", {}}) == WriteRefusal::words_missing);
    CHECK(refuse(Kind::need, Text{std::string(8001, 'x'), {}}) == WriteRefusal::words_too_long);
    CHECK(refuse(Kind::provision, Text{"A group.", {"", "daily", ""}}) ==
          WriteRefusal::who_missing);
    CHECK(refuse(Kind::provision, Text{"A group.", {"a teacher", "", ""}}) ==
          WriteRefusal::how_often_missing);
    CHECK(refuse(Kind::provision, Text{"A group.", {std::string(301, 'x'), "daily", ""}}) ==
          WriteRefusal::quantity_too_long);
    CHECK_FALSE(refuse(Kind::provision, Text{"A group.", {"a teacher", "daily", ""}}));
}

TEST_CASE("A school that is named is found whatever its letters") {
    const std::vector<std::string> schools{"Tarn Valley College", "St Oda’s School"};
    CHECK(names_in("tarn  valley college would suit him", schools) ==
          std::vector<std::string>{"Tarn Valley College"});
    CHECK(names_in("A small school would suit him", schools).empty());
}

TEST_CASE("CFA s.31(2) and (3): a refusal has one of two grounds, and reasons") {
    advice::Request request;
    const auto ground = RefusalGround::adverse_effect;
    CHECK(refuse(ToRefuse{{}, "No staff."}, request) == SendRefusal::ground_missing);
    CHECK(refuse(ToRefuse{ground, ""}, request) == SendRefusal::reasons_missing);
    CHECK_FALSE(refuse(ToRefuse{ground, "No staff."}, request));
    request.answer = Answer{};
    CHECK(refuse(ToRefuse{ground, "No staff."}, request) == SendRefusal::answered_before);
    CHECK_FALSE(refusal_ground_of("not_known_to_us"));
}

TEST_CASE("Advice is sent with statements, a summary, and whether the child was assessed") {
    advice::Request request;
    const std::vector written{version(Kind::need, "Noise hurts.")};
    const ToSend whole{"In short.", true};
    CHECK_FALSE(refuse(whole, request, written));
    CHECK(refuse(whole, request, {}) == SendRefusal::nothing_written);
    CHECK(refuse(ToSend{"", true}, request, written) == SendRefusal::summary_missing);
    CHECK(refuse(ToSend{"In short.", {}}, request, written) == SendRefusal::assessed_not_said);
    request.answer = Answer{};
    CHECK(refuse(whole, request, written) == SendRefusal::answered_before);
}

TEST_CASE("Reg 6(1): the document has needs, outcomes and help, each by itself") {
    AdviceTold told;
    told.body = "Kestrel Trust";
    told.author = "Leila Rahimi";
    told.author_title = "Therapist";
    told.council = "Alderbrook Council";
    told.child = "Amara";
    told.reference = "K7M24PQ9X";
    told.asked_on = told.sent_on = *parse_date("2026-09-09");
    told.summary = "She needs quiet.";
    told.is_assessed = false;
    told.statements = {version(Kind::provision, "A group.", {"a therapist", "daily", ""}),
                       version(Kind::need, "Noise hurts."), version(Kind::need, "Talk is fast.")};
    const auto document = advice_given(told);
    CHECK_FALSE(document::fault_in(document));
    const std::string words = words_of(document);
    CHECK(words.find("N2") != std::string::npos);
    CHECK(words.find("Who: a therapist. How often: daily.") != std::string::npos);
    CHECK(words.find("Needs") < words.find("Help that would meet the needs"));
    // NHS England quick guide 2018, note 1.8.
    CHECK(words.find("was not assessed by us for this advice.") != std::string::npos);
    CHECK(words.find("needed for it") == std::string::npos); // they did not say why
    told.is_assessed = true;
    CHECK(words_of(advice_given(told)).find("was not assessed") == std::string::npos);
}
