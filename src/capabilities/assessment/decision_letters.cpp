// The letter that tells a family that we will assess. SEND Regulations 2014, reg 5(1): the decision
// is notified to the child's parent; what happens next and by when is told with it.
#include "capabilities/assessment/decision_letters.hpp"
#include "base/dates.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/documents/documents.hpp"
#include "shared/notices/notices.hpp"

namespace trefoil::assessment {
namespace {
using document::paragraph;

document::Document begun(const DecisionTold& told, std::string title) {
    return documents::begin_letter({.title = std::move(title),
                                    .reference = told.reference,
                                    .service = told.service,
                                    .telephone = told.telephone,
                                    .day = told.decided_on,
                                    .to = told.to});
}

void sign(document::Document& letter, const DecisionTold& told) {
    documents::sign(letter, told.officer, told.officer_title, told.decided_on);
}
} // namespace

document::Document will_assess(const DecisionTold& told) {
    document::Document letter = begun(told, "We will find out what helps " + told.child.who());
    auto& blocks = letter.blocks;
    blocks.push_back(
        paragraph((told.is_asked_by_family ? "You asked us on " : "We were asked on ") +
                  full_date(told.asked_on) + " to find out what " + told.child.who() +
                  std::string{told.child.form(" needs", " need")} +
                  ". We have decided to do it. The law calls this an " +
                  "education, health and care needs assessment (Children and Families " +
                  "Act 2014, section 36)."));
    blocks.push_back(document::Heading{2, "Why"});
    blocks.push_back(paragraph(told.reasons));
    blocks.push_back(document::Heading{2, "What happens next"});
    blocks.push_back(document::List{
        document::Marker::number,
        {{{"We will ask for advice from " + told.child.whose() +
               std::string{told.child.form(" school or nursery", " school or college")} +
               ", an educational " +
               "psychologist, health and social care, and from anyone else you reasonably ask us "
               "to. We ask each to answer within " +
               calendar::length_in_words("EHC-ADVICE-6W", told.decided_on) + ".",
           document::Weight::plain}},
         {{"You can tell us more at any time, in any way that suits you.",
           document::Weight::plain}},
         {{"If there is to be a plan, we will send you a draft, and you have at least " +
               calendar::length_in_words("EHC-DRAFT-REPS-15D", told.decided_on) +
               " to say what you think.",
           document::Weight::plain}},
         {{"The final plan must be with you by " + full_date(told.plan_due) + ".",
           document::Weight::plain}}}});
    blocks.push_back(document::Heading{2, "If you are unhappy, or not sure"});
    blocks.push_back(paragraph(notices::where_to_turn(told.adviser, told.telephone)));
    sign(letter, told);
    return letter;
}

document::Document will_assess_for_bodies(const DecisionTold& told) {
    document::Document letter = begun(told, "We will make an assessment of " + told.child.name);
    letter.audience = document::Audience::professional;
    letter.blocks.push_back(paragraph("About: " + told.child.identity() + "."));
    letter.blocks.push_back(
        paragraph("We have decided to secure an education, health and care needs assessment of " +
                  told.child.name +
                  " (Children and Families Act 2014, section 36). We tell you as "
                  "regulation 5 of the Special Educational Needs and Disability "
                  "Regulations 2014 requires."));
    letter.blocks.push_back(
        paragraph("If there is to be a plan, it is due by " + full_date(told.plan_due) +
                  ". Requests for advice follow; each asks for an answer within " +
                  calendar::length_in_words("EHC-ADVICE-6W", told.decided_on) + "."));
    sign(letter, told);
    return letter;
}
} // namespace trefoil::assessment
