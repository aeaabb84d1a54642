// The sending of a letter to a person of the family. The law knows three routes: by hand, by
// prepaid post, and electronically to whoever agreed to that (NOTICE-SERVICE). A letter that lies
// here and of which nobody told the person was not sent.
// What is addressed to a body is read here: bodies agreed to that when they joined.
#pragma once
#include "shared/documents/agreement.hpp"
#include "shared/documents/documents.hpp"
#include "shared/frame/step.hpp"

namespace trefoil::documents {

// Stored.
enum class Channel { electronic, by_hand, first_class, second_class };
std::string_view code_of(Channel channel);
std::optional<Channel> channel_by_code(std::string_view code);

// Stored with each sending, so that a later convention changes nothing of what was sent. The day
// alone is recorded: what reached somebody after five o'clock may count a working day later.
enum class ReceiptRule { same_working_day, second_working_day, fourth_working_day };
std::string_view code_of(ReceiptRule rule);
ReceiptRule receipt_rule_of(Channel channel);
// Interpretation Act 1978 s.7: in the ordinary course of post, unless the contrary is proved.
Date presumed_received(ReceiptRule rule, Date sent_on);

struct Sent {
    Channel channel;
    Date on;
    ReceiptRule receipt_rule;
    bool operator==(const Sent&) const = default;
};
struct Sending { // of one letter, whether it went or waits
    Id<Letter> letter;
    std::string kind, title;
    Date made_on;
    Id<Person> to;
    std::optional<Sent> sent;
    bool is_agreed = false; // that they read it here: it only remains to tell them
};
// Of all letters of a case to the family, in one query, the earliest first.
std::vector<Sending> sendings(const access::Look& look, Id<Case> case_id);
// What goes in one envelope with that letter: to the same person, made on the same day, waiting.
std::vector<Sending> together(const std::vector<Sending>& all, Id<Letter> letter);
// What went in one envelope with that letter, as far as it was recorded alike.
std::vector<Sending> went_together(const std::vector<Sending>& all, Id<Letter> letter);
// Announced when an envelope went, and when it turns out to have gone on another day.
struct LettersWent {
    std::vector<Sending> letters;
    Date on;
};
// The letters that wait, a first one of each envelope.
std::vector<Sending> waiting(const std::vector<Sending>& all);

// For lists: the earliest day of a letter that waits.
std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person> child);

struct SendingTyped {
    std::optional<Channel> channel;
    std::optional<Date> on;
    std::string address; // as it stood on the envelope; of what is electronic, as it was agreed
};
inline constexpr std::size_t address_longest = 400;
enum class SendingRefusal {
    no_channel,
    not_a_day,
    before_it_was_made,
    in_the_future,
    not_agreed, // on that day, or not any more
    address_missing,
    address_too_long,
    sent_already
};
std::string_view code_of(SendingRefusal refusal);
std::optional<SendingRefusal> refuse(const SendingTyped& typed, const Sending& sending,
                                     const std::optional<LetterAgreement>& agreement, Date today);

// How it was recorded before somebody put it right.
struct Mistake {
    Sent sent;
    std::string address, put_right_by;
    Date put_right_on;
};

// Acts of the officer.
struct SendingView {
    std::string reference, name; // of the case, and whom it is for
    Sending letter;
    std::vector<Sending> with;                // in the same envelope, the letter first
    std::optional<LetterAgreement> agreement; // that holds now, or that was relied on
    std::string address;                      // that was used
    std::vector<Mistake> mistakes;            // the latest first
    Date today;
};
SendingView sending(access::Door& door, std::string_view reference, Id<Letter> letter);
// For every letter in the envelope.
Result<access::Happened, SendingRefusal> record_sent(access::Door& door, std::string_view reference,
                                                     Id<Letter> letter, const SendingTyped& typed);
// Of what was mistyped, for every letter in the envelope; what stood before is kept.
Result<access::Happened, SendingRefusal> put_sending_right(access::Door& door,
                                                           std::string_view reference,
                                                           Id<Letter> letter,
                                                           const SendingTyped& typed);
} // namespace trefoil::documents
