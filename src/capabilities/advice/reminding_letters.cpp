// The reminder as a letter to the body that was asked.
#include "capabilities/advice/reminding_letters.hpp"
#include "base/dates.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/documents/documents.hpp"

namespace trefoil::advice {
using calendar::length_in_words;
using document::paragraph;

namespace {
std::string title_of(const ReminderTold& told, bool is_past) {
    if (!is_past) return "Your advice about " + told.child + " is due soon";
    return told.is_due_by_law ? "Your advice about " + told.child + " is late"
                              : "We still need your advice about " + told.child;
}

// SEND Regulations 2014, reg 8(1) binds the bodies of CFA 2014 s.31(5). Everybody else is asked to
// answer as soon by the Code alone.
std::string due_words(const ReminderTold& told, bool is_past) {
    if (!told.is_due_by_law)
        return "We asked you to answer by " + full_date(told.due) + ", within " +
               length_in_words("EHC-ADVICE-6W-OTHER", told.asked_on) +
               " (SEND Code of Practice, 9.49 to 9.51).";
    return std::string{is_past ? "It was" : "It is"} + " due by " + full_date(told.due) + ": " +
           length_in_words("EHC-ADVICE-6W", told.asked_on) +
           " from the day you received our request (SEND Regulations 2014, regulation 8; SEND Code "
           "of Practice, 9.52).";
}
} // namespace

document::Document reminder(const ReminderTold& told) {
    const bool is_past = told.due < told.told_on;
    auto letter = documents::begin_letter({.title = title_of(told, is_past),
                                           .reference = told.reference,
                                           .service = told.council,
                                           .telephone = told.telephone,
                                           .day = told.told_on,
                                           .to = told.to});
    letter.audience = document::Audience::professional;
    auto& blocks = letter.blocks;
    blocks.push_back(paragraph("We asked you for advice on " + full_date(told.asked_on) + ". " +
                               due_words(told, is_past)));
    blocks.push_back(paragraph(
        is_past ? "Please send it as soon as you can: it is taken into account also when it "
                  "comes late. The family’s own dates do not move."
                : "If something keeps you from sending it in time, tell us now."));
    blocks.push_back(paragraph("The request is under “Requests” when you sign in. To talk about "
                               "it, call " +
                               told.officer + ", " + told.telephone + "."));
    documents::sign(letter, told.officer, told.officer_title, told.told_on);
    return letter;
}
} // namespace trefoil::advice
