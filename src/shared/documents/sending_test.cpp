// By which routes a letter is sent, which go together, and when each counts as received.
#include "shared/documents/sending.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::documents;

namespace {
Date day(std::string_view text) { return parse_date(text).value(); }

template <class Of> Id<Of> id(std::uint8_t number) {
    Id<Of> made{};
    made.bytes[15] = std::byte{number};
    return made;
}

Sending letter(std::uint8_t number, std::uint8_t to, std::string_view made_on) {
    return {.letter = id<Letter>(number),
            .title = "A decision",
            .made_on = day(made_on),
            .to = id<Person>(to),
            .sent = {}};
}

const LetterAgreement agreed{
    .id = id<Agreement>(1), .told_at = "kim@example.org", .agreed_on = day("2026-10-12")};
} // namespace

TEST_CASE("NOTICE-SERVICE: electronically only to a person who agreed and has not taken it back") {
    const Date today = day("2026-10-14");
    const Sending made = letter(1, 1, "2026-10-09");
    const SendingTyped told{Channel::electronic, day("2026-10-12"), ""};
    CHECK(refuse(told, made, agreed, today) == std::nullopt);
    CHECK(refuse(told, made, std::nullopt, today) == SendingRefusal::not_agreed);
    CHECK(refuse({Channel::electronic, day("2026-10-11"), ""}, made, agreed, today) ==
          SendingRefusal::not_agreed); // the day before they agreed
    CHECK(refuse({Channel::first_class, day("2026-10-11"), "4 Beck Row"}, made, agreed, today) ==
          std::nullopt); // paper goes to everybody
}

TEST_CASE("A sending needs its channel, a day from the letter's own to today, and the address") {
    const Date today = day("2026-10-14");
    Sending made = letter(1, 1, "2026-10-12");
    const auto refused = [&](std::optional<Channel> channel, std::string_view on,
                             std::string address) {
        return refuse({channel, parse_date(on), std::move(address)}, made, std::nullopt, today);
    };
    CHECK(refused(std::nullopt, "2026-10-12", "4 Beck Row") == SendingRefusal::no_channel);
    CHECK(refused(Channel::by_hand, "2026-10-32", "4 Beck Row") == SendingRefusal::not_a_day);
    CHECK(refused(Channel::by_hand, "2026-10-11", "4 Beck Row") ==
          SendingRefusal::before_it_was_made);
    CHECK(refused(Channel::by_hand, "2026-10-12", "4 Beck Row") == std::nullopt);
    CHECK(refused(Channel::by_hand, "2026-10-14", "4 Beck Row") == std::nullopt);
    CHECK(refused(Channel::by_hand, "2026-10-15", "4 Beck Row") == SendingRefusal::in_the_future);
    CHECK(refused(Channel::second_class, "2026-10-12", "") == SendingRefusal::address_missing);
    CHECK(refused(Channel::by_hand, "2026-10-12", std::string(401, 'x')) ==
          SendingRefusal::address_too_long);
    made.sent = Sent{Channel::by_hand, day("2026-10-12"), ReceiptRule::same_working_day};
    CHECK(refused(Channel::by_hand, "2026-10-12", "4 Beck Row") == SendingRefusal::sent_already);
}

TEST_CASE(
    "Interpretation Act 1978 s.7: a letter counts as received in the ordinary course of post") {
    struct {
        Channel channel;
        std::string_view sent_on, received_on;
    } const examples[] = {
        {Channel::first_class, "2026-10-12", "2026-10-14"}, // Monday to Wednesday
        {Channel::first_class, "2026-10-16", "2026-10-20"}, // over a weekend
        {Channel::first_class, "2026-12-23", "2026-12-29"}, // over Christmas
        {Channel::second_class, "2026-10-12", "2026-10-16"},
        {Channel::by_hand, "2026-10-12", "2026-10-12"},
        {Channel::by_hand, "2026-10-17", "2026-10-19"},    // on a Saturday
        {Channel::electronic, "2026-10-18", "2026-10-19"}, // on a Sunday
    };
    for (const auto& example : examples) {
        INFO(example.sent_on);
        CHECK(to_iso(presumed_received(receipt_rule_of(example.channel), day(example.sent_on))) ==
              example.received_on);
    }
}

TEST_CASE(
    "What was made on one day for one person goes in one envelope; each envelope waits once") {
    std::vector<Sending> all{letter(1, 1, "2026-10-12"), letter(2, 2, "2026-10-12"),
                             letter(3, 1, "2026-10-12"), letter(4, 1, "2026-10-13"),
                             letter(5, 1, "2026-10-12")};
    all[4].sent = Sent{Channel::by_hand, day("2026-10-12"), ReceiptRule::same_working_day};
    const auto envelope = together(all, id<Letter>(3));
    REQUIRE(envelope.size() == 2);
    CHECK(envelope[0].letter == id<Letter>(3));
    CHECK(envelope[1].letter == id<Letter>(1));
    CHECK(together(all, id<Letter>(5)).empty()); // it went
    CHECK(together(all, id<Letter>(9)).empty()); // of another case
    const auto firsts = waiting(all);
    REQUIRE(firsts.size() == 3);
    CHECK(firsts[0].letter == id<Letter>(1));
    CHECK(firsts[1].letter == id<Letter>(2));
    CHECK(firsts[2].letter == id<Letter>(4));
}

TEST_CASE("What went in one envelope is put right together; what went otherwise is not touched") {
    std::vector<Sending> all{letter(1, 1, "2026-10-12"), letter(2, 1, "2026-10-12"),
                             letter(3, 2, "2026-10-12"), letter(4, 1, "2026-10-12"),
                             letter(5, 1, "2026-10-13"), letter(6, 1, "2026-10-12")};
    const Sent posted{Channel::first_class, day("2026-10-13"), ReceiptRule::second_working_day};
    for (Sending& each : all) each.sent = posted;
    all[3].sent->channel = Channel::by_hand;
    all[5].sent.reset();
    const auto envelope = went_together(all, id<Letter>(2));
    REQUIRE(envelope.size() == 2);
    CHECK(envelope[0].letter == id<Letter>(2));
    CHECK(envelope[1].letter == id<Letter>(1));
    CHECK(went_together(all, id<Letter>(6)).empty()); // it waits
    CHECK(went_together(all, id<Letter>(9)).empty()); // of another case
}

TEST_CASE(
    "Whoever agrees to letters here says where they can be told: an e-mail address or number") {
    CHECK(refuse_told_at("kim@example.org") == std::nullopt);
    CHECK(refuse_told_at("07700 900 123") == std::nullopt);
    CHECK(refuse_told_at("+44 (0)7700 900123") == std::nullopt);
    CHECK(refuse_told_at("") == AgreementRefusal::told_at_missing);
    for (const char* nowhere :
         {"4 Beck Row", "kim@", "@example.org", "kim at home@x", "sam@x", "123456789"})
        CHECK(refuse_told_at(nowhere) == AgreementRefusal::cannot_be_told);
    CHECK(refuse_told_at("kim@" + std::string(200, 'x')) == AgreementRefusal::told_at_too_long);
}
