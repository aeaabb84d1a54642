// By which routes a letter is sent, and when it counts as received.
#include "base/text.hpp"
#include "shared/calendar/working_days.hpp"
#include "shared/documents/sending.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>

namespace trefoil::documents {
namespace {
const Sending* find(const std::vector<Sending>& all, Id<Letter> letter) {
    const auto found = std::ranges::find(all, letter, &Sending::letter);
    return found == all.end() ? nullptr : &*found;
}

bool share_an_envelope(const Sending& one, const Sending& other) {
    return !one.sent && !other.sent && one.to == other.to && one.made_on == other.made_on;
}
} // namespace

std::string_view code_of(Channel channel) {
    switch (channel) {
    case Channel::electronic: return "electronic";
    case Channel::by_hand: return "by_hand";
    case Channel::first_class: return "first_class";
    case Channel::second_class: return "second_class";
    }
    std::abort();
}

std::optional<Channel> channel_by_code(std::string_view code) {
    for (const Channel each :
         {Channel::electronic, Channel::by_hand, Channel::first_class, Channel::second_class})
        if (code_of(each) == code) return each;
    return std::nullopt;
}

std::string_view code_of(ReceiptRule rule) {
    switch (rule) {
    case ReceiptRule::same_working_day: return "same_working_day";
    case ReceiptRule::second_working_day: return "second_working_day";
    case ReceiptRule::fourth_working_day: return "fourth_working_day";
    }
    std::abort();
}

// Practice, no statute: what the courts take the ordinary course of post to be.
ReceiptRule receipt_rule_of(Channel channel) {
    switch (channel) {
    case Channel::electronic:
    case Channel::by_hand: return ReceiptRule::same_working_day;
    case Channel::first_class: return ReceiptRule::second_working_day;
    case Channel::second_class: return ReceiptRule::fourth_working_day;
    }
    std::abort();
}

Date presumed_received(ReceiptRule rule, Date sent_on) {
    const calendar::WorkingDays& days = calendar::england();
    switch (rule) {
    case ReceiptRule::same_working_day: return days.on_or_after(sent_on);
    case ReceiptRule::second_working_day: return days.after(sent_on, 2);
    case ReceiptRule::fourth_working_day: return days.after(sent_on, 4);
    }
    std::abort();
}

std::vector<Sending> together(const std::vector<Sending>& all, Id<Letter> letter) {
    const Sending* first = find(all, letter);
    if (!first || first->sent) return {};
    std::vector<Sending> envelope{*first};
    for (const Sending& each : all)
        if (each.letter != letter && share_an_envelope(*first, each)) envelope.push_back(each);
    return envelope;
}

std::vector<Sending> went_together(const std::vector<Sending>& all, Id<Letter> letter) {
    const Sending* first = find(all, letter);
    if (!first || !first->sent) return {};
    std::vector<Sending> envelope{*first};
    for (const Sending& each : all)
        if (each.letter != letter && each.to == first->to && each.made_on == first->made_on &&
            each.sent == first->sent)
            envelope.push_back(each);
    return envelope;
}

std::vector<Sending> waiting(const std::vector<Sending>& all) {
    std::vector<Sending> firsts;
    for (const Sending& each : all)
        if (!each.sent && std::ranges::none_of(firsts, [&](const Sending& first) {
                return share_an_envelope(first, each);
            }))
            firsts.push_back(each);
    return firsts;
}

std::string_view code_of(SendingRefusal refusal) {
    switch (refusal) {
    case SendingRefusal::no_channel: return "no_channel";
    case SendingRefusal::not_a_day: return "not_a_day";
    case SendingRefusal::before_it_was_made: return "before_it_was_made";
    case SendingRefusal::in_the_future: return "in_the_future";
    case SendingRefusal::not_agreed: return "not_agreed";
    case SendingRefusal::address_missing: return "address_missing";
    case SendingRefusal::address_too_long: return "address_too_long";
    case SendingRefusal::sent_already: return "sent_already";
    }
    std::abort();
}

// NOTICE-SERVICE: electronically only to a person who agreed and has not taken it back.
std::optional<SendingRefusal> refuse(const SendingTyped& typed, const Sending& sending,
                                     const std::optional<LetterAgreement>& agreement, Date today) {
    if (sending.sent) return SendingRefusal::sent_already;
    if (!typed.channel) return SendingRefusal::no_channel;
    const bool is_electronic = typed.channel == Channel::electronic;
    if (is_electronic && !agreement) return SendingRefusal::not_agreed;
    if (!typed.on) return SendingRefusal::not_a_day;
    if (*typed.on < sending.made_on) return SendingRefusal::before_it_was_made;
    if (today < *typed.on) return SendingRefusal::in_the_future;
    if (is_electronic)
        return *typed.on < agreement->agreed_on ? std::optional{SendingRefusal::not_agreed}
                                                : std::nullopt;
    if (typed.address.empty()) return SendingRefusal::address_missing;
    if (length_of(typed.address) > address_longest) return SendingRefusal::address_too_long;
    return std::nullopt;
}
} // namespace trefoil::documents
