// Whom regulation 6(1) names, and when what is asked counts as received.
#include "capabilities/advice/asking_rules.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::advice;
using Why = AskRefusal::Why;

namespace {
Date day(std::string_view iso) { return *parse_date(iso); }
template <class Of> Id<Of> id(unsigned char n) { return {{std::byte{n}}}; }

bodies::Organisation body(unsigned char n, bodies::Kind kind) {
    return {id<Body>(n), "Body", kind, access::Agency::education, "", {}, day("2020-01-01")};
}

Known known(std::string_view born_on = "2018-04-03") {
    Known known;
    known.parents = {{id<Person>(1), {"Sam", "Tully"}}};
    known.bodies = {body(2, bodies::Kind::school), body(3, bodies::Kind::health_service),
                    body(4, bodies::Kind::education_psychology), body(5, bodies::Kind::social_care),
                    body(6, bodies::Kind::school)};
    known.setting = id<Body>(2);
    known.born_on = day(born_on);
    known.today = day("2026-09-09");
    return known;
}

std::string required(const std::vector<Group>& groups) { // their letters
    std::string letters;
    for (const Group& group : groups)
        if (group.is_required) letters += letter_of(group.ground);
    return letters;
}

// Everybody who is ticked from the start, and health besides.
ToAsk as_the_law_says() {
    ToAsk to_ask;
    to_ask.question = "What does she need?";
    to_ask.chosen = {{Ground::parent, {{}, id<Person>(1)}},
                     {Ground::education, {id<Body>(2), {}}},
                     {Ground::health, {id<Body>(3), {}}},
                     {Ground::psychology, {id<Body>(4), {}}},
                     {Ground::social_care, {id<Body>(5), {}}}};
    return to_ask;
}

std::optional<AskRefusal> refused(const ToAsk& to_ask, const Known& of = known()) {
    return refuse(to_ask, groups(of), cases::Stage::assessing);
}
} // namespace

TEST_CASE("Reg 6(1): (a) to (e) are always required, (g) in or beyond year 9") {
    CHECK(required(groups(known())) == "abcde");
    CHECK(required(groups(known("2013-08-31"))) == "abcdeg");
    CHECK(required(groups(known("2013-09-01"))) == "abcde");
}

TEST_CASE("Ticked from the start: the parent, the child's own school, psychology and social care") {
    for (const Group& group : groups(known()))
        for (const Candidate& candidate : group.offered)
            CHECK(candidate.is_ticked == (group.ground != Ground::health));
}

TEST_CASE("Reg 6(1): everybody required is asked, or there is a reason") {
    CHECK_FALSE(refused(as_the_law_says()));
    for (std::size_t n = 0; n < as_the_law_says().chosen.size(); ++n) {
        ToAsk one_left_out = as_the_law_says();
        const Ground ground = one_left_out.chosen[n].ground;
        one_left_out.chosen.erase(one_left_out.chosen.begin() + static_cast<std::ptrdiff_t>(n));
        const auto refusal = refused(one_left_out);
        REQUIRE(refusal);
        CHECK(refusal->why == Why::ground_left_out);
        CHECK(refusal->ground == ground);
        one_left_out.left_out = {{ground, ""}};
        CHECK(refused(one_left_out));
        one_left_out.left_out = {{ground, "She was asked last week."}};
        CHECK_FALSE(refused(one_left_out));
    }
}

TEST_CASE("Only somebody offered on that ground is asked, once, while assessing") {
    ToAsk wrong = as_the_law_says();
    wrong.chosen[2].who.body = id<Body>(6); // a school, on health's ground
    CHECK(refused(wrong)->why == Why::not_somebody_to_ask);
    Known asked = known();
    advice::Request request;
    request.body = id<Body>(3);
    request.grounds = {Ground::health};
    asked.asked = {request};
    CHECK(required(groups(asked)) == "abde");
    asked.left_out = {Ground::psychology};
    CHECK(required(groups(asked)) == "abe");
    CHECK(refused(as_the_law_says(), asked)->why == Why::not_somebody_to_ask);
    ToAsk silent = as_the_law_says();
    silent.question = "";
    CHECK(refused(silent)->why == Why::question_missing);
    CHECK(refuse(as_the_law_says(), groups(known()), cases::Stage::asked)->why ==
          Why::not_assessing);
}

TEST_CASE("Reg 8(1): six weeks from receipt, which is never on a weekend or a bank holiday") {
    CHECK(received_on(day("2026-09-09")) == day("2026-09-09"));
    CHECK(received_on(day("2026-09-12")) == day("2026-09-14")); // a Saturday
    CHECK(received_on(day("2026-12-25")) == day("2026-12-29")); // with the substitute day
    CHECK(last_day_to_advise(day("2026-09-14")) == day("2026-10-26"));
}

TEST_CASE("CFA s.31(5): health bodies must help by regulation; the rest by the Code") {
    CHECK(must_help(bodies::Kind::health_service));
    CHECK(must_help(bodies::Kind::commissioner));
    CHECK_FALSE(must_help(bodies::Kind::school));
    CHECK_FALSE(must_help(bodies::Kind::education_psychology));
}
