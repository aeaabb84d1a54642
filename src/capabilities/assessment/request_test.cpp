// Who asks, and whether it can be taken: by provision.
#include "capabilities/assessment/age_limit_rules.hpp"
#include "capabilities/assessment/request_rules.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::assessment;

namespace {
const Date today = parse_date("2026-11-21").value();

Received by_phone(std::string_view received_on) {
    Received received{};
    received.asked.child.given = "Amara";
    received.asker = Asker::family;
    received.arrival = Arrival::phone;
    received.received_on = parse_date(received_on).value();
    received.parent.given = "Grace";
    return received;
}
} // namespace

TEST_CASE("CFA s.36(1): a school or college asks; a nursery, health or care bring to attention") {
    CHECK(asker_from(bodies::Kind::school) == Asker::school);
    CHECK(asker_from(bodies::Kind::college) == Asker::school);
    CHECK(asker_from(bodies::Kind::early_years) == Asker::other);
    CHECK(asker_from(bodies::Kind::health_service) == Asker::other);
    CHECK(asker_from(bodies::Kind::social_care) == Asker::other);
    CHECK(fact_of(Asker::family) == "request_received");
    CHECK(fact_of(Asker::school) == "request_received");
    CHECK(fact_of(Asker::other) == "brought_to_attention"); // CFA s.24(1)(b)
}

TEST_CASE("Reg 12(1)(a): section A holds the family's words and the child's own, nobody else's") {
    Id<Person> child, other;
    child.bytes[15] = std::byte{1};
    other.bytes[15] = std::byte{2};
    const auto said = [](Asker asker, Id<Person> by) {
        assessment::Request request;
        request.asker = code_of(asker);
        request.sent_by = by;
        return request;
    };
    CHECK(is_of_family(said(Asker::family, other), child));
    CHECK(is_of_family(said(Asker::other, child), child));
    CHECK_FALSE(is_of_family(said(Asker::school, other), child));
    CHECK_FALSE(is_of_family(said(Asker::other, other), child));
}

TEST_CASE("Reg 5(1): what is written down later keeps its true day, which has come") {
    CHECK(!refuse(by_phone("2026-11-18"), today));
    CHECK(!refuse(by_phone("2026-11-21"), today));
    CHECK(refuse(by_phone("2026-11-22"), today) == AskRefusal::not_received_yet);
    auto nameless = by_phone("2026-11-18");
    nameless.parent = {};
    CHECK(refuse(nameless, today) == AskRefusal::parent_missing);
    nameless.asker = Asker::other;
    CHECK(!refuse(nameless, today)); // nobody has to know the parent's name
}

TEST_CASE("CFA s.83(2): from birth to the day before the 25th birthday") {
    auto received = by_phone("2026-11-18");
    received.asked.born_on = parse_date("2026-11-19");
    CHECK(refuse(received, today) == AskRefusal::not_born_yet);
    received.asked.born_on = parse_date("2001-11-18");
    CHECK(refuse(received, today) == AskRefusal::too_old);
    received.asked.born_on = parse_date("2001-11-19"); // 25 today, not when it was received
    CHECK(!refuse(received, today));
}

TEST_CASE("CFA s.83(2): a young person is under 25, up to the day before the birthday") {
    const auto past_age = [](std::string_view born, std::string_view on) {
        return past_age_on(parse_date(born), parse_date(on).value());
    };
    CHECK(past_age("2001-10-01", "2026-09-30") == std::nullopt);
    CHECK(past_age("2001-10-01", "2026-10-01") == parse_date("2026-10-01"));
    CHECK(past_age("2001-10-01", "2027-01-15") == parse_date("2026-10-01"));
    CHECK(past_age("2000-02-29", "2025-02-28") == std::nullopt); // on 1 March in a common year
    CHECK(past_age("2000-02-29", "2025-03-01") == parse_date("2025-03-01"));
    CHECK(past_age_on(std::nullopt, parse_date("2026-10-01").value()) == std::nullopt);
}
