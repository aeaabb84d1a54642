// The reminder as a letter to the body that was asked.
#include "capabilities/advice/reminding_letters.hpp"
#include "base/dates.hpp"

namespace trefoil::advice {
using document::paragraph;

document::Document reminder(const ReminderTold& told) {
    const bool is_late = told.due < told.told_on;
    document::Document letter;
    letter.title = (is_late ? "Your advice about " + told.child + " is late"
                            : "Your advice about " + told.child + " is due soon");
    letter.audience = document::Audience::professional;
    letter.reference = "Reference " + told.reference;
    letter.footer = letter.title;
    letter.page_words = "Page {page} of {pages}";
    auto& blocks = letter.blocks;
    blocks.push_back(document::Letterhead{told.council, {told.telephone}});
    blocks.push_back(paragraph(full_date(told.told_on)));
    blocks.push_back(paragraph("Dear " + told.to));
    blocks.push_back(document::Heading{1, letter.title});
    // SEND Regulations 2014, reg 8(1): six weeks from the day the request was received.
    blocks.push_back(
        paragraph("We asked you for advice on " + full_date(told.asked_on) + ". It " +
                  (is_late ? "was" : "is") + " due by " + full_date(told.due) +
                  ": six weeks from the day you received our request (SEND "
                  "Regulations 2014, regulation 8; SEND Code of Practice, 9.49 to 9.51)."));
    blocks.push_back(paragraph(
        is_late ? "Please send it as soon as you can: it is taken into account also when it is "
                  "late. The family’s own dates do not move."
                : "If something keeps you from sending it in time, tell us now."));
    blocks.push_back(paragraph("The request is under “Requests” when you sign in. To talk about "
                               "it, call " +
                               told.officer + ", " + told.telephone + "."));
    blocks.push_back(
        document::Signature{told.officer, told.officer_title, full_date(told.told_on)});
    return letter;
}
} // namespace trefoil::advice
